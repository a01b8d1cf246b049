import figures from '../../../data/bones/extremities.json'
import type { Vec3 } from '../../../src/body/frame'
import { add, directionTo, dot, normalise, scale, subtract } from '../../shared/vectors'
import type { BoneSite } from '../boneSite'
import { ankle, near } from '../bones/limbJoints'
import { buildWarp, type Tie, type Warp } from '../shapes/warp'
import { fromOutside, toSkin } from './ray'

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
const LENGTH = figures.foot.length
/** How far the balls' joints lie behind those about which the figure's toes bend, mm. */
const NEARER = figures.foot.jointNearer
const HALF_DEPTH = [
  [9.6, 6.4, 3],
  [7.2, 4, 3.4, 2.2],
  [7, 3.9, 3.3, 2.2],
  [6.8, 3.7, 3.2, 2.2],
  [6.6, 3.5, 3, 2.1],
]
const OVER_BONE = 3
const OVER_TIP = 3.2
const DOWN: Vec3 = [0, -1, 0]

/** Places around the roller of the ankle, in the frame of that joint; its axis lies 20 mm below the roof. */
const AT_ANKLE: readonly Vec3[] = [
  [0, 0, 0],
  [0, -20, 0],
  [16, -20, 0],
  [-16, -20, 0],
  [0, -20, 20],
  [0, -20, -20],
]

/** The same in the frame of the foot, in which the ankle is turned outwards and a little narrow. */
function ownAtAnkle([x, y, z]: Vec3): Vec3 {
  const [c, s] = [Math.cos(0.26), Math.sin(0.26)]
  const [u, v, w] = [x * 0.866, y * 0.934, z * 0.934]
  return [0.3 + u * c + w * s, 84.7 + v, 1.6 - u * s + w * c]
}

export function footFrame(site: BoneSite): FootFrame {
  const heel = site.landmark('heel-back').position
  const unit = (site.landmark('toe-tip-2').position[2] - heel[2]) / LENGTH
  const source = (toe: number, joint: number) => site.joint(`toe-${toe}-${joint}`)

  function joint(toe: number, index: number): Vec3 {
    const halves = HALF_DEPTH[toe - 1]!
    const half = halves[index - 1]! * unit
    return index === 1 ? ball(toe, half) : smallJoint(toe, index, half)
  }

  /** In the middle between the skin of both sides, and near that of the back. */
  function smallJoint(toe: number, index: number, half: number): Vec3 {
    const along = directionTo(source(toe, index - 1), source(toe, index))
    const tip = index === HALF_DEPTH[toe - 1]!.length
    const place = add(source(toe, index), scale(along, tip ? -OVER_TIP * unit : 0))
    const down = normalise(subtract(DOWN, scale(along, dot(DOWN, along))))
    const under = OVER_BONE * unit + half - toSkin(site, place, scale(down, -1))
    const deep = add(place, scale(down, under))
    const off = (toSkin(site, deep, [1, 0, 0]) - toSkin(site, deep, [-1, 0, 0])) / 2
    return add(deep, [off, 0, 0])
  }

  /** On the pad of the sole: halfway between that and the skin of the back. */
  function ball(toe: number, half: number): Vec3 {
    const [x, y, z] = source(toe, 1)
    const place: Vec3 = [x, y - 8 * unit, z - NEARER[toe - 1]! * unit]
    const under = OVER_BONE * unit + half - toSkin(site, place, [0, 1, 0])
    const pad = toSkin(site, place, DOWN) - 8.5 * unit - half
    const middle = add(place, [0, -(toe === 1 ? under : (under + pad) / 2), 0])
    // No nearer to the edge of the foot than bone can lie.
    const room = (side: 1 | -1) => toSkin(site, middle, [side, 0, 0]) - half - 3.4 * unit
    return add(middle, [toe === 1 ? Math.max(0, -room(-1)) : Math.min(0, room(1)), 0, 0])
  }

  const { under } = site
  const behind = (height: number): Vec3 => {
    const start: Vec3 = [heel[0], height * unit, heel[2] - 0.03]
    return add(start, [0, 0, fromOutside(site, start, [0, 0, 1]) + 6 * unit])
  }
  const beside = (height: number, forward: number, side: 1 | -1): Vec3 => {
    const start: Vec3 = [heel[0] + side * 0.08, height * unit, forward * unit]
    return add(start, [-side * (fromOutside(site, start, [-side, 0, 0]) + 6 * unit), 0, 0])
  }
  const roof = ankle(site)
  const first = under('metatarsal-1-base-medial', 6 * unit)
  const ties: Tie[] = [
    ...AT_ANKLE.map((offset) => ({ own: ownAtAnkle(offset), body: near(roof, offset) })),
    { own: [1, 45, -53.3], body: behind(45) },
    { own: [1, 18, -52], body: behind(18) },
    { own: [21, 21, -28], body: beside(21, -28, 1) },
    { own: [-17.5, 21, -28], body: beside(21, -28, -1) },
    { own: [-7, 14, 3], body: under('sole-under-malleolus', 10 * unit) },
    { own: [1, 13, -37], body: under('sole-heel-back', 10 * unit) },
    { own: [-24, 47.5, 42], body: under('navicular-tuberosity', 4.5 * unit) },
    { own: [35.5, 19.5, 29.5], body: under('metatarsal-5-tuberosity', 5 * unit) },
    { own: [-26.5, 32.5, 82], body: [first[0], 32.5 * unit, first[2]] },
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
