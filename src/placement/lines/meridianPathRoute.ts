import { Vector3 } from 'three'
import { PlacementError } from '../problem'
import { pathLength, skinPath } from '../section'
import type { Skin, SkinPoint } from '../skin'

/** Angles between the cutting plane and the mean normal of the two points, degrees. */
const TILTS = [0, 10, -10, 20, -20, 30, -30, 45, -45, 60, -60]
/** A plane is preferred over an earlier one only if its path is shorter by this share. */
const GAIN = 0.04
/** A plane on the midline would meet vertices; one this far beside it does not, metres. */
const BESIDE = 1e-5

/**
 * A short path over the skin between two points, in metres, including both ends.
 *
 * @throws PlacementError if no plane through both points cuts the skin in a connected curve
 */
export function shortRoute(skin: Skin, from: SkinPoint, to: SkinPoint): Vector3[] {
  if (from.position.x === 0 && to.position.x === 0) return midlineRoute(skin, from, to)
  const chord = to.position.clone().sub(from.position).normalize()
  const outward = from.normal.clone().add(to.normal)
  let best: Vector3[] | undefined
  let least = Number.POSITIVE_INFINITY
  for (const tilt of TILTS) {
    const normal = outward.clone().applyAxisAngle(chord, (tilt * Math.PI) / 180)
    const route = tryRoute(skin, { ...from, normal }, { ...to, normal })
    const length = route ? pathLength(route) : Number.POSITIVE_INFINITY
    if (route && length < least * (1 - GAIN)) {
      best = route
      least = length
    }
  }
  if (!best)
    throw new PlacementError('the skin between two points of a channel is not in one piece')
  return best
}

function midlineRoute(skin: Skin, from: SkinPoint, to: SkinPoint): Vector3[] {
  const beside = ({ position: { y, z }, normal, ...rest }: SkinPoint): SkinPoint => ({
    ...rest,
    position: new Vector3(BESIDE, y, z),
    normal: new Vector3(0, normal.y, normal.z),
  })
  return skinPath(skin, beside(from), beside(to)).map(({ y, z }) => new Vector3(0, y, z))
}

function tryRoute(skin: Skin, from: SkinPoint, to: SkinPoint): Vector3[] | undefined {
  try {
    return skinPath(skin, from, to)
  } catch (error) {
    if (error instanceof PlacementError) return undefined
    throw error
  }
}

/** The nearest point on the skin; a point on the midline stays on it. */
export function onSkin(skin: Skin, point: Vector3): Vector3 {
  const { position } = skin.closest(point)
  return point.x === 0 ? new Vector3(0, position.y, position.z) : position
}
