import figures from '../../../data/bones/extremities.json'
import type { Vec3 } from '../../../src/body/frame'
import { add, directionTo, dot, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { type FootFrame, footFrame } from '../extremities/footFrame'
import { ballEnded, endPhalanx, phalanx } from '../extremities/longBone'
import { tarsalsOnBody } from '../extremities/tarsalShapes'
import { blend, type Shape, within } from '../field'
import { parted } from '../shapes/part'
import { ellipsoid } from '../solids'
import { tube } from '../tube'

/** In the frame of the foot (millimetres), of the big toe and the other four. */
const BASE_AT: readonly Vec3[] = [
  [-20.6, 43, 75],
  [-5, 56, 68.6],
  [7.4, 51.4, 67.4],
  [17, 43, 52.6],
  [27.6, 33, 46],
]
const { metatarsal: METATARSAL, first: FIRST, middle: MIDDLE, last: LAST, gap: GAP } = figures.foot
/** Of the bones below the skin, at least, mm. */
const DEEP = 2.2
const DOWN: Vec3 = [0, -1, 0]

/** Metatarsals, phalanges and the sesamoids of the big toe. */
export function footBones(site: BoneSite): Bone[] {
  const frame = footFrame(site)
  const toes = [1, 2, 3, 4, 5]
  const tarsals = Object.values(tarsalsOnBody(frame))
  const metatarsals = parted(1.3 * frame.unit, frame.unit, [
    ...tarsals,
    ...toes.map((toe) => metatarsal(frame, toe)),
  ])
    .slice(tarsals.length)
    .map((shape, index) => bone(`metatarsal-${index + 1}`, shape))
  const bones = [
    ...metatarsals,
    ...toes.flatMap((toe) => phalanges(frame, toe)),
    ...sesamoids(frame),
  ]
  const limit = site.inset(DEEP * frame.unit)
  return bones.map((each) => ({ ...each, shape: within(each.shape, limit, 0.001) }))
}

const bone = (id: string, shape: Shape, fine = 1): Bone => ({
  id,
  half: 'left',
  shape,
  cell: 0.0008 * fine,
  error: 0.0002 * fine,
})

function metatarsal(frame: FootFrame, toe: number): Shape {
  const index = toe - 1
  const { unit } = frame
  const from = frame.toBody(BASE_AT[index]!)
  const joint = frame.joint(toe, 1)
  const whole = ballEnded({
    from,
    to: add(joint, scale(directionTo(joint, from), (GAP * unit) / 2)),
    palmar: DOWN,
    base: METATARSAL.base[index]! * unit,
    baseDepth: METATARSAL.baseDepth[index]! * unit,
    head: METATARSAL.head[index]! * unit,
    waist: METATARSAL.waist[index]! * unit,
    bow: toe === 1 ? 0.02 : 0.035,
    wedge: toe === 1 ? 0.1 : 0.5,
  })
  if (toe < 5) return whole
  // The tuberosity reaches back beside the cuboid.
  const knob = tube(
    [
      [29.6, 31, 56],
      [33.4, 27.4, 44],
      [35.4, 24.2, 36],
      [36.2, 22.2, 31],
    ],
    [
      [7, 7.4],
      [6.6, 7.6],
      [5.4, 6.4],
      [3.6, 4.6],
    ],
    [0, 1, 0],
  )
  return blend(4 * unit, whole, frame.shape(knob))
}

function phalanges(frame: FootFrame, toe: number): Bone[] {
  const { unit } = frame
  const count = toe === 1 ? 3 : 4
  const joints = Array.from({ length: count }, (_, k) => frame.joint(toe, k + 1))
  return joints.slice(1).map((end, k) => {
    const start = joints[k]!
    const last = k === count - 2
    const size = last ? LAST : k === 0 ? FIRST : MIDDLE
    const along = directionTo(start, end)
    const span = {
      from: add(start, scale(along, (GAP * unit) / 2)),
      to: last ? end : add(end, scale(along, (-GAP * unit) / 2)),
      palmar: DOWN,
      base: size.base[toe - 1]! * unit,
      head: size.head[toe - 1]! * unit,
      waist: size.waist[toe - 1]! * unit,
    }
    const shape = last ? endPhalanx(span) : phalanx(span, k === 0 ? 1 : 2)
    return bone(`foot-phalanx-${toe}-${k + 1}`, shape, toe > 1 && k > 0 ? 0.6 : 1)
  })
}

/** Two small bones below the head of the first metatarsal. */
function sesamoids(frame: FootFrame): Bone[] {
  const { unit } = frame
  const joint = frame.joint(1, 1)
  const back = directionTo(joint, frame.toBody(BASE_AT[0]!))
  const down = normalise(subtract(DOWN, scale(back, dot(DOWN, back))))
  return (['medial', 'lateral'] as const).map((name, k) => {
    const centre = [
      scale(down, 13.6 * unit),
      scale(back, 8 * unit),
      [(k === 0 ? -5.2 : 5.2) * unit, 0, 0] as Vec3,
    ].reduce(add, joint)
    const radii: Vec3 = [3.6 * unit, 2.7 * unit, 5.2 * unit]
    return bone(`foot-sesamoid-${name}`, ellipsoid(centre, radii))
  })
}
