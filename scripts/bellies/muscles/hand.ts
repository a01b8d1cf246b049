import type { Vec3 } from '../../../src/body/frame'
import { add, directionTo, scale } from '../../shared/vectors'
import { line, mix, partThrough } from '../limb'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { limb } from '../shapes/section'

/** Half of the thickness of a finger's tendon, and where a muscle is attached, metres. */
const CORD = 0.0011
const THIN = 0.001
/** Skin over the muscles of the hand, metres. */
const COVER = 0.003
/** The palm looks forwards: angles round a bone of the hand. */
const PALM = 0
const THUMB = 90
const BACK = 180
const LITTLE = -90

/** The muscles of the hand, and the tendons that come to it from the forearm. */
export const hand: BuildMuscles = (site) => {
  const places = handOf(site)
  return [
    ...backOfHand(places),
    ...longThumb(places),
    ...palm(places),
    ...ballOfThumb(places),
    ...littleFingerSide(places),
    ...interossei(places),
  ]
}

interface Bone {
  /** @param out 0 on the bone, 1 beneath the skin; angles as in `Limb` */
  at(share: number, degrees: number, out: number): Vec3
}

function alongBone(site: MuscleSite, id: string, from: Vec3, to: Vec3): Bone {
  const around = limb(site, from, to, 0.03, COVER)
  return {
    at: (share, degrees, out) =>
      mix(around.on(id, share, degrees), around.at(share, degrees, 1), out),
  }
}

interface Hand {
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

function handOf(site: MuscleSite): Hand {
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

function middleOf({ surfaces }: MuscleSite, id: string): Vec3 {
  const { min, max } = surfaces.get(id)!.box
  return mix(min, max, 0.5)
}

const cord = (muscle: string, part: string, layer: number, places: readonly Vec3[]): MusclePart =>
  partThrough(
    1,
    places.map((place) => line(CORD, place)),
    { muscle, part, layer, tendon: [1, 1] },
  )

function backOfHand({ lower, metacarpal, phalanx }: Hand): MusclePart[] {
  return [2, 3, 4, 5].map((finger) => {
    const bone = metacarpal(finger)
    const degrees = [166, 172, 178, 184][finger - 2]!
    return cord('finger-extensors', `extensor-digitorum-${finger}`, 0, [
      lower.at(0.84, degrees, 0.94),
      lower.at(0.98, degrees, 0.94),
      bone.at(0.14, BACK, 0.6),
      bone.at(0.5, BACK, 0.6),
      bone.at(0.9, BACK, 0.7),
      phalanx(finger, 1).at(0.2, BACK, 0.6),
      phalanx(finger, 1).at(0.55, BACK, 0),
    ])
  })
}

/** The long muscles of the thumb, which bound the snuffbox. */
function longThumb({ lower, thumb }: Hand): MusclePart[] {
  const muscle = 'finger-extensors'
  return [
    partThrough(
      3,
      [
        line(THIN, lower.on('ulna', 0.38, 165), lower.on('radius', 0.52, 160)),
        line(0.003, lower.at(0.52, 160, 0.62), lower.at(0.56, 138, 0.74)),
        line(0.003, lower.at(0.68, 138, 0.84), lower.at(0.7, 116, 0.88)),
        line(0.002, lower.at(0.82, 110, 0.9), lower.at(0.82, 96, 0.92)),
        line(CORD, lower.at(0.96, 82, 0.92), lower.at(0.96, 78, 0.92)),
        line(CORD, thumb('metacarpal-1', 0.12, 0, 1)),
      ],
      { muscle, part: 'abductor-pollicis-longus', layer: 0, tendon: [0, 0.4] },
    ),
    partThrough(
      2,
      [
        line(THIN, lower.on('radius', 0.56, 170), lower.on('radius', 0.64, 160)),
        line(0.0022, lower.at(0.7, 152, 0.84), lower.at(0.7, 140, 0.86)),
        line(0.0018, lower.at(0.82, 124, 0.9), lower.at(0.82, 114, 0.9)),
        line(CORD, lower.at(0.97, 94, 0.92), lower.at(0.97, 90, 0.92)),
        line(CORD, thumb('metacarpal-1', 0.3, -0.5, 0.7, 0.001)),
        line(CORD, thumb('metacarpal-1', 0.85, -1, 0.3, 0.001)),
        line(CORD, thumb('hand-phalanx-1-1', 0.15, -1, 0.1)),
      ],
      { muscle, part: 'extensor-pollicis-brevis', layer: 0, tendon: [0, 0.55] },
    ),
    partThrough(
      2,
      [
        line(THIN, lower.on('ulna', 0.44, 190), lower.on('ulna', 0.6, 190)),
        line(0.003, lower.at(0.6, 184, 0.7), lower.at(0.66, 172, 0.7)),
        line(0.002, lower.at(0.78, 176, 0.86), lower.at(0.8, 168, 0.86)),
        line(CORD, lower.at(0.94, 160, 0.92), lower.at(0.94, 157, 0.92)),
        line(CORD, lower.at(1.04, 138, 0.94)),
        line(CORD, thumb('metacarpal-1', 0.3, -0.9, -0.3, 0.0015)),
        line(CORD, thumb('metacarpal-1', 0.85, -1, -0.2, 0.001)),
        line(CORD, thumb('hand-phalanx-1-1', 0.5, -1, 0, 0.001)),
        line(CORD, thumb('hand-phalanx-1-2', 0.15, -1, 0)),
      ],
      { muscle, part: 'extensor-pollicis-longus', layer: 0, tendon: [0, 0.6] },
    ),
  ]
}

/** The tendons that bend the fingers; the palmar fascia that covers them is left out. */
function palm({ lower, metacarpal, phalanx, thumb, beneath }: Hand): MusclePart[] {
  const fingers = [2, 3, 4, 5].map((finger) => {
    const bone = metacarpal(finger)
    const degrees = [16, 4, -8, -20][finger - 2]!
    return cord('finger-flexors', `flexor-digitorum-${finger}`, 1, [
      lower.at(0.84, degrees, 0.78),
      lower.at(1, degrees * 0.7, 0.72),
      mix(bone.at(0, PALM, 0.4), lower.at(1.1, 0, 0.7), 0.6),
      bone.at(0.4, PALM, 0.42),
      bone.at(0.92, PALM, 0.4),
      phalanx(finger, 1).at(0.2, PALM, 0.4),
      phalanx(finger, 1).at(0.6, PALM, 0),
    ])
  })
  const fold = thumb('metacarpal-1', 0.8, 1, -0.1, 0.003)
  return [
    ...fingers,
    cord('finger-flexors', 'flexor-pollicis-longus-tendon', 1, [
      lower.at(0.9, 36, 0.7),
      lower.at(1.02, 20, 0.66),
      beneath(mix(lower.at(1.1, 10, 0.6), fold, 0.4), 0.012),
      fold,
      thumb('hand-phalanx-1-1', 0.5, 1, 0, 0.0015),
      thumb('hand-phalanx-1-2', 0.3, 1, 0),
    ]),
  ]
}

function ballOfThumb({ site, metacarpal, thumb, beneath }: Hand): MusclePart[] {
  const muscle = 'thumb-muscles'
  const front = (bone: string, x = 0, y = 0) => {
    const [cx, cy, cz] = middleOf(site, bone)
    return site.boneFrom(bone, [cx + x, cy + y, cz + 0.05], [0, 0, -1])
  }
  const scaphoid = front('scaphoid', 0.004, -0.004)
  const trapezium = front('trapezium')
  const tunnel = add(mix(trapezium, front('pisiform'), 0.42), [0, -0.004, 0.004])
  const size = site.stature / 1.7
  /** Between origin and insertion, beneath the skin by a depth. */
  const over = (from: Vec3, to: Vec3, share: number, depth: number) =>
    beneath(mix(from, to, share), depth)
  const [edge, base] = [
    thumb('hand-phalanx-1-1', 0.08, 0.3, 1),
    thumb('hand-phalanx-1-1', 0.08, 0.8, 0.6),
  ]
  const half = 0.0045 * size
  const inner = thumb('hand-phalanx-1-1', 0.08, 0.7, -0.8)
  const third = metacarpal(3)
  return [
    partThrough(
      4,
      [
        line(THIN, scaphoid, trapezium, tunnel),
        line(
          half,
          thumb('metacarpal-1', 0.22, 0.45, 0.9, half + 0.002),
          over(trapezium, edge, 0.34, 0.003 + half),
          over(tunnel, edge, 0.36, 0.003 + half),
        ),
        line(
          half,
          thumb('metacarpal-1', 0.6, 0.45, 0.9, half + 0.002),
          over(trapezium, edge, 0.66, 0.003 + half),
          over(tunnel, base, 0.66, 0.003 + half),
        ),
        line(THIN, edge),
      ],
      { muscle, part: 'abductor-pollicis-brevis', layer: 0, tendon: [0.08, 0.12] },
    ),
    partThrough(
      3,
      [
        line(THIN, add(tunnel, [0, 0.001, 0]), add(tunnel, [-0.004, -0.01, -0.002])),
        line(
          half,
          over(add(tunnel, [0, -0.004, 0]), base, 0.4, 0.0035 + half),
          over(add(tunnel, [-0.004, -0.018, 0]), base, 0.36, 0.0035 + half),
        ),
        line(
          half * 0.9,
          over(add(tunnel, [0, -0.006, 0]), base, 0.72, 0.0035 + half),
          over(add(tunnel, [-0.002, -0.022, 0]), base, 0.68, 0.0035 + half),
        ),
        line(THIN, base),
      ],
      { muscle, part: 'flexor-pollicis-brevis', layer: 0, tendon: [0.06, 0.12] },
    ),
    partThrough(
      3,
      [
        line(THIN, trapezium, tunnel),
        line(
          half,
          thumb('metacarpal-1', 0.2, 0.5, 0.7, half + 0.001),
          thumb('metacarpal-1', 0.5, 1, 0.1, half + 0.001),
        ),
        line(THIN, thumb('metacarpal-1', 0.3, 0.2, 0.9), thumb('metacarpal-1', 0.85, 0.4, 0.8)),
      ],
      { muscle, part: 'opponens-pollicis', layer: 1 },
    ),
    partThrough(
      5,
      [
        line(THIN, third.at(0, PALM, 0), third.at(0.4, PALM, 0), third.at(0.88, PALM, 0)),
        line(
          half * 0.8,
          mix(third.at(0.05, PALM, 0.3), inner, 0.4),
          mix(third.at(0.4, PALM, 0.3), inner, 0.4),
          mix(third.at(0.8, PALM, 0.25), inner, 0.4),
        ),
        line(
          half * 0.8,
          mix(third.at(0.15, PALM, 0.3), inner, 0.75),
          mix(third.at(0.65, PALM, 0.25), inner, 0.75),
        ),
        line(THIN, inner),
      ],
      { muscle, part: 'adductor-pollicis', layer: 2, tendon: [0.03, 0.12] },
    ),
  ]
}

function littleFingerSide({ site, metacarpal, phalanx }: Hand): MusclePart[] {
  const muscle = 'abductor-digiti-minimi-hand'
  const bone = metacarpal(5)
  const front = (id: string, y: number) => {
    const [cx, cy, cz] = middleOf(site, id)
    return site.boneFrom(id, [cx, cy + y, cz + 0.05], [0, 0, -1])
  }
  const half = 0.0042 * (site.stature / 1.7)
  return [
    partThrough(
      3,
      [
        line(THIN, front('pisiform', -0.003)),
        line(half, bone.at(0.1, -58, 0.86), bone.at(0.14, -104, 0.7)),
        line(half, bone.at(0.5, -56, 0.84), bone.at(0.5, -110, 0.66)),
        line(half * 0.7, bone.at(0.85, -64, 0.72), bone.at(0.85, -100, 0.66)),
        line(THIN, phalanx(5, 1).at(0.08, -84, 0)),
      ],
      { muscle, part: 'abductor-digiti-minimi-hand', layer: 0, tendon: [0.06, 0.16] },
    ),
    partThrough(
      3,
      [
        line(THIN, front('hamate', -0.002)),
        line(half, bone.at(0.2, -6, 0.7), bone.at(0.2, -46, 0.74)),
        line(half, bone.at(0.55, -6, 0.66), bone.at(0.55, -48, 0.72)),
        line(THIN, phalanx(5, 1).at(0.08, -50, 0)),
      ],
      { muscle, part: 'flexor-digiti-minimi-hand', layer: 0, tendon: [0.06, 0.16] },
    ),
  ]
}

/** One in each space between two metacarpals, pulling on the finger nearer to the middle one. */
function interossei({ site, metacarpal, phalanx, thumb }: Hand): MusclePart[] {
  const to = [
    phalanx(2, 1).at(0.1, THUMB, 0),
    phalanx(3, 1).at(0.1, THUMB, 0),
    phalanx(3, 1).at(0.1, LITTLE, 0),
    phalanx(4, 1).at(0.1, LITTLE, 0),
  ]
  const half = 0.0034 * (site.stature / 1.7)
  const second = metacarpal(2)
  const facing = (share: number) =>
    site.onBone(
      'metacarpal-1',
      mix(thumb('metacarpal-1', share, 0, -1), second.at(share, THUMB, 0), 0.3),
    )
  const first = [
    line(THIN, facing(0.15), second.at(0.06, 110, 0)),
    line(half * 1.4, facing(0.5), second.at(0.3, 110, 0.2)),
    line(half * 1.5, mix(facing(0.75), second.at(0.6, THUMB, 0), 0.45), second.at(0.6, 115, 0.1)),
    line(half, second.at(0.86, 80, 0.35), second.at(0.86, 120, 0.25)),
    line(THIN, to[0]!),
  ]
  return to.map((insertion, index) => {
    const [near, far] = [metacarpal(index + 1), metacarpal(index + 2)]
    const row = (share: number, thickness: number) =>
      line(thickness, near.at(share, -115, 0), far.at(share, 115, 0))
    const rows =
      index === 0
        ? first
        : [
            row(0.14, THIN),
            row(0.34, half),
            row(0.6, half),
            row(0.84, half * 0.6),
            line(THIN, insertion),
          ]
    return partThrough(3, rows, {
      muscle: 'dorsal-interossei-hand',
      part: `dorsal-interosseus-hand-${index + 1}`,
      layer: 1,
      tendon: [0, 0.16],
    })
  })
}
