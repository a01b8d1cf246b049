/** Places of the spine, the ribs and the shoulder that muscles of the trunk are attached to. */

import type { Vec3 } from '../../../src/body/frame'
import { add, normalise, scale, subtract } from '../../shared/vectors'
import type { MuscleSite } from '../muscleSite'

/** Lengths in these files are those of a person so tall, metres. */
const STATURE = 1.73
/** How far from the midline a fibre begins beside the spinous processes, metres. */
const BESIDE = 0.004
const STEP = 0.001
const FAR = 0.3

export const between = (a: Vec3, b: Vec3, share: number): Vec3 =>
  add(a, scale(subtract(b, a), share))

/** A bell from `least` at both ends to `most` where it is thickest. */
export const swell =
  (least: number, most: number, thickest = 0.5, sharpness = 1) =>
  (along: number): number => {
    const bent = along ** (Math.log(0.5) / Math.log(thickest))
    return least + (most - least) * Math.sin(Math.PI * Math.min(Math.max(bent, 0), 1)) ** sharpness
  }

export type Trunk = ReturnType<typeof trunkOf>

export function trunkOf(site: MuscleSite) {
  const size = site.stature / STATURE
  const box = (id: string) => {
    const surface = site.surfaces.get(id)
    if (!surface) throw new Error(`There is no bone "${id}".`)
    return surface.box
  }
  const shoulder = site.joint('shoulder')
  /** A step for this body, from millimetres on a person of 1.73 m. */
  const mm = (x: number, y: number, z: number): Vec3 => scale([x, y, z], size / 1000)

  /** The left side of the end of a spinous process. */
  function spinous(id: string): Vec3 {
    const { min, max } = box(id)
    const low = id.startsWith('c') || id.startsWith('l') ? 0.35 : 0.1
    return site.onBone(id, [BESIDE, min[1] + (max[1] - min[1]) * low, min[2] - 0.004])
  }
  /** The end of the left transverse process; `back` millimetres further behind. */
  function transverse(id: string, back = 0): Vec3 {
    const { max } = box(id)
    const found = site.onBone(id, [max[0] + 0.01, max[1] - 0.008 * size, site.joint('neck')[2]])
    const end = site.onBone(id, [max[0] + 0.005, found[1], found[2]])
    return back === 0 ? end : site.onBone(id, add(end, mm(-3, 0, -back)))
  }
  /** The back of a rib, so far from the midline in millimetres. */
  function ribBack(rib: number, x: number): Vec3 {
    const id = `rib-${rib}`
    const wanted = (x * size) / 1000
    let best: Vec3 | undefined
    const { min, max } = box(id)
    for (let y = max[1]; y > min[1]; y -= 0.002) {
      const met = site.surfaces.get(id)!.met([wanted, y, -0.3], [0, 0, 1])
      if (met && (!best || met[2] < best[2])) best = met
    }
    return best ?? site.onBone(id, [wanted, min[1], min[2] - 0.01])
  }
  /** So deep beneath the skin on the way from inside in a direction, metres. */
  function outTo(from: Vec3, direction: Vec3, depth: number): Vec3 {
    const way = normalise(direction)
    let at = from
    for (let gone = 0; gone < FAR && site.skin(...at) < -depth; gone += STEP)
      at = add(at, scale(way, STEP))
    return at
  }
  /** So deep beneath the skin of the back, metres. */
  function back(x: number, y: number, depth: number): Vec3 {
    let z = -0.25
    while (z < 0.1 && site.skin(x, y, z) > -depth) z += STEP
    return [x, y, z]
  }
  /**
   * So deep beneath the skin round the neck, level with a vertebra, metres: 0° is behind, 90° at
   * the left.
   */
  function round(id: string, degrees: number, depth: number): Vec3 {
    const { min, max } = box(id)
    const angle = (degrees * Math.PI) / 180
    const middle: Vec3 = [0, (min[1] + max[1]) / 2, max[2] - 0.02]
    return outTo(middle, [Math.sin(angle), 0, -Math.cos(angle)], depth)
  }
  /** So deep beneath the skin on top of the shoulder, metres; aside and forwards in millimetres. */
  const top = (x: number, z: number, depth: number) =>
    outTo([mm(x, 0, 0)[0], shoulder[1], shoulder[2] + mm(0, 0, z)[2]], [0, 1, 0], depth)
  /** The place on the back of a bone that is straight behind, or the nearest to it. */
  const behind = (id: string, at: Vec3) => site.boneFrom(id, [at[0], at[1], -0.3], [0, 0, 1])
  const landmark = (id: string) => site.landmark(id).position
  /**
   * The back of the skull: so far aside and down from the bump at its back, in millimetres of a skull
   * that reaches 52 mm farther down. Below the bump it runs forwards beneath the brain.
   */
  const occiput = (x: number, down: number) => {
    const [, y, z] = landmark('external-occipital-protuberance')
    const low = (down * (y - box('cranium').min[1])) / 52
    const near: Vec3 = [0, y - low, z + 0.5 * Math.max(0, low - 0.008)]
    return site.onBone('cranium', add(near, mm(x, 0, 0)))
  }

  const elbow = site.joint('elbow')
  /** A place on the axis of the upper arm: 0 at the shoulder, 1 at the elbow. */
  const arm = (share: number) => between(shoulder, elbow, share)
  /** Away from that axis: 0° is outwards, 90° forwards, -90° back. */
  function aside(degrees: number): Vec3 {
    const [out, along] = [[1, 0, 0] as Vec3, normalise(subtract(elbow, shoulder))]
    const level = normalise(subtract(out, scale(along, along[0])))
    const angle = (degrees * Math.PI) / 180
    return add(scale(level, Math.cos(angle)), [0, 0, Math.sin(angle)])
  }
  /** The surface of the humerus at a share of its length, in a direction from its axis. */
  const shaft = (share: number, degrees: number) =>
    site.boneFrom(
      'humerus',
      add(arm(share), scale(aside(degrees), 0.06)),
      scale(aside(degrees), -1),
    )

  return {
    size,
    mm,
    box,
    spinous,
    transverse,
    ribBack,
    outTo,
    round,
    top,
    back,
    behind,
    landmark,
    occiput,
    shoulder,
    arm,
    aside,
    shaft,
  }
}
