import type { Vec3 } from '../../../src/body/frame'
import { add, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { blend, carve, type Shape } from '../field'
import { rod } from '../shapes/rod'
import { type Section, section, shaft } from '../shapes/shaft'
import { buildWarp, type Tie, type Warp } from '../shapes/warp'
import { wheel } from '../shapes/wheel'
import { ellipsoid } from '../solids'
import { ankle, bluntlyClearOf, drawn, held, inSkin, knee, outwards } from './limbJoints'

/**
 * Described in millimetres of a man of 1.73 m, left side: the origin is the middle of the lower
 * joint surface, x points outwards along the malleoli, y up to the knee. At the knee the axes are
 * the knee's: what lies between is twisted with them.
 */
const PLATEAU = 370
/** The knee's joint line lies that far above the plateau. */
const GAP = 5

/** Three-sided, with a sharp crest in front that bends inwards below. */
const SHIN: readonly Section[] = [
  section(-5, 0, -1, [16, 1, 14, 9, 4, 14, -10, 14, -17, 8, -18, -5, -12, -15, 4, -17, 14, -11]),
  section(
    0,
    0,
    -1,
    [19, 1, 17, 10, 4, 15, -12, 15, -20, 8, -21, -5, -14, -15, 4, -17, 16, -12, 19, -6],
  ),
  section(
    12,
    0,
    -1,
    [18.5, 0, 17, 10, 4, 16, -11, 15, -21, 7, -21.5, -5, -14, -15, 3, -17, 15, -12, 18, -6],
  ),
  section(28, -1, 0, [16, 0, 12, 9.5, 3, 14.5, -8, 13, -18, 6, -19, -5, -12, -13, 2, -15, 12, -11]),
  section(
    60,
    -2,
    0,
    [13, -1, 9.5, 8, 4, 13.5, -5, 11.5, -13, 4, -14.5, -5, -8, -12, 3, -12, 10, -8],
  ),
  section(
    110,
    -2,
    0,
    [12.5, -2, 8.5, 7, 5, 15, 3, 15, -4.5, 7.5, -12.5, -4, -9, -10, 0, -13, 9, -9],
  ),
  section(
    180,
    -2,
    1,
    [13.5, -3, 10, 6.5, 8, 17, 6.2, 18, 0, 10.5, -8, 1.2, -14.5, -7, -10, -11.5, 0, -14, 9, -9],
  ),
  section(
    245,
    -1,
    0,
    [15, -3, 11.5, 7.5, 9.5, 20, 7.5, 21.2, 0, 12.5, -9, 3, -17.5, -7, -12, -13, 0, -15.5, 10, -10],
  ),
  section(
    295,
    0,
    -1,
    [17, -3, 13.5, 9.5, 10, 22.5, 7, 24.5, 0, 17, -11, 6.5, -20.5, -6, -15, -15.5, 0, -18, 13, -12],
  ),
  section(
    322,
    0,
    -3,
    [22, -1, 17, 14, 11, 25, 5, 28.5, -1, 25, -14, 13, -25, -3, -20, -17, -2, -17, 16, -14],
  ),
  section(
    337,
    0,
    -4,
    [
      28.5, -1.1, 21.5, 14.7, 11, 25.4, 4, 28, -4, 25, -19, 15, -29.5, -4.2, -25, -18.5, -3, -18.4,
      21, -18,
    ],
  ),
  section(
    350,
    0,
    -4,
    [
      34, -1.1, 28, 14.6, 15, 22.4, 2, 24.5, -14, 22.6, -28, 13.8, -35, -4.4, -29.5, -21.5, -12,
      -24.8, -1, -19.4, 13, -22.8, 26.5, -18.6,
    ],
  ),
  section(
    361,
    0,
    -3.4,
    [
      38, -1.1, 31, 14.6, 16, 21.6, 1, 21, -15, 22.8, -31, 14, -38.5, -4.6, -32.5, -23.4, -14,
      -27.6, -1, -18.2, 13, -24.8, 29, -20.2,
    ],
  ),
  section(
    366,
    0,
    -3,
    [
      37.6, -1.1, 30.6, 14.2, 15, 20.8, 1, 18.8, -15, 22, -31, 13.6, -38.4, -4.6, -32, -23, -14,
      -27.4, -1, -17.6, 13, -24.4, 28.6, -19.8,
    ],
  ),
  section(
    PLATEAU,
    0,
    -3,
    [
      34.5, -1.1, 27.6, 12, 14, 18, 1, 16.4, -14, 19, -28, 11.6, -35, -4.6, -29, -20.6, -13.4, -25,
      -1, -16, 12.4, -22, 26, -17.8,
    ],
  ),
]

function tibiaModel(): Shape {
  const bone = blend(
    5,
    shaft(SHIN, 5),
    // Tuberosity.
    ellipsoid([4.5, 328, 20], [8, 13, 6]),
    // Gerdy's tubercle, where the iliotibial band ends.
    ellipsoid([24.5, 348, 11], [7, 7, 4.5]),
    // Inner malleolus: its front knob reaches farther down than the one behind.
    rod(
      [
        [-13, 34, -1, 5, 11],
        [-17.5, 18, -1, 6, 11],
        [-20, 4, 0, 6, 11],
        [-20.3, -6, 1.5, 5.5, 9.5],
        [-20.3, -10, 3, 4, 6],
      ],
      [0, 0, 1],
    ),
  )
  const eminence = blend(
    4,
    rod([
      [-7, 363, -2, 6, 8],
      [-5, 372, -3, 3, 4],
    ]),
    rod([
      [7, 363, -4, 6, 8],
      [4.5, 371, -4, 3, 4],
    ]),
  )
  return blend(
    3,
    carve(
      3,
      bone,
      // The two shallow beds of the condyles.
      ellipsoid([-21, 384, -5], [15, 16, 22]),
      ellipsoid([21, 386, -3], [14, 17, 19]),
      // The groove of the fibula, and that of the tendons behind the malleolus.
      ellipsoid([26, 10, -3], [9, 22, 10]),
      rod([
        [-12, 22, -20, 4.5],
        [-14, 4, -18, 4.5],
        [-15, -14, -15, 4.5],
      ]),
      // The roof of the ankle, arched from front to back.
      wheel(
        [
          [-15, 23],
          [0, 22.5],
          [40, 23],
        ],
        [-20.5, 0],
        3,
      ),
      // Where the fibula's head lies.
      ellipsoid([34, 341, -26], [8, 8, 8]),
    ),
    eminence,
  )
}

/** Head behind and below the outer condyle, a slender four-sided shaft, and the outer malleolus. */
const CALF: readonly Section[] = [
  section(-27, 29, -5, [4, 0, 2, 5, -2, 5, -3.5, 0, -2, -5, 2, -5]),
  section(-18, 29, -5, [7.5, 0, 4, 8, -2, 8.5, -6, 2, -4.5, -8, 2, -8.5]),
  section(-4, 29, -4, [9, 0, 6, 9, -1, 11, -7.5, 5, -7.5, -5, -3, -10, 4, -9]),
  section(14, 28.5, -4, [7, 0, 4.5, 7.5, -2, 9.5, -7, 4, -6.5, -6, 0, -9.5, 5, -7]),
  section(40, 28, -5, [6.5, 0, 2, 7, -4, 5, -5.5, -1, -3, -7, 3, -7.5]),
  section(80, 29, -8, [6.5, 1, 2, 6, -4.5, 5.5, -6, -1, -2, -6, 4, -6]),
  section(190, 33, -14, [6, -1, 4, 5, -1.5, 8.5, -4, 3, -6, -3, 0, -6.5, 5, -5]),
  section(290, 36, -19, [5.5, 0, 3, 5, -3, 5.5, -5.5, 0, -3, -5, 3, -5.5]),
  section(322, 37, -21, [6.5, 0, 4, 6, -3, 6.5, -6, 0, -4, -6, 3, -6.5]),
  section(337, 37, -21.5, [9.5, 0, 6, 9, -5, 9.5, -9.5, 1, -7, -9, 3.5, -9.5]),
  section(348, 38, -23, [11.5, 0, 7.5, 9.5, -4, 9.5, -9.5, 0, -6, -9.5, 4.5, -10.5]),
  section(357, 38, -27, [5, 0, 3, 5, -3, 5, -5, 0, -3, -5, 3, -5]),
]

function fibulaModel(): Shape {
  return carve(
    3,
    shaft(CALF, 3.5),
    // Behind the inner face of the malleolus, and the groove of the peroneal tendons.
    ellipsoid([22, -18, -13], [5, 8, 6]),
    rod([
      [31, 30, -18, 3],
      [31, 4, -17, 3],
      [30, -20, -16, 3],
    ]),
  )
}

/** Where a landmark lies between ankle and knee, as a height of the model. */
function heightOf(site: BoneSite, landmark: string): number {
  const [low, high] = [ankle(site).centre[1], knee(site).centre[1]]
  return ((site.landmark(landmark).position[1] - low) / (high - low)) * (PLATEAU + GAP)
}

/** How far the inner edge and face are drawn to where they are felt, at most, metres. */
const DRAWN = { edge: 0.005, face: 0.008 }
/** Skin over the inner face, which no muscle covers: 4 to 6 mm. */
const COVER = 0.005
/** The middle of the inner face, and where it looks. */
const INNER_FACE: readonly Vec3[] = [
  [-6.5, 90, 7.5],
  [-6, 160, 7],
  [-5.5, 230, 8],
]
const INWARDS = normalise([-0.7, 0, 0.7])

/** The inner face of the shaft lies right under the skin. */
const faceTies = (site: BoneSite, shin: Warp): Tie[] =>
  INNER_FACE.map((own) => {
    const skin = outwards(site, shin.toBody(own), INWARDS)
    return drawn(shin, own, subtract(skin, scale(INWARDS, COVER)), DRAWN.face)
  })

/** Crest and tuberosity lie right under the skin, but do not bend the shaft sideways. */
function frontTies(site: BoneSite, shin: Warp): Tie[] {
  const tie = (own: Vec3, landmark: string, depth: number): Tie => {
    const [x, y, z] = site.under(landmark, depth)
    return { own, body: [shin.toBody(own)[0] * 0.7 + x * 0.3, y, z] }
  }
  const edge: Vec3 = [-19, heightOf(site, 'tibia-medial-border-high'), -4]
  return [
    tie([5, heightOf(site, 'tibia-crest-mid'), 19], 'tibia-crest-mid', 0.004),
    tie([4.5, 328, 26], 'tibial-tuberosity', 0.0045),
    drawn(shin, edge, site.under('tibia-medial-border-high', 0.008), DRAWN.edge),
  ]
}

/** The fibula's head lies under its landmark; the condyle that it leans on goes most of the way along. */
function headTies(site: BoneSite, shin: Warp): { head: Tie; facet: Tie } {
  const head = drawn(shin, [37.5, 342, -22], site.under('fibula-head', 0.0155), 0.017)
  const way = subtract(head.body, shin.toBody(head.own))
  const facet: Vec3 = [34, 350, -18]
  return { head, facet: { own: facet, body: add(shin.toBody(facet), scale(way, 0.7)) } }
}

export function leg(site: BoneSite): Bone[] {
  const above: Vec3 = [0, PLATEAU + GAP, 0]
  const ends = [...held(ankle(site), [0, 0, 0]), ...held(knee(site), above)]
  const straight = buildWarp(ends)
  const { head, facet } = headTies(site, straight)
  const faced = [...ends, ...faceTies(site, straight)]
  const shin = buildWarp([...faced, ...frontTies(site, buildWarp(faced)), facet])
  const calf = buildWarp([...ends, head])
  const fibula = inSkin(site, calf.shape(fibulaModel()))
  const tibia = inSkin(site, bluntlyClearOf(fibula, 0.0018, shin.shape(tibiaModel())))
  return [
    { id: 'tibia', half: 'left', shape: tibia, cell: 0.0016 },
    { id: 'fibula', half: 'left', shape: fibula, cell: 0.0013 },
  ]
}
