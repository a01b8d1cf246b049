import figures from '../../../data/bones/extremities.json'
import type { Vec3 } from '../../../src/body/frame'
import { add, cross, directionTo, scale } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { carpalShapes } from '../extremities/carpalShapes'
import { type HandFrame, handFrame } from '../extremities/handFrame'
import { ballEnded, endPhalanx, phalanx } from '../extremities/longBone'
import { type Shape, within } from '../field'
import { parted } from '../shapes/part'
import { ellipsoid } from '../solids'

/** Millimetres, in the frame of the hand, of the thumb and the four fingers. */
const BASE_AT: readonly Vec3[] = [
  [26.4, 29, 4],
  [13.4, 35.1, -5],
  [1, 35.3, -4.4],
  [-9.4, 34.7, -4.2],
  [-19, 33.4, -3.4],
]
const { metacarpal: METACARPAL, first: FIRST, middle: MIDDLE, last: LAST, gap: GAP } = figures.hand
/** Of the bones below the skin, at least, mm. */
const DEEP = 2.2

/** Metacarpals, phalanges and the sesamoids of the thumb. */
export function handBones(site: BoneSite): Bone[] {
  const frame = handFrame(site)
  const fingers = [1, 2, 3, 4, 5]
  const carpals = Object.values(carpalShapes()).map((shape) => frame.shape(shape))
  const bases = parted(1.2 * frame.unit, 0.8 * frame.unit, [
    ...carpals,
    ...[3, 2, 4, 5, 1].map((finger) => metacarpal(frame, finger)),
  ]).slice(carpals.length)
  const metacarpals = [3, 2, 4, 5, 1].map(
    (finger, index): Bone => bone(`metacarpal-${finger}`, bases[index]!),
  )
  const bones = [
    ...metacarpals.toSorted((a, b) => a.id.localeCompare(b.id)),
    ...fingers.flatMap((finger) => phalanges(frame, finger)),
    ...sesamoids(frame),
  ]
  const limit = site.inset(DEEP * frame.unit)
  return bones.map((each) => ({ ...each, shape: within(each.shape, limit, 0.001) }))
}

const bone = (id: string, shape: Shape): Bone => ({
  id,
  half: 'left',
  shape,
  cell: 0.0008,
  error: 0.0002,
})

/** The knuckle; of the thumb its second joint. */
const knuckle = (frame: HandFrame, finger: number): Vec3 =>
  frame.joint(finger, finger === 1 ? 2 : 1)

/** To the palm, of a metacarpal; the thumb is turned against the fingers. */
const palmarOf = (frame: HandFrame, finger: number): Vec3 =>
  finger === 1 ? frame.palmarOf(1) : frame.axes[2]

function metacarpal(frame: HandFrame, finger: number): Shape {
  const index = finger - 1
  const { unit } = frame
  const from = frame.toBody(BASE_AT[index]!)
  const joint = knuckle(frame, finger)
  return ballEnded({
    from,
    to: add(joint, scale(directionTo(joint, from), (GAP * unit) / 2)),
    palmar: palmarOf(frame, finger),
    base: METACARPAL.base[index]! * unit,
    baseDepth: METACARPAL.baseDepth[index]! * unit,
    head: METACARPAL.head[index]! * unit,
    waist: METACARPAL.waist[index]! * unit,
    bow: finger === 1 ? 0.03 : 0.035,
    wedge: finger === 1 ? 0 : 0.3,
  })
}

function phalanges(frame: HandFrame, finger: number): Bone[] {
  const { unit } = frame
  const first = finger === 1 ? 2 : 1
  const joints = Array.from({ length: 5 - first }, (_, k) => frame.joint(finger, first + k))
  const palmar = frame.palmarOf(finger)
  return joints.slice(1).map((end, k) => {
    const start = joints[k]!
    const last = k === joints.length - 2
    const size = last ? LAST : k === 0 ? FIRST : MIDDLE
    const along = directionTo(start, end)
    const span = {
      from: add(start, scale(along, (GAP * unit) / 2)),
      to: last ? end : add(end, scale(along, (-GAP * unit) / 2)),
      palmar,
      base: size.base[finger - 1]! * unit,
      head: size.head[finger - 1]! * unit,
      waist: size.waist[finger - 1]! * unit,
    }
    const shape = last ? endPhalanx(span) : phalanx(span, k === 0 ? 1 : 2)
    return bone(`hand-phalanx-${finger}-${k + 1}`, shape)
  })
}

/** Two small bones in front of the head of the thumb's metacarpal. */
function sesamoids(frame: HandFrame): Bone[] {
  const { unit } = frame
  const joint = knuckle(frame, 1)
  const palm = frame.palmarOf(1)
  const back = directionTo(joint, frame.toBody(BASE_AT[0]!))
  const side = cross(palm, back)
  return (['ulnar', 'radial'] as const).map((name, k) => {
    const centre = [
      scale(palm, 10.6 * unit),
      scale(back, 10 * unit),
      scale(side, (k === 0 ? -4 : 4) * unit),
    ].reduce(add, joint)
    const radii: Vec3 = [2.3 * unit, 2.9 * unit, 2.1 * unit]
    return bone(`hand-sesamoid-${name}`, ellipsoid(centre, radii))
  })
}
