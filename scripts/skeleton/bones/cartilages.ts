import type { Vec3 } from '../../../src/body/frame'
import { add, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { clearOf, type Shape } from '../field'
import { onCurve } from '../spline'
import { breastboneOf } from '../thorax/breastbone'
import { type Cage, cageOf } from '../thorax/cage'
import { tube } from '../tube'
import { ribs } from './ribs'
import { sternum } from './sternum'

/** By how much a cartilage runs on downwards before it turns up to the breastbone, millimetres. */
const DIPS = [0, -1, 1, 2, 4, 7, 9]

/** The cartilages of ribs 1–10: seven reach the breastbone, three the cartilage above. */
export function cartilages(site: BoneSite): Bone[] {
  const cage = cageOf(site)
  const bone = breastboneOf(site)
  const mm = cage.unit
  const ways: Vec3[][] = []
  for (let k = 0; k < 10; k++) {
    const start = startOf(cage, k)
    if (k < 7) {
      const end = add(bone.notches[k]!, [1.4 * mm, 0, 0])
      ways.push(toBreastbone(start, end, DIPS[k]! * mm))
      continue
    }
    const above = ways[k - 1]!
    // It ends where it lies against the cartilage above, below it.
    const meet = add(onCurve(above, k === 7 ? 2.6 : 2), [0, (k === 7 ? -7 : -5.4) * mm, -1 * mm])
    const [first, next] = start
    const middle = add(scale(add(next, meet), 0.5), [1 * mm, -4 * mm, 1.5 * mm])
    ways.push([first, next, middle, meet])
  }
  const breastbone = sternum(site).map(({ shape }) => shape)
  const bony = ribs(site)
  let above: Shape | undefined
  return ways.map((way, k): Bone => {
    const sizes = way.map((_, knot) => thickness(k, knot / (way.length - 1), mm))
    const beside = [
      bony[k]!.shape,
      ...(k < 7 ? breastbone : []),
      ...(above && k > 4 ? [above] : []),
    ]
    const shape = beside.reduce(
      (left, other) => clearOf(other, 0.0002, left),
      tube(way, sizes, [0, 1, 0]),
    )
    above = shape
    const id = `costal-cartilage-${k + 1}`
    return { id, half: 'left', kind: 'cartilage', shape, cell: 0.0014, error: 0.0006 }
  })
}

/** Just in front of the rib's end, and a little farther in its direction. */
function startOf({ ribs, unit }: Cage, k: number): [Vec3, Vec3] {
  const [before, end] = ribs[k]!.slice(-2) as [Vec3, Vec3]
  const way = normalise(subtract(end, before))
  const start = add(end, scale(way, 4.4 * unit))
  return [start, add(start, scale(way, k === 0 ? 2 * unit : 7 * unit))]
}

function toBreastbone([start, next]: readonly [Vec3, Vec3], end: Vec3, dip: number): Vec3[] {
  const at = (share: number, lower: number): Vec3 => {
    const [x, y, z] = add(scale(next, 1 - share), scale(end, share))
    return [x, y - lower, z + 0.0015]
  }
  const rise = Math.max(0, end[1] - next[1])
  return [
    start,
    next,
    at(0.22, dip * 0.6 + rise * 0.16),
    at(0.5, dip * 0.5 + rise * 0.16),
    at(0.78, dip * 0.2 + rise * 0.08),
    end,
  ]
}

const thickness = (k: number, share: number, mm: number): [number, number] => {
  const slim = k > 6 ? 0.95 - share * 0.38 : 1.02 - share * 0.2
  return k === 0 ? [6.4 * mm, 3.4 * mm] : [3.5 * slim * mm, 5.6 * slim * mm]
}
