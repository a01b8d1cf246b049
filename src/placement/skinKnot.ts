import type { SkinRef } from '../domain/schema/skinRef'
import type { Skin, SkinPoint } from './skin'

/** A place and the direction in which its skin lies. */
export type Knot = Pick<SkinPoint, 'position' | 'normal'>

/**
 * The place that a reference means. One between two places lies on the straight line, perhaps far
 * beneath the skin: see `skinOver`.
 *
 * @param places the landmarks and points of the left half
 * @param owner what names it, for the error
 * @throws if it names what has no place of its own
 */
export function knotOf(ref: SkinRef, places: ReadonlyMap<string, Knot>, owner: string): Knot {
  const at = (name: string): Knot => {
    const place = places.get(name)
    if (!place) throw new Error(`"${owner}" names "${name}", which has no place of its own.`)
    return place
  }
  if (typeof ref === 'string') return at(ref)
  const [from, to, share] = ref
  return mixKnots(at(from), at(to), share)
}

export const mixKnots = (from: Knot, to: Knot, share: number): Knot => ({
  position: from.position.clone().lerp(to.position, share),
  normal: from.normal
    .clone()
    .lerp(to.normal, Math.min(Math.max(share, 0), 1))
    .normalize(),
})

/** The skin that faces the same way: the chord between two places may run far beneath it. */
export function skinOver({ position, normal }: Knot, skin: Skin): SkinPoint {
  const facing = skin
    .crossings(position, normal)
    .filter((crossing) => crossing.normal.dot(normal) > 0)
  const distance = ({ position: there }: SkinPoint) => there.distanceTo(position)
  return facing.toSorted((a, b) => distance(a) - distance(b))[0] ?? skin.closest(position)
}
