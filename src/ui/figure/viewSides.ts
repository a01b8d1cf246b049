import type { RegionNode } from '../../body/regionNeighbours'
import { facing, isSideways, VIEW_SIDES, type ViewSide } from '../../domain/figure/viewSide'

/** Cosine from which skin is still well seen: about 66°. */
const WELL = 0.4

/** Between the way a region faces and the eye, both seen level. */
const cosine = ({ facing: way }: RegionNode, side: ViewSide): number =>
  facing(way, side) / (Math.hypot(way[0], way[2]) || 1)

/** The side from which a region is seen; the one at hand if that will do. */
export function sideToSee(node: RegionNode, now: ViewSide): ViewSide {
  if (cosine(node, now) >= WELL) return now
  return VIEW_SIDES.toSorted((a, b) => cosine(node, b) - cosine(node, a))[0] ?? now
}

/** Which side of the body a region is on. */
export function facesOf(node: RegionNode): 'front' | 'back' | 'side' {
  const best = sideToSee(node, 'front')
  return isSideways(best) ? 'side' : best
}
