/** The sides from which the body is viewed, the most familiar first. */
export const VIEW_SIDES = ['front', 'back', 'left', 'right'] as const
/** 'left' is the body's own left. */
export type ViewSide = (typeof VIEW_SIDES)[number]

export const isViewSide = (view: string): view is ViewSide =>
  VIEW_SIDES.some((side) => side === view)

/** In the body frame: +X is the body's left, +Y up, +Z where it faces. */
type Direction = readonly [x: number, y: number, z: number]

/** Unit vectors from the body towards the viewer on each side. */
export const VIEW_DIRECTIONS: Readonly<Record<ViewSide, Direction>> = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
}

/**
 * How directly the skin faces a viewer: 1 facing, 0 edge on, below 0 turned away.
 *
 * @param normal outward normal of the skin; if it is not a unit vector, the result scales with its
 *   length
 */
export function facing([x, y, z]: Direction, from: ViewSide): number {
  const eye = VIEW_DIRECTIONS[from]
  return x * eye[0] + y * eye[1] + z * eye[2]
}

/** Skin that faces the viewer less than this is not visible. */
const EDGE = 0.05

/** Whether skin with this unit normal is visible from a side, if nothing occludes it. */
export const isTurnedTo = (normal: Direction, from: ViewSide): boolean =>
  facing(normal, from) >= EDGE

/** Whether the view shows the body's left or right side. */
export const isSideways = (side: ViewSide): side is 'left' | 'right' =>
  side === 'left' || side === 'right'

/**
 * Positions of the letters of the body's sides: in the air beside the upper arms.
 *
 * @param height of the body
 * @returns in the unit of the height, in the body frame
 */
export const sideLetterSpots = (
  height: number,
): readonly { readonly side: 'left' | 'right'; readonly position: Direction }[] => [
  { side: 'left', position: [height * 0.18, height * 0.8, 0] },
  { side: 'right', position: [-height * 0.18, height * 0.8, 0] },
]
