/** Where the joints of the limbs lie in a body, from its landmarks; the bones on both sides start here. */

import type { Vec3 } from '../../../src/body/frame'
import { add, cross, directionTo, dot, normalise, scale, subtract } from '../../shared/vectors'
import type { BoneSite } from '../boneSite'
import { type Axes, clearOf, type Shape, within } from '../field'
import type { Tie, Warp } from '../shapes/warp'

/** x points away from the midline, y up the limb, z to the front of the joint. */
export interface Joint {
  readonly centre: Vec3
  readonly axes: Axes
  /** The size of the bones there, where 1 is a man's of 1.73 m, along each axis. */
  readonly size: Vec3
}

/** The stature for which the bones are described, metres. */
const DESCRIBED = 1.73

export const sizeOf = (site: BoneSite): number => site.stature / DESCRIBED

export const mean = (a: Vec3, b: Vec3, share = 0.5): Vec3 =>
  add(scale(a, 1 - share), scale(b, share))

/** @param z roughly to the front */
export function axesOf(up: Vec3, z: Vec3): Axes {
  const y = normalise(up)
  const x = normalise(cross(y, z))
  return [x, y, cross(x, y)]
}

/** A place in millimetres of a man of 1.73 m from the joint. */
export function near({ centre, axes, size }: Joint, [x, y, z]: Vec3): Vec3 {
  const along = (axis: 0 | 1 | 2, length: number) => scale(axes[axis], (length * size[axis]) / 1000)
  return add(centre, add(along(0, x), add(along(1, y), along(2, z))))
}

/** Ties that hold the end of a bone whose place `own` lies at the joint's centre. */
export function held(joint: Joint, [x, y, z]: Vec3, reach = 25): Tie[] {
  const offsets: Vec3[] = [
    [0, 0, 0],
    [reach, 0, 0],
    [0, reach, 0],
    [0, 0, reach],
  ]
  return offsets.map((offset) => ({
    own: [x + offset[0], y + offset[1], z + offset[2]],
    body: near(joint, offset),
  }))
}

/** A tie that draws a place of a bone to where it is felt, but no farther than `most` metres. */
export function drawn(bone: Warp, own: Vec3, felt: Vec3, most: number): Tie {
  const from = bone.toBody(own)
  const way = subtract(felt, from)
  return { own, body: add(from, scale(way, Math.min(most / Math.hypot(...way), 1))) }
}

/** Where a way from inside the body leaves it. */
export function outwards(site: BoneSite, from: Vec3, direction: Vec3): Vec3 {
  let at = from
  for (let step = 0; step < 200; step++) {
    const depth = -site.skin(...at)
    if (depth <= 0) break
    at = add(at, scale(direction, Math.max(depth, 0.0003)))
  }
  return at
}

/** Cuts off what would come closer to the skin than 2.5 mm. */
export const inSkin = (site: BoneSite, shape: Shape): Shape =>
  within(shape, site.inset(0.0025), 0.003)

/** As `clearOf`, for the ends of long bones, whose edges are blunt. */
export const bluntlyClearOf = (other: Shape, gap: number, shape: Shape): Shape =>
  clearOf(other, gap, shape, 0.001)

/** The centre of the thigh bone's head. */
export function hip(site: BoneSite): Joint {
  const size = sizeOf(site)
  const [x, y] = site.joint('upper-leg')
  const [skin] = site.landmark('greater-trochanter').position
  // From the head's centre to the skin over the trochanter: 62 mm of bone and 10 mm of flesh.
  const room = 0.072 * size
  // The figures carry the joint far back; the acetabulum lies nearer to the front spine.
  const front = site.under('asis', 0.005)[2]
  const back = site.under('psis', 0.006)[2]
  const z = front + (back - front) * 0.42
  const centre: Vec3 = [Math.min(x, skin - room), y, z]
  return { centre, axes: axesOf([0, 1, 0], [0, 0, 1]), size: [size, size, size] }
}

/** The middle of the knee's joint line. */
export function knee(site: BoneSite): Joint {
  const inner = site.landmark('medial-femoral-epicondyle').position
  const outer = site.landmark('lateral-femoral-epicondyle').position
  const base = site.landmark('patella-base-mid').position
  const apex = site.landmark('patella-apex').position
  const middle = mean(inner, outer)
  const cap = mean(base, apex)
  // Midway between where the kneecap lies and what is square to the epicondyles.
  const toCap = normalise([cap[0] - middle[0], 0, cap[2] - middle[2]])
  const square = normalise([inner[2] - outer[2], 0, outer[0] - inner[0]])
  const forward = normalise(add(toCap, square))
  const front = outwards(site, add(cap, scale(forward, -0.015)), forward)
  // 7 mm of skin and ligament on either side, and no more than a bone can be wide.
  const width = Math.min(Math.hypot(...subtract(outer, inner)) - 0.0145, 0.0505 * site.stature)
  const size = width / 0.084
  // Skin 5, kneecap 20, cartilage 4, and from the groove that it runs in 26 to the middle of the joint.
  const depth = dot(subtract(front, middle), forward) - 0.0103 - 0.0462 * size
  const [x, , z] = add(middle, scale(forward, depth))
  const centre: Vec3 = [x, apex[1] - 0.2 * (base[1] - apex[1]), z]
  const axes = axesOf(subtract(hip(site).centre, centre), forward)
  return { centre, axes, size: [size, size, size] }
}

/** The middle of the shin bone's lower joint surface; x points along both malleoli. */
export function ankle(site: BoneSite): Joint {
  const inner = site.landmark('medial-malleolus').position
  const outer = site.landmark('lateral-malleolus').position
  const skin = 0.0035
  // From the inner to the outer malleolus: 66 mm in a man of 1.73 m.
  const across = (Math.hypot(outer[0] - inner[0], outer[2] - inner[2]) - 2 * skin) / 0.066
  const deep = (across + sizeOf(site)) / 2
  const x = normalise([outer[0] - inner[0], 0, outer[2] - inner[2]])
  const start = add(inner, scale(x, skin + 0.027 * across))
  const centre: Vec3 = [start[0], inner[1] + 0.007 * sizeOf(site), start[2] + 0.001]
  const up = directionTo(centre, knee(site).centre)
  const z = normalise(cross(x, up))
  return { centre, axes: [cross(up, z), up, z], size: [across, deep, deep] }
}

/** The centre of the upper arm bone's head, with the axes of the elbow. */
export function shoulder(site: BoneSite): Joint {
  const size = sizeOf(site)
  const [x, y, z] = site.joint('shoulder')
  const acromion = site.landmark('acromion-lateral').position
  const centre: Vec3 = [
    x + 0.2 * (acromion[0] - x),
    (y + acromion[1] - 0.038 * size) / 2,
    z + 0.45 * (acromion[2] - z),
  ]
  return { centre, axes: elbowAxes(site, centre), size: [size, size, size] }
}

function elbowAxes(site: BoneSite, top: Vec3): Axes {
  const inner = site.landmark('medial-epicondyle').position
  const outer = site.landmark('lateral-epicondyle').position
  const up = directionTo(mean(inner, outer), top)
  const z = normalise(cross(subtract(outer, inner), up))
  return [cross(up, z), up, z]
}

/** The middle of the axis about which the elbow bends. */
export function elbow(site: BoneSite): Joint {
  const inner = site.landmark('medial-epicondyle').position
  const outer = site.landmark('lateral-epicondyle').position
  const axes = elbowAxes(site, shoulder(site).centre)
  const across = (Math.hypot(...subtract(outer, inner)) - 0.006) / 0.062
  const deep = (across + sizeOf(site)) / 2
  const tip = site.under('olecranon-tip', 0.0025)
  const middle = add(mean(inner, outer), scale(axes[1], -0.008 * deep))
  const back = dot(subtract(tip, middle), axes[2])
  const centre = add(middle, scale(axes[2], back + 0.0225 * deep))
  return { centre, axes, size: [across, deep, deep] }
}

/** The middle of the radius' lower joint surface; x points from the ulna's head to its styloid. */
export function wrist(site: BoneSite): Joint {
  const styloid = site.under('radial-styloid', 0.0025)
  const head = site.under('ulnar-head', 0.0025 + 0.007 * sizeOf(site))
  const up = directionTo(mean(head, styloid), elbow(site).centre)
  const z = normalise(cross(subtract(styloid, head), up))
  const axes: Axes = [cross(up, z), up, z]
  // 41 mm between the two in a man of 1.73 m.
  const across = dot(subtract(styloid, head), axes[0]) / 0.041
  const deep = (across + sizeOf(site)) / 2
  const centre = add(styloid, add(scale(axes[0], -0.021 * across), scale(up, 0.001)))
  return { centre, axes, size: [across, deep, deep] }
}
