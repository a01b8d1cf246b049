import type { Vec3 } from '../../../src/body/frame'
import type { Bone, BoneSite } from '../boneSite'
import { BODY_AXES, blend, carve, placed, type Shape } from '../field'
import { rod } from '../shapes/rod'
import { type Section, section, shaft } from '../shapes/shaft'
import { buildWarp } from '../shapes/warp'
import { wheel } from '../shapes/wheel'
import { ellipsoid } from '../solids'
import { elbow, held, inSkin, shoulder } from './limbJoints'

/**
 * Described in millimetres of a man of 1.73 m, left side: the origin is the middle of the axis of
 * the elbow, x points outwards along it, y up to the centre of the head.
 */
const HEAD: Vec3 = [0, 280, 0]

const SHAFT: readonly Section[] = [
  section(6, 1, -1, [24, 0, 14, 5, 0, 5, -14, 5, -25, 0, -14, -6, 0, -5, 14, -6]),
  section(18, 0, -2, [27, 0, 15, 6.5, 0, 6, -14, 6, -26, -1, -14, -7, 0, -6, 14, -7.5]),
  section(32, 0, -3, [24, -1, 13, 7, 0, 8, -11, 7, -20, -1, -11, -7.5, 0, -8, 12, -8]),
  section(50, 1, -3, [18.5, -1, 10, 7, 0, 9, -9, 7, -15, -1, -8, -7.5, 0, -9, 9, -8]),
  section(80, 2, -2, [13.5, -1, 7, 6.5, 0, 10, -7, 7, -11, -1, -6, -8, 1, -9.5, 8, -8]),
  section(120, 3, -1, [11.5, 0, 6, 7, 0, 10.5, -7, 7.5, -10.5, 0, -6, -8, 1, -10, 8, -8]),
  section(155, 4, 0, [13.5, 1, 8.5, 8, 1, 11, -7, 8, -10.5, 0, -6.5, -8.5, 2, -10.5, 9.5, -7.5]),
  section(180, 5, 0, [13, 2, 8, 9, 0, 11.5, -7.5, 8.5, -11, 0, -7, -9, 2, -10.5, 9, -7.5]),
  section(215, 6, 0, [12, 1, 8, 9.5, 0, 12, -8.5, 9, -12, 0, -8, -10, 0, -12, 9, -9]),
  section(
    240,
    7,
    0,
    [14.5, 1, 10, 11, 0, 13.5, -11, 9.5, -15, -1, -10, -11, 0, -13.5, 10.5, -10.5],
  ),
  section(260, 8, 0, [20, 1, 14, 14, 2, 18, -13, 13, -19, -2, -12, -14, 1, -17, 14, -14]),
  section(276, 7, 0, [24, 1, 18, 16, 5, 20, -11, 16, -20, -4, -13, -17, 2, -20, 17, -16]),
  section(291, 8, 0, [21, 0, 16, 14, 5, 18, -11, 14, -17, -3, -12, -14, 2, -18, 15, -15]),
]

/** The pulley of the ulna: waisted, with a high inner lip. */
const PULLEY = [
  [-26, 10.5],
  [-22, 13],
  [-15, 10.2],
  [-9, 8.8],
  [-2, 10.2],
  [2.5, 11.2],
  [6.5, 7.6],
] as const

function model(): Shape {
  const lower = blend(
    4,
    shaft(SHAFT, 3),
    // Inner epicondyle, long and bent back; the outer one is low.
    rod([
      [-14, 15, -3, 8, 6],
      [-21, 14, -4.5, 7.5, 5.5],
      [-26, 12.5, -6, 5.5, 4.5],
      [-28, 11, -7, 3.5, 3],
    ]),
    ellipsoid([22, 12, -3], [8.4, 10, 7]),
    // Capitulum.
    ellipsoid([16.4, 1, 4.5], [9.4, 11.4, 11.4]),
  )
  const hollowed = carve(
    3,
    lower,
    // For the coronoid, the radius' head and, behind, the olecranon.
    ellipsoid([-7, 18, 12.5], [10, 9, 8.5]),
    ellipsoid([13, 18, 12], [8, 6, 7]),
    ellipsoid([-6, 18, -14.5], [12.5, 12, 10.5]),
    // The groove of the ulnar nerve.
    rod([
      [-22, 26, -15, 4],
      [-24, 10, -13, 4],
      [-24, -4, -9, 4],
    ]),
  )
  const upper = blend(
    5,
    hollowed,
    // Greater and lesser tubercles with their crests.
    ellipsoid([20, 282, -3], [10, 15, 15]),
    ellipsoid([7, 281, 4], [16, 16, 15]),
    rod([
      [15, 288, 16, 6.5, 7],
      [17, 276, 15, 7, 6],
      [14, 250, 12.5, 4, 4],
      [11, 222, 9, 3, 3],
      [9, 195, 5, 2, 2],
    ]),
    ellipsoid([-1, 275, 18], [8, 12, 7.5]),
    rod([
      [-1, 268, 18, 5],
      [0, 240, 11, 3],
      [0, 215, 7, 2],
    ]),
    // Deltoid tuberosity.
    rod([
      [13, 195, 2, 3],
      [14.5, 165, 3, 4],
      [12, 140, 3, 2.5],
    ]),
  )
  const grooved = carve(
    3,
    upper,
    rod([
      [9, 300, 21, 4.2],
      [7.5, 280, 22.5, 4.2],
      [6, 255, 17.5, 3.2],
      [5, 228, 14, 2.5],
    ]),
  )
  return blend(2, grooved, wheel(PULLEY, [0, 4], 2), headOf())
}

/** Somewhat less than half a ball, which looks up, inwards and back. */
function headOf(): Shape {
  return carve(
    3,
    ellipsoid(HEAD, [24, 24, 24]),
    placed(ellipsoid([0, 0, 0], [60, 60, 60]), [43, 247, 22], BODY_AXES),
  )
}

export function humerus(site: BoneSite): Bone[] {
  const warp = buildWarp([...held(elbow(site), [0, 0, 0]), ...held(shoulder(site), HEAD)])
  return [
    {
      id: 'humerus',
      half: 'left',
      shape: inSkin(site, warp.shape(model())),
      cell: 0.0014,
      error: 0.0004,
    },
  ]
}
