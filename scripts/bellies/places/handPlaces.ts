import type { Vec3 } from '../../../src/body/frame'
import { add, directionTo, scale } from '../../shared/vectors'
import { distance } from '../grid'
import type { MuscleSite } from '../muscleSite'
import { mix } from '../shapes/limb'
import { limb } from '../shapes/section'

/** Skin over the muscles of the hand, metres. */
const COVER = 0.003
/** The middle of what runs over a bone is at least so far above it, metres. */
const LEAST = 0.001

interface Bone {
  /** @param out 0 on the bone, 1 beneath the skin; angles as in `Limb` */
  at(share: number, degrees: number, out: number): Vec3
}

/** The joints of the hand need not lie on the axes of its bones, which hang down from them. */
function axisOf(site: MuscleSite, id: string, from: Vec3, to: Vec3): readonly [Vec3, Vec3] {
  const [upper, lower] = [0.3, 0.8].map((share) => {
    let [x, y, z] = mix(from, to, share)
    for (let round = 0; round < 3; round++) {
      const across = [-0.05, 0.05].map((d) => site.boneFrom(id, [x + d, y, z], [-d, 0, 0])[0])
      x = (across[0]! + across[1]!) / 2
      const through = [-0.05, 0.05].map((d) => site.boneFrom(id, [x, y, z + d], [0, 0, -d])[2])
      z = (through[0]! + through[1]!) / 2
    }
    return [x, y, z] as const
  }) as [Vec3, Vec3]
  return [mix(upper, lower, -0.6), mix(upper, lower, 1.4)]
}

function alongBone(site: MuscleSite, id: string, from: Vec3, to: Vec3): Bone {
  const around = limb(site, ...axisOf(site, id, from, to), 0.03, COVER)
  return {
    at(share, degrees, out) {
      const axis = around.at(share, degrees, 0)
      const way = directionTo(axis, around.at(share, degrees, 1))
      const reach = around.reach(share, degrees)
      // From outside of the skin: a bone of a finger may reach into the cover.
      const on = site.boneFrom(id, add(axis, scale(way, reach + 2 * COVER)), scale(way, -1))
      const room = reach - distance(on, axis)
      // Over a knuckle there may be less room than a tendon takes.
      const above = out === 0 ? 0 : Math.max(LEAST, room * out)
      return add(on, scale(way, above))
    },
  }
}

export interface Hand {
  readonly site: MuscleSite
  readonly lower: ReturnType<typeof limb>
  /** Along a metacarpal, or a phalanx of a finger. */
  readonly metacarpal: (finger: number) => Bone
  readonly phalanx: (finger: number, number: number) => Bone
  /** On a bone of the thumb, at a share of its length: on its bending side (1), its back (−1), or beside. */
  readonly thumb: (
    bone: string,
    share: number,
    bending: number,
    outer: number,
    above?: number,
  ) => Vec3
  /** So deep beneath the skin of the palm, in front of a place. */
  readonly beneath: (place: Vec3, depth: number) => Vec3
}

export function handOf(site: MuscleSite): Hand {
  const made = new Map<string, Bone>()
  const bone = (id: string, from: Vec3, to: Vec3) => {
    const known = made.get(id) ?? alongBone(site, id, from, to)
    made.set(id, known)
    return known
  }
  const joints = [1, 2, 3, 4].map((number) => site.joint(`finger-1-${number}`))
  const sesamoids = mix(
    middleOf(site, 'hand-sesamoid-radial'),
    middleOf(site, 'hand-sesamoid-ulnar'),
    0.5,
  )
  const bending = directionTo(joints[1]!, sesamoids)
  const outer = directionTo(
    middleOf(site, 'hand-sesamoid-ulnar'),
    middleOf(site, 'hand-sesamoid-radial'),
  )
  const ends: Readonly<Record<string, readonly [Vec3, Vec3]>> = {
    'metacarpal-1': [joints[0]!, joints[1]!],
    'hand-phalanx-1-1': [joints[1]!, joints[2]!],
    'hand-phalanx-1-2': [joints[2]!, joints[3]!],
  }
  return {
    site,
    lower: limb(site, site.joint('elbow'), site.joint('hand'), 0.06),
    metacarpal(finger) {
      const id = `metacarpal-${finger}`
      const head = site.joint(`finger-${finger}-1`)
      return bone(id, site.onBone(id, site.joint('hand')), head)
    },
    phalanx(finger, number) {
      const [from, to] = [number, number + 1].map((joint) =>
        site.joint(`finger-${finger}-${joint}`),
      )
      return bone(`hand-phalanx-${finger}-${number}`, from!, to!)
    },
    thumb(id, share, bent, aside, above = 0) {
      const [from, to] = ends[id]!
      const way = add(scale(bending, bent), scale(outer, aside))
      const centre = mix(from, to, share)
      const place = site.boneFrom(id, add(centre, scale(way, 0.03)), scale(way, -1))
      return add(place, scale(way, above))
    },
    beneath([x, y, z], depth) {
      let out = z
      while (site.skin(x, y, out + 0.001) < -depth && out < z + 0.06) out += 0.001
      return [x, y, out]
    },
  }
}

export function middleOf({ surfaces }: MuscleSite, id: string): Vec3 {
  const { min, max } = surfaces.get(id)!.box
  return mix(min, max, 0.5)
}
