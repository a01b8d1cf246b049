import type { RegionNode } from '../../body/regionNeighbours'
import type { ViewSide } from '../../state/view'

const WAYS: Readonly<Record<ViewSide, readonly [x: number, z: number]>> = {
  front: [0, 1],
  back: [0, -1],
  left: [1, 0],
  right: [-1, 0],
}

/** Cosine from which skin is still well seen: about 66°. */
const WELL = 0.4

const cosine = ({ facing: [x, , z] }: RegionNode, side: ViewSide): number =>
  (x * WAYS[side][0] + z * WAYS[side][1]) / (Math.hypot(x, z) || 1)

/** The side from which a region is seen; the one at hand if that will do. */
export function sideToSee(node: RegionNode, now: ViewSide): ViewSide {
  if (cosine(node, now) >= WELL) return now
  const sides = Object.keys(WAYS) as ViewSide[]
  return sides.toSorted((a, b) => cosine(node, b) - cosine(node, a))[0] ?? now
}

/** Which side of the body a region is on. */
export function facesOf(node: RegionNode): 'front' | 'back' | 'side' {
  const best = sideToSee(node, 'front')
  return best === 'left' || best === 'right' ? 'side' : best
}
