import type { Vec3 } from '../../../src/body/frame'
import { add, cross, directionTo, normalise } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { type Axes, blend, carve, halfSpace, placed, type Shape, smoothMax, within } from '../field'
import { blade } from '../shapes/blade'
import { rod } from '../shapes/rod'
import { buildWarp, type Tie } from '../shapes/warp'
import { ellipsoid } from '../solids'
import { femur } from './femur'
import { bluntlyClearOf, held, hip, inSkin, mean, sizeOf } from './limbJoints'
import { sacrum } from './sacrum'

/**
 * Described in millimetres of a man of 1.73 m, left side: x is the distance from the midline, y and
 * z go up and forwards from the centre of the hip joint.
 */
const SOCKET: Vec3 = [89, 0, 0]
/** Where the socket opens to: outwards, down and a little forwards. */
const OPENING = normalise([0.7, -0.6, 0.36])

/** Described by z, y and, for how far it bows outwards, x. */
const ilium = () =>
  placed(
    blade({
      outline: [
        [81, 62],
        [75, 54],
        [65, 46],
        [62, 38],
        [64, 30],
        [58, 24],
        [47, 19],
        [40, 6],
        [28, -18],
        [4, -30],
        [-16, -36],
        [-29, -28],
        [-32, -18],
        [-44, -10, 'sharp'],
        [-35, 1],
        [-29, 12],
        [-29, 25],
        [-38, 36],
        [-56, 40],
        [-72, 40],
        [-81, 46],
        [-82, 54],
        [-89, 62],
        [-91, 72],
        [-84, 89],
        [-64, 110],
        [-36, 126],
        [-4, 133],
        [24, 132],
        [47, 121],
        [66, 99],
        [79, 74],
      ],
      controls: [
        [79, 64, 109, 9],
        [66, 94, 124, 10],
        [54, 111, 131, 15],
        [24, 130, 130, 11],
        [-4, 131, 124, 10],
        [-36, 123, 101, 8],
        [-64, 106, 71, 11],
        [-82, 86, 52, 14],
        [-88, 67, 45, 12],
        [-75, 73, 57, 17],
        [-66, 63, 66, 16],
        [-77, 46, 57, 15],
        [-58, 56, 66, 16],
        [-46, 44, 68, 16],
        [22, 88, 107, 4],
        [48, 74, 109, 5],
        [-8, 90, 95, 4],
        [-38, 86, 75, 5],
        [-20, 60, 76, 8],
        [16, 52, 92, 10],
        [44, 46, 97, 11],
        [62, 40, 97, 9],
        [60, 32, 95, 11],
        [44, 22, 84, 16],
        [20, 28, 79, 22],
        [-10, 30, 72, 20],
        [-30, 26, 67, 13],
        [-30, 0, 67, 16],
        [-42, -9, 56, 5],
        [-18, -20, 70, 18],
        [0, 0, 66, 14],
        [25, -8, 72, 16],
        [0, -26, 70, 16],
      ],
      rim: { width: 10, extra: 2 },
      grain: 1.6,
    }),
    [0, 0, 0],
    [
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ],
  )

const pubis = () =>
  blend(
    6,
    // Upper branch, with the sharp pecten on it and the tubercle at its end.
    rod(
      [
        [76, 2, 26, 14, 11],
        [62, 7, 45, 9, 9],
        [44, 5, 60, 7, 7.5],
        [28, -1, 71, 7, 8],
        [16, -8, 76, 8, 11],
      ],
      [0, 1, 0.3],
    ),
    rod([
      [60, 17, 40, 2.5],
      [44, 13, 56, 2.5],
      [30, 6, 69, 2.5],
      [23, 2, 80, 4],
    ]),
    // Body, as high as the symphysis and sloping back below.
    rod(
      [
        [6, -4, 79, 8, 8],
        [5.5, -18, 74, 8, 8.5],
        [6, -32, 66, 8, 7],
      ],
      [0, 0.5, 1],
    ),
    rod(
      [
        [16, -8, 76, 10, 6],
        [18, -22, 70, 11, 6],
        [17, -36, 60, 9, 5.5],
      ],
      [0, 0.5, 1],
    ),
    // Lower branch, a flat strip with an everted edge.
    rod(
      [
        [12, -34, 63, 9, 5],
        [21, -46, 51, 9, 4.8],
        [32, -57, 37, 8.5, 4.6],
        [43, -68, 20, 9, 5.5],
        [51, -76, 3, 10, 7],
      ],
      [1, 0.3, 0.8],
    ),
  )

const ischium = () =>
  blend(
    6,
    rod(
      [
        [73, -22, -13, 15, 12],
        [69, -38, -22, 14, 11],
        [65, -55, -24, 13, 10.5],
        [59, -72, -18, 13, 9.5],
        [53, -78, -4, 9, 8],
      ],
      [1, 0, 0],
    ),
    // The sit bone.
    rod(
      [
        [68, -44, -32, 8, 8],
        [65, -58, -36, 10, 9.5],
        [60, -73, -31, 11, 11],
        [54, -83, -17, 8, 9],
        [50, -83, -2, 5, 6],
      ],
      [1, 0, 0],
    ),
    // Its spine, drawn inwards.
    rod([
      [66, -4, -32, 6],
      [59, -8, -40, 4],
      [53, -10, -47, 2],
    ]),
  )

function model(): Shape {
  const [x, y, z] = SOCKET
  const [a, b, c] = OPENING
  const rim: Vec3 = [x + a * 3, y + b * 3, z + c * 3]
  const ball = ellipsoid(SOCKET, [32.5, 32.5, 32.5])
  const beyond = halfSpace(rim, OPENING)
  // Not with \`within\`, which tells nothing of what lies farther off: this is blended.
  const cup: Shape = {
    box: ball.box,
    field: (...at) => smoothMax(ball.field(...at), beyond(...at), 4),
  }
  const wings = blend(
    9,
    ilium(),
    ischium(),
    pubis(),
    // The line between the great and the small pelvis.
    rod([
      [61, 44, -50, 4],
      [60, 32, -24, 4.5],
      [61, 20, 4, 5],
      [66, 15, 28, 4],
      [58, 15, 44, 3],
    ]),
    // Buttress above the socket, up to the tubercle of the crest.
    rod([
      [92, 34, 14, 9],
      [108, 70, 34, 5],
      [125, 103, 50, 6],
    ]),
    // The tubercle of the crest.
    ellipsoid([131, 110, 51], [5.5, 7.5, 12]),
    // Lower front spine.
    ellipsoid([97, 33, 60], [6, 9, 6]),
  )
  return carve(
    2,
    blend(7, wings, cup),
    ellipsoid(SOCKET, [26.2, 26.2, 26.2]),
    // The rough floor of the socket, and the notch in its lower rim.
    ellipsoid([74, -6, 2], [15, 16, 15]),
    rod(
      [
        [84, -10, 4, 9, 7],
        [79, -24, 9, 9, 8],
        [76, -38, 13, 9, 9],
      ],
      [1, 0, 0],
    ),
  )
}

const sacrumOf = (site: BoneSite) => sacrum(site)[0]!.shape

/** How the symphysis lies: its upper and its lower end. */
function symphysis(site: BoneSite): [upper: Vec3, lower: Vec3] {
  const size = sizeOf(site)
  const [, y, z] = site.landmark('pubic-symphysis-upper').position
  // The mons lies over it.
  const upper: Vec3 = [0, y - 0.006, z - 0.02]
  return [upper, [0, upper[1] - 0.037 * size, upper[2] - 0.02 * size]]
}

/** Where the bone can be felt; depths from the skin in metres. */
function ties(site: BoneSite): Tie[] {
  const size = sizeOf(site)
  const [upper, lower] = symphysis(site)
  const { centre } = hip(site)
  const seat = site.landmark('perineum-centre').position[1] - 0.004
  return [
    { own: [112, 63, 82], body: site.under('asis', 0.005) },
    { own: [43, 68, -92], body: site.under('psis', 0.006) },
    { own: [133, 132, 24], body: site.under('iliac-crest-side', 0.007) },
    { own: [4, 2, 84], body: add(upper, [0.004, 0, 0]) },
    { own: [4, -37, 64], body: add(lower, [0.004, 0, 0]) },
    { own: [23, 4, 84], body: add(upper, [0.023 * size, 0.002, -0.001]) },
    // The sit bone ends about level with the perineum.
    { own: [58, -91, -26], body: [centre[0] - 0.031 * size, seat, centre[2] - 0.026 * size] },
  ]
}

/** Fills the 4 mm between both hip bones. */
function pubicDisc(site: BoneSite): Bone {
  const [upper, lower] = symphysis(site)
  const size = sizeOf(site)
  const along = directionTo(lower, upper)
  const axes: Axes = [[1, 0, 0], along, cross([1, 0, 0], along)]
  const centre = add(mean(upper, lower), [0, -0.001, -0.004 * size])
  const disc = ellipsoid(centre, [0.006, 0.02 * size, 0.0075 * size], axes)
  const shape: Shape = {
    box: disc.box,
    field: (x, y, z) => smoothMax(disc.field(x, y, z), Math.abs(x) - 0.0017, 0.0005),
  }
  return { id: 'pubic-disc', half: 'midline', shape, cell: 0.001, kind: 'disc' }
}

export function hipBone(site: BoneSite): Bone[] {
  const warp = buildWarp([...held(hip(site), SOCKET), ...ties(site)])
  const thigh = femur(site)[0]!.shape
  const whole = bluntlyClearOf(
    sacrumOf(site),
    0.0014,
    bluntlyClearOf(thigh, 0.002, warp.shape(model())),
  )
  // Room for the disc of the symphysis.
  const side = within(whole, halfSpace([0.002, 0, 0], [-1, 0, 0]), 0.002)
  return [
    { id: 'hip-bone', half: 'left', shape: inSkin(site, side), cell: 0.0015, error: 0.00037 },
    pubicDisc(site),
  ]
}
