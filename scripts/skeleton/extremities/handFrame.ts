import figures from '../../../data/bones/extremities.json'
import type { Vec3 } from '../../../src/body/frame'
import { add, cross, directionTo, dot, normalise, scale, subtract } from '../../shared/vectors'
import type { BoneSite } from '../boneSite'
import { type Axes, placed, type Shape } from '../field'
import { toSkin } from './ray'

/**
 * The frame of the hand: millimetres of a man's hand, the origin in the middle of the wrist's joint.
 * x goes to the thumb, y to the knuckle of the middle finger, z to the palm.
 */
export interface HandFrame {
  /** Metres of the body for one millimetre. */
  readonly unit: number
  readonly axes: Axes
  toBody(own: Vec3): Vec3
  /** A shape that is described in this frame. */
  shape(own: Shape): Shape
  /** The middle of a joint within the bones: fingers 1–5, joints 1–3 and the tip, 4. */
  joint(finger: number, joint: number): Vec3
  /** From the palm side to the side of the thumb, square to the finger. */
  palmarOf(finger: number): Vec3
}

/** From the wrist to the knuckle of the middle finger, millimetres, where `unit` is a thousandth. */
const LENGTH = figures.hand.wristToKnuckle

/** How far the knuckles' joints lie nearer to the wrist than those about which the figure bends, mm. */
const NEARER = figures.hand.jointNearer

/** Half the depth of the bones at the joints of a finger and at its tip, and what lies over them, mm. */
const HALF_DEPTH = { thumb: [7, 6.6, 5.4, 2.6], finger: [6.6, 5, 4, 2.2] } as const
const OVER_BONE = 3
/** From the skin of the fingertip to the bone, mm. */
const OVER_TIP = 4.5

const SIDES: Readonly<Record<number, readonly [string, string]>> = {
  1: ['thumb-ip-radial', 'thumb-ip-ulnar'],
  2: ['index-pip-radial', 'index-pip-ulnar'],
  3: ['middle-pip-radial', 'middle-pip-ulnar'],
  4: ['ring-pip-radial', 'ring-pip-ulnar'],
  5: ['little-pip-radial', 'little-pip-ulnar'],
}

export function handFrame(site: BoneSite): HandFrame {
  const wrist = site.joint('hand')
  const knuckle = (finger: number) => site.joint(`finger-${finger}-1`)
  const distal = directionTo(wrist, knuckle(3))
  const radial = square(subtract(knuckle(2), knuckle(5)), distal)
  const unit = Math.hypot(...subtract(knuckle(3), wrist)) / LENGTH
  const palmar = cross(distal, radial)
  const frame: Axes = [radial, distal, palmar]

  const source = (finger: number, joint: number) => site.joint(`finger-${finger}-${joint}`)
  function fingerAxes(finger: number, joint: number) {
    const near = Math.max(joint - 1, 1)
    const along = directionTo(source(finger, near), source(finger, near + 1))
    const [a, b] = SIDES[finger]!
    const side = square(subtract(site.landmark(a).position, site.landmark(b).position), along)
    return { along, side, palm: cross(along, side) }
  }
  function joint(finger: number, index: number): Vec3 {
    const { along, side, palm } = fingerAxes(finger, index)
    const thumb = finger === 1
    const half = HALF_DEPTH[thumb ? 'thumb' : 'finger'][index - 1]!
    const knuckles = index === (thumb ? 2 : 1)
    const nearer = index === 4 ? OVER_TIP : knuckles ? NEARER[finger - 1]! : 0
    const place = add(source(finger, index), scale(along, -nearer * unit))
    const back = toSkin(site, place, scale(palm, -1))
    const deep = add(place, scale(palm, (OVER_BONE + half) * unit - back))
    if (knuckles) return deep
    const off = (toSkin(site, deep, side) - toSkin(site, deep, scale(side, -1))) / 2
    return add(deep, scale(side, off))
  }
  const toBody = ([x, y, z]: Vec3): Vec3 =>
    add(wrist, add(scale(radial, x * unit), add(scale(distal, y * unit), scale(palmar, z * unit))))
  return {
    unit,
    axes: frame,
    toBody,
    joint,
    palmarOf: (finger) => fingerAxes(finger, 2).palm,
    shape({ field, box }) {
      const small: Shape = {
        box: {
          min: scale(box.min, unit),
          max: scale(box.max, unit),
        },
        field: (x, y, z) => field(x / unit, y / unit, z / unit) * unit,
      }
      return placed(small, wrist, frame)
    },
  }
}

const square = (direction: Vec3, to: Vec3): Vec3 =>
  normalise(subtract(direction, scale(to, dot(direction, to))))
