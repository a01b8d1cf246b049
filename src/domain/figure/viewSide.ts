/** The sides of the body that one looks at, the more familiar ones first. */
export const VIEW_SIDES = ['front', 'back', 'left', 'right'] as const
/** 'left' is the body's own left. */
export type ViewSide = (typeof VIEW_SIDES)[number]

/** In the body frame: +X is the body's left, +Y up, +Z where it faces. */
type Direction = readonly [x: number, y: number, z: number]

/** Unit vectors from the body to an eye on that side. */
export const VIEW_DIRECTIONS: Readonly<Record<ViewSide, Direction>> = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
}

/**
 * How squarely skin faces an eye: 1 straight, 0 edge on, below 0 turned away.
 *
 * @param normal of the skin, outwards; unless it is a unit vector, the answer is as long as it is
 */
export function facing([x, y, z]: Direction, from: ViewSide): number {
  const eye = VIEW_DIRECTIONS[from]
  return x * eye[0] + y * eye[1] + z * eye[2]
}

/** Skin less square to the eye than this is not seen. */
const EDGE = 0.05

/** Whether an eye on that side sees skin with this unit normal, as far as nothing stands before it. */
export const isTurnedTo = (normal: Direction, from: ViewSide): boolean =>
  facing(normal, from) >= EDGE

/** Whether one looks at the body's left or right. */
export const isSideways = (side: ViewSide): side is 'left' | 'right' =>
  side === 'left' || side === 'right'
