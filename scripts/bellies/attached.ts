import type { Vec3 } from '../../src/body/frame'
import { type Box, boxAround, distanceToBox } from '../skeleton/field'
import type { BoneSurface } from './boneSurfaces'

/** How near to a bone a fibre has to end to be attached to it, metres. */
const ATTACHED = 0.005

/** The bones that some of the places lie in or right beside. */
export const bonesAt = (places: readonly Vec3[], bones: readonly BoneSurface[]): Set<BoneSurface> =>
  new Set(
    bones.filter((bone) =>
      places.some(
        (place) =>
          distanceToBox(bone.box, ...place) < ATTACHED && bone.nearest(place).distance < ATTACHED,
      ),
    ),
  )

/** The bones whose boxes come within `margin` metres of that of the places. */
export function bonesAround(
  places: readonly Vec3[],
  margin: number,
  bones: Iterable<BoneSurface>,
): BoneSurface[] {
  const box = boxAround(places, margin)
  return [...bones].filter((bone) => overlap(bone.box, box))
}

export const overlap = (a: Box, b: Box): boolean =>
  [0, 1, 2].every((k) => a.min[k]! <= b.max[k]! && b.min[k]! <= a.max[k]!)
