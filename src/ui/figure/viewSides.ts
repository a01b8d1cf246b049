import type { RegionNode } from '../../body/regionNeighbours'
import { facing, isSideways, VIEW_SIDES, type ViewSide } from '../../domain/figure/viewSide'

/** Minimum cosine at which skin is well visible: about 66°. */
const WELL = 0.4

/** Returns the cosine between the directions to the viewer and of a region, both horizontal. */
const cosine = ({ facing: way }: RegionNode, side: ViewSide): number =>
  facing(way, side) / (Math.hypot(way[0], way[2]) || 1)

/** Returns the side from which a region is well visible; the current side if possible. */
export function sideToSee(node: RegionNode, now: ViewSide): ViewSide {
  if (cosine(node, now) >= WELL) return now
  return VIEW_SIDES.toSorted((a, b) => cosine(node, b) - cosine(node, a))[0] ?? now
}

/** Returns the side of the body that a region is on. */
export function facesOf(node: RegionNode): 'front' | 'back' | 'side' {
  const best = sideToSee(node, 'front')
  return isSideways(best) ? 'side' : best
}
