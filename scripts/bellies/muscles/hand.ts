import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import { type Hand, handOf, middleOf } from '../places/handPlaces'
import { line, mix, partThrough } from '../shapes/limb'
import { ballOfThumb, longThumb } from './thumb'

/** Half of the thickness of a finger's tendon, and where a muscle is attached, metres. */
const CORD = 0.0011
const THIN = 0.001
/** The tendons on the back are flat: half of thickness and width, metres. */
const FLAT = 0.0008
const WIDE = 0.0016
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

/** Over the muscle that draws the thumb to the palm. */
const cord = (muscle: string, part: string, places: readonly Vec3[]): MusclePart =>
  partThrough(
    1,
    places.map((place) => line(CORD, place)),
    { muscle, part, layer: 0.5, tendon: [1, 1] },
  )

function backOfHand({ lower, metacarpal, phalanx }: Hand): MusclePart[] {
  return [2, 3, 4, 5].map((finger) => {
    const bone = metacarpal(finger)
    const degrees = [166, 172, 178, 184][finger - 2]!
    const places = [
      lower.at(0.84, degrees, 0.95),
      lower.at(0.98, degrees, 0.95),
      bone.at(0.14, BACK, 0.6),
      bone.at(0.5, BACK, 0.6),
      bone.at(0.88, BACK, 0.6),
      phalanx(finger, 1).at(0.2, BACK, 0.5),
      phalanx(finger, 1).at(0.7, BACK, 0.5),
      phalanx(finger, 2).at(0.2, BACK, 0),
    ]
    return partThrough(
      2,
      places.map((place) => line(FLAT, add(place, [-WIDE, 0, 0]), add(place, [WIDE, 0, 0]))),
      {
        muscle: 'finger-extensors',
        part: `extensor-digitorum-${finger}`,
        layer: 0,
        tendon: [1, 1],
      },
    )
  })
}

/** The tendons that bend the fingers; the palmar fascia that covers them is left out. */
function palm({ lower, metacarpal, phalanx, thumb, beneath }: Hand): MusclePart[] {
  const fingers = [2, 3, 4, 5].map((finger) => {
    const bone = metacarpal(finger)
    const degrees = [16, 4, -8, -20][finger - 2]!
    return cord('finger-flexors', `flexor-digitorum-${finger}`, [
      lower.at(0.84, degrees, 0.78),
      lower.at(1, degrees * 0.7, 0.72),
      mix(bone.at(0, PALM, 0.55), lower.at(1.1, 0, 0.75), 0.5),
      bone.at(0.4, PALM, finger === 2 ? 0.95 : 0.6),
      bone.at(0.68, PALM, finger === 2 ? 0.95 : 0.55),
      bone.at(0.9, PALM, 0.5),
      phalanx(finger, 1).at(0.16, PALM, 0.4),
      phalanx(finger, 1).at(0.6, PALM, 0.4),
      phalanx(finger, 2).at(0.2, PALM, 0.4),
      phalanx(finger, 2).at(0.7, PALM, 0.4),
      phalanx(finger, 3).at(0.2, PALM, 0),
    ])
  })
  const fold = thumb('metacarpal-1', 0.8, 1, -0.1, 0.003)
  return [
    ...fingers,
    cord('finger-flexors', 'flexor-pollicis-longus-tendon', [
      lower.at(0.9, 36, 0.7),
      lower.at(1.02, 20, 0.66),
      beneath(mix(lower.at(1.1, 10, 0.6), fold, 0.4), 0.012),
      fold,
      thumb('hand-phalanx-1-1', 0.5, 1, 0, 0.0015),
      thumb('hand-phalanx-1-2', 0.3, 1, 0),
    ]),
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
        line(half, bone.at(0.1, -46, 0.9), bone.at(0.14, -116, 0.8)),
        line(half, bone.at(0.5, -46, 0.88), bone.at(0.5, -120, 0.76)),
        line(half * 0.7, bone.at(0.85, -58, 0.8), bone.at(0.85, -112, 0.72)),
        line(THIN, phalanx(5, 1).at(0.08, -84, 0)),
      ],
      { muscle, part: 'abductor-digiti-minimi-hand', layer: 0, tendon: [0.06, 0.16] },
    ),
    partThrough(
      3,
      [
        line(THIN, front('hamate', -0.002)),
        line(half, bone.at(0.2, 2, 0.78), bone.at(0.2, -40, 0.82)),
        line(half, bone.at(0.55, 4, 0.74), bone.at(0.55, -42, 0.8)),
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
  /** Beneath the skin of the back, behind a place. */
  const behind = ([x, y, z]: Vec3, depth: number): Vec3 => {
    let back = z
    while (site.skin(x, y, back - 0.001) < -depth && back > z - 0.04) back -= 0.001
    return [x, y, back]
  }
  const web = (share: number, aside: number, thickness: number) =>
    behind(mix(facing(share), second.at(share, 110, 0.1), aside), 0.003 + thickness)
  const first = [
    line(THIN, facing(0.15), second.at(0.06, 120, 0)),
    line(half * 1.3, facing(0.5), web(0.35, 0.6, half * 1.3), second.at(0.26, 135, 0.3)),
    line(half * 1.4, web(0.7, 0.3, half * 1.4), second.at(0.56, 130, 0.4)),
    line(half, second.at(0.84, 76, 0.4), second.at(0.84, 122, 0.4)),
    line(THIN, to[0]!),
  ]
  return to.map((insertion, index) => {
    const [near, far] = [metacarpal(index + 1), metacarpal(index + 2)]
    /** Between both bones, drawing together towards the one whose finger it pulls. */
    const row = (share: number, thickness: number, narrow = 0) => {
      const [a, b] = [near.at(share, -120, 0), far.at(share, 120, 0)]
      return index === 1
        ? line(thickness, mix(a, b, narrow), b)
        : line(thickness, a, mix(b, a, narrow))
    }
    const rows =
      index === 0
        ? first
        : [
            row(0.06, THIN),
            row(0.3, half),
            row(0.62, half),
            row(0.8, half * 0.7, 0.3),
            row(0.93, THIN, 0.75),
            line(THIN, insertion),
          ]
    return partThrough(3, rows, {
      muscle: 'dorsal-interossei-hand',
      part: `dorsal-interosseus-hand-${index + 1}`,
      layer: 1,
      tendon: [0, 0.24],
    })
  })
}
