/** Measures of the breastbone of one body, and where cartilages meet it. */

import type { Vec3 } from '../../../src/body/frame'
import { add, cross, normalise, scale, subtract } from '../../shared/vectors'
import type { BoneSite } from '../boneSite'
import type { Axes } from '../field'

/** A flat part: its lower end on the midline in front, its height, and left, up, forwards. */
export interface Part {
  readonly foot: Vec3
  readonly height: number
  readonly axes: Axes
}

export interface Breastbone {
  readonly manubrium: Part
  readonly body: Part
  /** Metres per millimetre of an average man's breadth. */
  readonly unit: number
  /** Where the cartilages 1–7 end, in the middle of the bone's thickness. */
  readonly notches: readonly Vec3[]
}

/** Skin over the bone, and half the bone's thickness, metres. */
const SKIN = 0.0045
export const HALF = 0.005

/** Height of the notches for the cartilages 3–7 as shares of the body, and half its breadth there. */
export const BODY_NOTCHES = [
  [0.79, 16.5],
  [0.58, 18],
  [0.38, 19.5],
  [0.2, 18.5],
  [0.06, 14],
] as const
/** The same for the first on the manubrium. */
export const FIRST_NOTCH = [0.62, 31] as const

export function breastboneOf(site: BoneSite): Breastbone {
  const [top, angle, low] = ['suprasternal-notch', 'sternal-angle', 'xiphisternal-junction'].map(
    (id) => site.under(id, SKIN),
  ) as [Vec3, Vec3, Vec3]
  const unit = site.landmark('midaxillary-upper').position[0] / 0.16
  const mm = unit / 1000
  const manubrium = part(angle, top)
  const body = part(low, angle)
  const at = ({ foot, height, axes }: Part, share: number, x: number) =>
    add(
      add(add(foot, scale(axes[1], height * share)), scale(axes[2], -HALF)),
      scale(axes[0], x * mm),
    )
  return {
    manubrium,
    body,
    unit: mm,
    notches: [
      at(manubrium, ...FIRST_NOTCH),
      at(manubrium, 0, 20),
      ...BODY_NOTCHES.map(([share, x]) => at(body, share, x)),
    ],
  }
}

function part(foot: Vec3, head: Vec3): Part {
  const way = subtract(head, foot)
  const up = normalise(way)
  const left: Vec3 = [1, 0, 0]
  return { foot, height: Math.hypot(...way), axes: [left, up, cross(left, up)] }
}
