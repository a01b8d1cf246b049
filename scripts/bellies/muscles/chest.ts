import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { line, mix, partThrough } from '../shapes/limb'
import { limb } from '../shapes/section'
import { type Bearing, type Trunk, trunk } from '../shapes/trunk'
import { bellyWall } from './bellyWall'

/** Half of the thickness where a sheet is attached, metres. */
const THIN = 0.0012

/** The muscles of the chest and the belly wall. */
export const chest: BuildMuscles = (site) => {
  const body = trunk(site)
  return [
    ...pectorals(site, body),
    ...serratus(site, body),
    ...intercostals(site, body),
    ...bellyWall(site, body),
  ]
}

function pectorals(site: MuscleSite, body: Trunk): MusclePart[] {
  const arm = limb(site, site.joint('shoulder'), site.joint('elbow'), 0.056)
  const place = (id: string) => site.landmark(id).position
  const notch = place('suprasternal-notch')[1]
  const low = place('xiphisternal-junction')[1]
  /** 0 at the notch, 1 where the body of the breastbone ends. */
  const height = (share: number) => notch + (low - notch) * share
  const fold = site.under('anterior-axillary-fold', 0.01)
  const medial = place('clavicle-sternal-lower')
  const middle = place('clavicle-mid-lower')
  const coracoid = site.onBone('scapula', place('coracoid-medial'))
  const collar = (share: number) => site.onBone('clavicle', mix(medial, middle, share))
  const breast = (share: number, x: number) =>
    site.onBone(share < 0.28 ? 'manubrium' : 'sternum-body', [x, height(share), 0.3])
  /** Beneath the skin over the way from the collarbone to the arm. */
  const over = (share: number, along: number) =>
    body.under(body.bearingOf(mix(collar(share), fold, along)), 0.0105)
  return [
    partThrough(
      5,
      [
        line(THIN, collar(1.25), collar(0.6), collar(-0.15)),
        line(
          0.006,
          over(1.4, 0.3),
          body.under([height(0.03), 46], 0.0105),
          body.under([height(0.13), 35], 0.0105),
        ),
        line(0.0065, over(2.1, 0.6), body.under([height(0.2), 59], 0.0105)),
        line(0.0045, arm.on('humerus', 0.15, 2, 0.011), arm.on('humerus', 0.3, -10, 0.013)),
        line(THIN, arm.on('humerus', 0.22, 40), arm.on('humerus', 0.34, 42)),
      ],
      {
        muscle: 'pectoralis-major',
        part: 'pectoralis-major-clavicular',
        layer: 0,
        tendon: [0.02, 0.1],
      },
    ),
    partThrough(
      7,
      [
        line(
          THIN,
          breast(0.07, 0.03),
          breast(0.4, 0.016),
          breast(0.7, 0.018),
          breast(0.94, 0.016),
          body.rib(6, 24),
        ),
        body.filling(
          [
            [height(0.09), 20],
            [height(0.4), 19],
            [height(0.66), 21],
            [height(0.98), 32],
          ],
          0.0085,
        ),
        body.filling(
          [
            [height(0.11), 38],
            [height(0.34), 36],
            [height(0.56), 38],
            [height(0.9), 46],
          ],
          0.01,
        ),
        body.filling(
          [
            [height(0.16), 56],
            [height(0.34), 53],
            [height(0.5), 53],
            [height(0.72), 57],
          ],
          0.009,
          0.5,
        ),
        line(
          0.007,
          add(mix(coracoid, fold, 0.6), [0.004, 0, 0.004]),
          add(fold, [0.002, 0.004, 0]),
          add(fold, [-0.004, -0.018, -0.008]),
        ),
        line(0.0035, arm.on('humerus', 0.28, -20, 0.008), arm.on('humerus', 0.42, -16, 0.008)),
        line(THIN, arm.on('humerus', 0.26, 34), arm.on('humerus', 0.42, 40)),
      ],
      {
        muscle: 'pectoralis-major',
        part: 'pectoralis-major-sternal',
        layer: 0,
        tendon: [0.03, 0.1],
      },
    ),
    partThrough(
      3,
      [
        // It starts along a finger's width of each of three ribs.
        line(
          THIN,
          ...[body.rib(3, 40), body.rib(3, 46)],
          ...[body.rib(4, 46), body.rib(4, 52)],
          ...[body.rib(5, 53), body.rib(5, 59)],
        ),
        body.filling(
          [
            [height(0.14), 54],
            [height(0.37), 64],
          ],
          0.004,
        ),
        line(THIN, coracoid, add(coracoid, [-0.004, -0.003, -0.006])),
      ],
      {
        muscle: 'pectoralis-minor',
        part: 'pectoralis-minor',
        layer: 0.5,
        tendon: [0.04, 0.12],
      },
    ),
  ]
}

/** Angle at which each digitation starts, from the second rib on. */
const DIGITS: readonly (readonly [rib: number, degrees: number])[] = [
  [2, 52],
  [3, 50],
  [4, 50],
  [5, 52],
  [6, 58],
  [7, 66],
  [8, 76],
  [9, 88],
]

function serratus(site: MuscleSite, body: Trunk): MusclePart[] {
  const place = (id: string) => site.onBone('scapula', site.landmark(id).position)
  const [top, middle, tip] = [
    place('scapula-superior-angle'),
    place('scapula-medial-border'),
    place('scapula-inferior-angle'),
  ]
  /** The upper ones go to the whole border, the lower ones converge on its lower corner. */
  const border = (share: number) =>
    site.onBone(
      'scapula',
      share < 0.5 ? mix(top, middle, share * 2) : mix(middle, tip, share * 2 - 1),
    )
  return DIGITS.map(([rib, degrees], index) => {
    const start = body.rib(rib, degrees)
    const ends =
      index === 0
        ? [0.02, 0.3]
        : index === 1
          ? [0.3, 0.8]
          : [0.72 + index * 0.03, 0.8 + index * 0.03]
    const [from, to] = [border(ends[0]!), border(ends[1]!)]
    const [height] = body.bearingOf(start)
    const bearings = (share: number, spread: number) =>
      [1, 0, -1].map((side): Bearing => {
        const [end, angle] = body.bearingOf(side > 0 ? from : side < 0 ? to : mix(from, to, 0.5))
        return [
          height + (end - height) * share ** 1.3 + side * spread,
          degrees + (angle - degrees) * share,
        ]
      })
    /** A finger that points forwards, and widens until it meets the next ones. */
    const finger = (share: number, half: number, spread: number, lifted: number) =>
      body.filling(bearings(share, spread), half, lifted)
    /** Close to the ribs, beneath the shoulder blade. */
    const beneath = (share: number, half: number, spread: number) =>
      line(half, ...bearings(share, spread).map((each) => body.over(each, half + 0.001)))
    return partThrough(
      3,
      [
        line(THIN, add(start, [0, 0.003, 0]), start, add(start, [0, -0.003, 0])),
        finger(0.1, 0.0028, 0.009, 0.8),
        finger(0.22, 0.0036, 0.0155, 0.7),
        finger(0.45, 0.0034, 0.0155, 0.1),
        beneath(0.75, 0.003, 0.007),
        line(THIN, from, to),
      ],
      {
        muscle: 'serratus-anterior',
        part: `serratus-anterior-${rib}`,
        // Beneath latissimus dorsi and the pectorals, over the fingers of the oblique muscle.
        layer: 0.6,
        tendon: [0, 0.04],
        through: ['scapula', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((each) => `rib-${each}`)],
      },
    )
  })
}

/** Outer ones: their fibres run forwards and down from each rib to the next. */
function intercostals(site: MuscleSite, body: Trunk): MusclePart[] {
  const [, tip] = body.bearingOf(site.landmark('rib-11-free-end').position)
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rib) => {
    const front = rib < 7 ? 24 : rib < 10 ? 24 + (rib - 6) * 14 : tip + 10
    const angles = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => front + (160 - front) * share)
    return partThrough(
      6,
      [
        line(THIN, ...angles.map((degrees) => body.rib(rib, degrees, -0.003))),
        line(THIN, ...angles.map((degrees) => body.rib(rib + 1, degrees - 5, -0.003))),
      ],
      {
        muscle: 'intercostals',
        part: `intercostal-${rib}`,
        layer: 2,
        rows: 3,
        through: [
          `rib-${rib}`,
          `rib-${rib + 1}`,
          `costal-cartilage-${rib}`,
          `costal-cartilage-${rib + 1}`,
        ],
      },
    )
  })
}
