import type { Vec3 } from '../../../src/body/frame'
import { directionTo } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { blend, carve, type Shape } from '../field'
import { rod } from '../shapes/rod'
import { type Section, section, shaft } from '../shapes/shaft'
import { buildWarp, type Tie, type Warp } from '../shapes/warp'
import { ellipsoid } from '../solids'
import { tube } from '../tube'
import { axesOf, drawn, held, hip, inSkin, knee } from './limbJoints'

/**
 * Described in millimetres of a man of 1.73 m, left side: the origin is the middle of the knee's
 * joint line, y goes up to the centre of the head, z to the front of the knee, x outwards.
 */
const HEAD: Vec3 = [0, 430, 0]

/** The shaft leans inwards to the knee by 6°, bows forwards, and has a rough line behind. */
const SHAFT: readonly Section[] = [
  section(12, 0, 2, [30, 2, 22, 20, 4, 18, -14, 19, -30, 2, -26, -14, 0, -10, 24, -14]),
  section(
    30,
    0,
    2,
    [37, -4, 30, 16, 18, 24, 2, 19, -14, 21, -27, 12, -37, -5, -28, -15, 0, -14, 26, -15],
  ),
  section(
    46,
    0,
    1,
    [34, -5, 27, 12, 14, 20, 0, 18, -13, 18, -26, 10, -35, -6, -26, -16, 0, -14, 25, -16],
  ),
  section(66, 2, 2, [25, -5, 20, 9, 8, 17, -6, 16, -20, 8, -26, -6, -18, -14, 0, -13, 17, -14]),
  section(100, 5, 4, [18, -3, 14, 9, 4, 16, -7, 14, -16, 5, -18, -4, -11, -13, 0, -14, 10, -14]),
  section(
    150,
    11,
    8,
    [14.5, 0, 11, 9.5, 2, 14, -8, 12, -14.5, 2, -12, -8, -5, -13, 0, -16, 4, -14, 10, -9],
  ),
  section(
    230,
    20,
    10,
    [14, 1, 10, 10, 1, 14, -9, 11, -14, 1, -11, -8, -4.5, -12.5, 0, -18, 4, -13, 10, -8],
  ),
  section(
    300,
    29,
    6,
    [14.5, 1, 10, 10, 1, 13.5, -9, 11, -14, 0, -11, -8, -4, -12, 1, -16, 7, -14, 12, -7],
  ),
  section(345, 35, 0, [15, 0, 11, 11, 1, 14, -11, 11, -17, 0, -14, -10, -4, -14, 6, -15, 12, -9]),
  section(
    380,
    39,
    -5,
    [13, -1, 11, 10, 2, 15, -14, 13, -22, 0, -18, -12, -5, -15, 7, -16, 11, -11],
  ),
  section(
    402,
    42,
    -7,
    [14, -1, 11, 10, 2, 14, -14, 11, -20, 0, -15, -11, -3, -14, 8, -17, 13, -11],
  ),
]

/** One of the condyles, as a wheel that rolls on: flat below, tightly curved behind. */
function condyle(inner: number, widths: readonly [behind: number, below: number, front: number]) {
  const [behind, below, front] = widths
  const sign = Math.sign(inner)
  const at = (x: number, y: number, z: number): Vec3 => [sign * x, y, z]
  const out = Math.abs(inner)
  return tube(
    [
      at(out + 1, 36, -14),
      at(out + 1.5, 25, -19),
      at(out + 1, 15.5, -14),
      at(out, 12, -3),
      at(out - 2, 14, 8),
      at(out - 5.5, 21, 15.5),
      at(out - 7, 31, 18),
      at(out - 8, 41, 15),
    ],
    [
      [9, behind - 2],
      [13, behind],
      [13.5, behind],
      [12, below],
      [12, below],
      [12.5, front],
      [12, front],
      [8, front - 2],
    ],
    [1, 0, 0],
  )
}

function model(): Shape {
  const lower = blend(
    9,
    shaft(SHAFT, 3),
    condyle(-25, [12.5, 13, 10.5]),
    condyle(24, [12, 13.5, 12]),
    // Epicondyles, and the tubercle of the great adductor.
    ellipsoid([-34, 27, -6], [8, 12, 10]),
    ellipsoid([34, 26, -7], [7.5, 10, 10]),
    ellipsoid([-33, 45, -9], [5, 7, 5]),
    // Fills the space between the condyles in front.
    ellipsoid([1, 33, 14], [24, 20, 13]),
    ellipsoid([-25, 26, 4], [13, 16, 17]),
    ellipsoid([25, 26, 4], [13, 16, 18]),
  )
  const cut = carve(
    5,
    lower,
    // Between the condyles behind and below.
    rod(
      [
        [0, 34, -40, 8, 10],
        [0, 18, -30, 9, 14],
        [0, 4, -12, 9.5, 13],
        [0, -6, 2, 6, 8],
      ],
      [0, 1, 1],
    ),
    // The groove that the kneecap runs in.
    rod(
      [
        [1, 60, 40, 14, 10],
        [1, 44, 38.5, 15, 12.5],
        [1, 28, 40, 16, 13.5],
        [0, 10, 36, 15, 13],
        [0, -6, 24, 12, 10],
      ],
      [0, 0, 1],
    ),
    // The hollow of the popliteus tendon.
    ellipsoid([43, 15, -10], [4.5, 5, 6]),
  )
  const neck = rod(
    [
      [38, 393, -6, 12.5, 18],
      [33, 398, -6, 11.5, 16.5],
      [20, 411, -4, 11.5, 15.5],
      [6, 425, -1, 15, 17],
    ],
    [1, 1, 0],
  )
  const head = carve(3, ellipsoid(HEAD, [24, 24, 24]), ellipsoid([-24.5, 424, -5], [5, 5, 5]))
  const trochanter = rod(
    [
      [37, 382, -6, 9, 14],
      [44, 396, -7, 12, 18],
      [51, 412, -9, 11.5, 17.5],
      [45, 427, -14, 7.5, 11],
    ],
    [0, 0, 1],
  )
  const upper = carve(
    4,
    blend(
      6,
      cut,
      neck,
      trochanter,
      // Lesser trochanter, behind on the inner side, and the crest that runs up from it.
      rod(
        [
          [30, 374, -10, 10, 13],
          [24, 371, -19, 8, 11],
          [20, 369, -25, 5.5, 7.5],
        ],
        [0, 1, 0],
      ),
      rod([
        [22, 374, -20, 5],
        [30, 388, -22, 5],
        [39, 402, -22, 5.5],
        [44, 415, -20, 7],
      ]),
      // Gluteal tuberosity, and the rough line in front from trochanter to shaft.
      rod([
        [46, 366, -12, 5],
        [40, 338, -11, 4.5],
        [35, 306, -6, 3],
        [31, 270, 0, 2],
      ]),
      rod([
        [46, 408, 6, 3.5],
        [38, 396, 8, 3],
        [28, 378, 9, 3],
        [20, 366, 5, 2.5],
      ]),
    ),
    // The pit behind the neck, on the trochanter's inner side.
    ellipsoid([35, 418, -19], [7, 10, 8]),
  )
  return blend(2.5, upper, head)
}

/** How far an epicondyle is drawn to where it is felt, at most, metres. */
const DRAWN = 0.004

const epicondyleTies = (site: BoneSite, straight: Warp): Tie[] => [
  drawn(straight, [-42, 27, -4], site.under('medial-femoral-epicondyle', 0.006), DRAWN),
  drawn(straight, [41.5, 26, -4], site.under('lateral-femoral-epicondyle', 0.006), DRAWN),
]

export function femur(site: BoneSite): Bone[] {
  const [low, high] = [knee(site), hip(site)]
  // It leans as a whole, its upper end with it.
  const axes = axesOf(directionTo(low.centre, high.centre), high.axes[2])
  const ends = [...held(low, [0, 0, 0]), ...held({ ...high, axes }, HEAD)]
  const warp = buildWarp([...ends, ...epicondyleTies(site, buildWarp(ends))])
  return [{ id: 'femur', half: 'left', shape: inSkin(site, warp.shape(model())), cell: 0.0018 }]
}
