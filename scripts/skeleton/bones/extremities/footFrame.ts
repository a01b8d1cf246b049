import type { Vec3 } from '../../../../src/body/frame'
import { add, directionTo, dot, normalise, scale, subtract } from '../../../shared/vectors'
import type { BoneSite } from '../../boneSite'
import { buildWarp, type Tie, type Warp } from '../../shapes/warp'
import { toSkin } from './ray'

/**
 * The frame of the foot: millimetres of a man's foot 257 mm long. x goes to the little toe from the
 * middle of the ankle, y up from the floor, z to the toes from the ankle.
 */
export interface FootFrame extends Warp {
  /** Metres of the body for one millimetre. */
  readonly unit: number
  /** The middle of a joint within the bones: toes 1–5, joints 1–3 and the tip, which is 3 or 4. */
  joint(toe: number, joint: number): Vec3
}

/** From the back of the heel to the tip of the second toe, mm. */
const LENGTH = 256
/** How far the balls' joints lie behind those about which the figure's toes bend, mm. */
const NEARER = [9, 7, 7, 8, 12]
const HALF_DEPTH = [
  [9.6, 6.4, 3],
  [7.2, 4, 3.4, 2.2],
  [7, 3.9, 3.3, 2.2],
  [6.8, 3.7, 3.2, 2.2],
  [6.6, 3.5, 3, 2.1],
]
const OVER_BONE = 3
const OVER_TIP = 4
const DOWN: Vec3 = [0, -1, 0]

export function footFrame(site: BoneSite): FootFrame {
  const heel = site.landmark('heel-back').position
  const unit = (site.landmark('toe-tip-2').position[2] - heel[2]) / LENGTH
  const source = (toe: number, joint: number) => site.joint(`toe-${toe}-${joint}`)

  function joint(toe: number, index: number): Vec3 {
    const halves = HALF_DEPTH[toe - 1]!
    const near = Math.max(index - 1, 1)
    const along = directionTo(source(toe, near), source(toe, near + 1))
    const tip = index === halves.length
    const nearer = tip ? OVER_TIP : index === 1 ? NEARER[toe - 1]! : 0
    const place = add(source(toe, index), scale(along, -nearer * unit))
    const down = normalise(subtract(DOWN, scale(along, dot(DOWN, along))))
    const half = halves[index - 1]! * unit
    const under = OVER_BONE * unit + half - toSkin(site, place, scale(down, -1))
    if (index > 1) {
      const deep = add(place, scale(down, under))
      const off = (toSkin(site, deep, [1, 0, 0]) - toSkin(site, deep, [-1, 0, 0])) / 2
      return add(deep, [off, 0, 0])
    }
    // The balls stand on the pad of the sole: halfway between that and the skin of the back.
    const above = toSkin(site, place, down) - 8.5 * unit - half
    return add(place, scale(down, toe === 1 ? under : (under + above) / 2))
  }

  const { under } = site
  const ties: Tie[] = [
    { own: [0, 71, 0], body: site.joint('ankle') },
    { own: [1, 29.5, -55], body: under('heel-back', 5.5 * unit) },
    { own: [-7, 14, 3], body: under('sole-under-malleolus', 10 * unit) },
    { own: [1, 13, -37], body: under('sole-heel-back', 10 * unit) },
    { own: [22, 21, -28], body: under('heel-lateral', 6 * unit) },
    { own: [-19, 77, 7], body: under('medial-malleolus', 6 * unit) },
    { own: [29.5, 67, -8.5], body: under('lateral-malleolus', 6 * unit) },
    { own: [-21.5, 53, 4.5], body: under('below-medial-malleolus', 6 * unit) },
    { own: [28, 43, -7.5], body: under('below-lateral-malleolus', 6 * unit) },
    { own: [-24, 47.5, 42], body: under('navicular-tuberosity', 4.5 * unit) },
    { own: [35.5, 19.5, 29.5], body: under('metatarsal-5-tuberosity', 5 * unit) },
    { own: [-26.5, 32.5, 82], body: under('metatarsal-1-base-medial', 6 * unit) },
    { own: [-0.5, 68.5, 65], body: under('metatarsal-2-base', 6 * unit) },
    { own: [21, 58, 55], body: under('metatarsal-4-5-base', 6 * unit) },
    { own: [-27, 24, 131], body: joint(1, 1) },
    { own: [-3.4, 24, 136], body: joint(2, 1) },
    { own: [14, 23, 133], body: joint(3, 1) },
    { own: [29.5, 21, 124], body: joint(4, 1) },
    { own: [44, 18, 116], body: joint(5, 1) },
  ]
  return { ...buildWarp(ties), unit, joint }
}
