import type { Vec3 } from '../../../src/body/frame'
import { add, directionTo, scale, subtract } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { line, mix, partThrough } from '../shapes/limb'

/** Half of the thickness where a muscle is attached, and of the sheets of the scalp, metres. */
const THIN = 0.001
const SHEET = 0.0012

/** The muscles of face and scalp. */
export const face: BuildMuscles = (site) => [
  ...scalp(site),
  eye(site),
  ...chewing(site),
  ...digastric(site),
]

/**
 * Where the temporal muscle starts, from behind the eye to behind the ear: up and forwards from the
 * middle of the cheekbone's arch, metres on a skull whose vault is 165 mm high.
 */
const TEMPORAL_LINE: readonly (readonly [up: number, forwards: number])[] = [
  [0.026, 0.036],
  [0.059, 0.033],
  [0.077, 0.007],
  [0.074, -0.027],
  [0.052, -0.058],
  [0.022, -0.072],
]

/** A direction from the middle of the skull: 0 in front, 90 up, 180 behind; and how far aside, degrees. */
type Way = readonly [round: number, aside: number]

/** The vault of the skull, seen from its middle. */
function vaultOf(site: MuscleSite) {
  const { min, max } = site.surfaces.get('cranium')!.box
  const middle: Vec3 = [0, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  return {
    /** So far above the bone. */
    at([round, aside]: Way, above: number): Vec3 {
      const [a, b] = [radians(round), radians(aside)]
      const way: Vec3 = [Math.sin(b), Math.cos(b) * Math.sin(a), Math.cos(b) * Math.cos(a)]
      const bone = site.boneFrom('cranium', add(middle, scale(way, 0.16)), scale(way, -1))
      return add(bone, scale(way, above))
    },
    wayTo([x, y, z]: Vec3): Way {
      const [up, forwards] = [y - middle[1], z - middle[2]]
      const degrees = (value: number) => (value * 180) / Math.PI
      return [degrees(Math.atan2(up, forwards)), degrees(Math.atan2(x, Math.hypot(up, forwards)))]
    },
  }
}

function scalp(site: MuscleSite): MusclePart[] {
  const vault = vaultOf(site)
  const way = (id: string) => vault.wayTo(site.landmark(id).position)
  const row = (ways: readonly Way[]) => line(SHEET, ...ways.map((each) => vault.at(each, 0.0022)))
  const brow = [way('eyebrow-medial-end'), way('eyebrow-mid'), way('eyebrow-lateral-end')] as const
  const hairline = way('anterior-hairline-mid')[0]
  const side = way('hairline-corner')[1]
  const behind = way('external-occipital-protuberance')[0]
  const nuchal = behind > 0 ? behind : behind + 360
  /** Across the forehead, a share of the way from the brow to the hairline. */
  const forehead = (share: number): Way[] =>
    brow.map(([round, aside], index): Way => {
      const end = [-5, side * 0.55, side][index]!
      const start = [3, aside, aside][index]!
      return [round + (hairline - round) * share, start + (end - start) * share]
    })
  const back = (up: number): Way[] => [
    [nuchal - up, 2.5],
    [nuchal - up - 1, 20],
    [nuchal - up - 3, 46],
  ]
  const top = hairline + 8
  const crown = nuchal - 32
  const over = (share: number): Way[] => {
    const round = top + (crown - top) * share
    const out = side + 4 * Math.sin(Math.PI * share)
    return [
      // Beyond the midline, where it is cut: both halves are one sheet.
      [round, -6],
      [round, out / 2],
      [round, out],
    ]
  }
  const muscle = 'occipitofrontalis'
  return [
    partThrough(4, [row(forehead(0.02)), row(forehead(0.35)), row(forehead(0.7)), row(over(0))], {
      muscle,
      part: 'frontalis',
      layer: 0,
      tendon: [0, 0.12],
    }),
    partThrough(4, [row(back(-3)), row(back(10)), row(back(24)), row(over(1))], {
      muscle,
      part: 'occipitalis',
      layer: 0,
      tendon: [0.05, 0.2],
    }),
    partThrough(
      4,
      [0, 0.25, 0.5, 0.75, 1].map((share) => row(over(share))),
      {
        muscle,
        part: 'epicranial-aponeurosis',
        layer: 0,
        tendon: [1, 1],
      },
    ),
  ]
}

/** A ring round the eye that starts and ends at its inner corner. */
function eye(site: MuscleSite): MusclePart {
  const inner = site.landmark('inner-canthus').position
  const outer = site.landmark('outer-canthus').position
  const centre = mix(inner, outer, 0.5)
  const half = (outer[0] - inner[0]) / 2
  const beneath = (x: number, y: number, depth: number): Vec3 => {
    let z = centre[2] + 0.04
    while (z > 0 && site.skin(x, y, z) > -depth) z -= 0.0005
    return [x, y, z]
  }
  const around = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => {
    // From the inner corner over the upper lid and back beneath the lower one.
    const turn = Math.PI * (1 - step / 4)
    const end = step === 0 || step === 8
    const at = (wide: number, high: number) => {
      const x = centre[0] + Math.cos(turn) * half * wide
      const y = centre[1] + Math.sin(turn) * half * high
      return beneath(Math.max(x, inner[0] * 0.35), y, 0.0038)
    }
    const lift = end ? (step === 0 ? 0.12 : -0.12) : 0
    return end
      ? line(
          THIN,
          beneath(inner[0] * 0.86, inner[1] + half * lift * 0.4, 0.0038),
          beneath(inner[0] * 0.5, inner[1] + half * lift * 4, 0.0038),
        )
      : line(THIN, at(1.02, 0.56), at(1.36, 1.05), at(1.78, Math.sin(turn) > 0 ? 1.5 : 1.36))
  })
  return partThrough(4, around, {
    muscle: 'orbicularis-oculi',
    part: 'orbicularis-oculi',
    layer: 0,
    tendon: [0.03, 0.03],
  })
}

function chewing(site: MuscleSite): MusclePart[] {
  const place = (id: string) => site.landmark(id).position
  const [front, middle, angle] = [
    place('zygomatic-lower'),
    place('zygomatic-arch-lower-mid'),
    place('mandible-angle'),
  ]
  const arch = (share: number) =>
    site.onBone('cranium', add(mix(front, middle, share), [0, -0.002, 0]))
  const jaw = (share: number) =>
    site.onBone('mandible', add(mix(place('masseter-front'), angle, share), [0, 0.006, 0]))
  const half = 0.005
  /** Beneath the skin of the cheek, at the side of a place. */
  const beneath = ([x, y, z]: Vec3, depth: number): Vec3 => {
    let out = x
    while (site.skin(out + 0.0005, y, z) < -depth && out < x + 0.04) out += 0.0005
    return [out, y, z]
  }
  const cheek = (share: number, along: number) =>
    beneath(mix(arch(share), jaw(share), along), 0.0032 + half)
  const coronoid = site.onBone('mandible', add(middle, [-0.014, -0.006, 0.02]))
  const above = place('zygomatic-arch-upper-mid')
  const { min, max } = site.surfaces.get('cranium')!.box
  const size = (max[1] - min[1]) / 0.165
  /** On the side of the skull, or so far beyond it; up and forwards from the arch. */
  const temple = (up: number, forwards: number, beyond = 0): Vec3 => {
    const [, y, z] = add(above, [0, up * size, forwards * size])
    return add(site.boneFrom('cranium', [0.12, y, z], [-1, 0, 0]), [beyond, 0, 0])
  }
  const gate = TEMPORAL_LINE.map(
    (_, index): Vec3 => add(above, [-0.008, 0.007 * size, (0.016 - 0.006 * index) * size]),
  )
  /** On the way from the temporal line to the arch. */
  const fan = (share: number, beyond: number) =>
    TEMPORAL_LINE.map(([up, forwards], index) =>
      temple(
        up + (0.007 - up) * share,
        forwards + (0.016 - 0.006 * index - forwards) * share,
        beyond,
      ),
    )
  return [
    partThrough(
      5,
      [
        line(THIN, arch(0), arch(0.55), arch(1.15)),
        line(half * 0.9, cheek(-0.04, 0.3), cheek(0.55, 0.3), cheek(1.12, 0.3)),
        line(half, cheek(-0.08, 0.65), cheek(0.55, 0.65), cheek(1.15, 0.65)),
        line(THIN, jaw(-0.05), jaw(0.6), jaw(1.2)),
      ],
      { muscle: 'masseter', part: 'masseter', layer: 0, tendon: [0.14, 0.05] },
    ),
    partThrough(
      6,
      [
        line(THIN, ...fan(0, 0)),
        line(0.0028, ...fan(0.35, 0.0033)),
        line(0.0038, ...fan(0.7, 0.0045)),
        line(0.003, ...gate),
        line(THIN, add(coronoid, [0, 0, 0.002]), coronoid, add(coronoid, [0, 0, -0.003])),
      ],
      {
        muscle: 'temporalis',
        part: 'temporalis',
        layer: 1,
        tendon: [0.02, 0.2],
        through: ['cranium'],
      },
    ),
  ]
}

function digastric(site: MuscleSite): MusclePart[] {
  const mastoid = site.onBone('cranium', site.under('mastoid-tip', 0.012))
  const hyoid = site.surfaces.get('hyoid')!.box
  const sling = site.onBone('hyoid', [hyoid.max[0], hyoid.max[1], hyoid.max[2] - 0.012])
  const chin = site.landmark('chin-tip').position
  const fossa = site.onBone('mandible', add(chin, [0.007, -0.012, -0.016]))
  const loop = add(sling, [0.003, 0.002, 0])
  const outwards = directionTo(sling, add(site.landmark('mandible-angle').position, [0, -0.02, 0]))
  /** A place of a belly, and how wide it is there to either side. */
  const row = (half: number, place: Vec3, aside: Vec3 = [0, 0, 0]) =>
    line(half, add(place, aside), subtract(place, aside))
  const back: Vec3 = [0, 0.001, 0.0045]
  const aside: Vec3 = [0.005, 0, 0]
  return [
    partThrough(
      3,
      [
        row(THIN, mastoid),
        row(0.003, add(mix(mastoid, loop, 0.3), scale(outwards, 0.004)), back),
        row(0.0028, add(mix(mastoid, loop, 0.6), scale(outwards, 0.005)), scale(back, 0.8)),
        row(THIN, loop),
      ],
      { muscle: 'digastric', part: 'digastric-posterior', layer: 1, tendon: [0.05, 0.25] },
    ),
    partThrough(
      3,
      [
        row(THIN, loop),
        row(0.0028, add(mix(loop, fossa, 0.4), [0, -0.002, 0]), scale(aside, 0.8)),
        row(0.0032, add(mix(loop, fossa, 0.75), [0, -0.003, 0]), aside),
        row(0.0015, fossa, scale(aside, 0.7)),
      ],
      { muscle: 'digastric', part: 'digastric-anterior', layer: 1, tendon: [0.12, 0.05] },
    ),
  ]
}
