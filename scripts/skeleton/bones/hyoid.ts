import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { blend, symmetric, within } from '../field'
import { tube } from '../tube'

/** The hyoid bone: a bow open to the back, hung above the thyroid cartilage. */
export function hyoid(site: BoneSite): Bone[] {
  const size = site.stature / 1.68 / 1000
  // It belongs level with C3, but the throats of the figures meet the chin lower than that: it hangs as
  // high above that corner as the flesh between them may be thick.
  const corner = site.landmark('hyoid-upper').position
  const top = add(corner, [0, 18.8 * size, -5.5 * size])
  const at = (x: number, y: number, z: number): Vec3 =>
    add(top, [x * size, (y - 5) * size, z * size])
  const r = (...radii: number[]) => radii.map((radius) => radius * size)
  const shape = blend(
    1.5 * size,
    tube(
      [at(-5, 0, 0), at(0, 0, 0.6), at(7, 0, 0), at(12, 1, -3.5)],
      [r(2.4, 5.4), r(2.6, 5.6), r(2.4, 5), r(2, 3.8)] as [number, number][],
      [0, 1, 0.25],
    ),
    tube(
      [at(11, 1, -3), at(16, 3, -11), at(19.5, 7, -22), at(21, 12, -30)],
      [r(1.9, 3.2), r(1.5, 2.6), r(1.3, 2), r(2, 2.2)] as [number, number][],
      [0, 1, 0.2],
    ),
    tube([at(11.5, 4, -4), at(13, 8, -7), at(13.5, 11, -9.5)], r(1.8, 1.4, 0.8)),
  )
  const kept = within(shape, site.inset(0.004), 0.001)
  return [{ id: 'hyoid', half: 'midline', shape: symmetric(kept), cell: 0.0007 }]
}
