import type { Vec3 } from '../../../src/body/frame'
import type { Bone, BoneSite } from '../boneSite'
import { BODY_AXES, blend, carve, placed, type Shape } from '../field'
import { rod } from '../shapes/rod'
import { type Section, section, shaft } from '../shapes/shaft'
import { buildWarp } from '../shapes/warp'
import { circle, wheel } from '../shapes/wheel'
import { ellipsoid } from '../solids'
import { humerus } from './humerus'
import { bluntlyClearOf, elbow, held, inSkin, wrist } from './limbJoints'

/**
 * Described in millimetres of a man of 1.73 m, left side, palm forward: the origin is the middle of
 * the lower joint surface of the radius, x points outwards, to the thumb, y up to the elbow.
 */
const ELBOW: Vec3 = [0, 250, 0]

const RADIUS: readonly Section[] = [
  section(-2, 0, 0, [18, 1, 13, 8, 0, 9.5, -12, 8, -14, 0, -12, -8, -3, -9, 5, -10.5, 14, -8]),
  section(8, 0, 0, [18, 1, 12.5, 8.5, 0, 10, -12, 8.5, -14, 0, -12, -8, -3, -8.5, 4, -11, 13, -8]),
  section(22, 2, 0, [13.5, 1, 9, 7.5, 0, 8.5, -9, 6, -11.5, 0, -8, -6.5, 0, -8, 9, -7]),
  section(45, 4, 0, [9, 1, 6, 6, 0, 7, -6, 4.5, -9, -1, -5, -5.5, 1, -7, 7, -5.5]),
  section(85, 7, 0, [7.5, 0, 5.5, 5, 0, 6, -5, 3, -9, -1, -4, -5, 1, -6.5, 6, -5]),
  section(130, 10, 1, [7, 0, 5, 5, 0, 6, -5, 3, -8.5, -1, -4, -5, 1, -6.5, 6, -5]),
  section(175, 11, 2, [7, 0, 5, 5.5, -1, 6.5, -6, 3.5, -7.5, -1, -4, -5, 1, -6.5, 6, -5]),
  section(205, 11.5, 3, [6.5, 0, 4.5, 5, 0, 6.5, -5, 5, -7, 0, -4.5, -5, 0, -6.5, 5, -5]),
  // The neck, and the disc of the head on it.
  section(216, 13.2, 3.7, circle(5.9)),
  section(225, 15.6, 4.5, circle(6.2)),
  section(228.5, 16.4, 5, circle(9.6)),
  section(231, 16.5, 5, circle(11)),
  section(239, 16.5, 5, circle(11.3)),
]

const ULNA: readonly Section[] = [
  section(1, -20, -1, [8, 1, 6, 6, 0, 8, -5.5, 6, -7.5, 0, -5.5, -6, 0, -7.5, 6, -5]),
  section(7, -20, -1, [8.5, 1, 6, 6.5, 0, 8.2, -5.5, 6.5, -8, 0, -6, -6, 0, -7.8, 6, -6]),
  section(18, -19, -2, [6, 1, 4, 5, 0, 6, -4, 5, -6, 0, -4, -5, 0, -6, 4, -4.5]),
  section(50, -16, -3, [6.5, 1, 3, 5, 0, 6, -5, 4, -6, -1, -3, -5.5, 1, -6, 3, -4]),
  section(100, -12.5, -5, [8, 1, 3, 5, -1, 6.5, -6, 4, -6.5, -1, -2.5, -7, 0.5, -7.5, 3.5, -4]),
  section(150, -10, -7, [8.5, 1, 4, 5.5, -1, 7, -6.5, 5, -7, -1, -3, -8, 0, -8.5, 4, -5]),
  section(190, -9, -8, [9, 1, 6, 6, 0, 8, -7, 6, -8, -1, -4, -9, 0, -10, 5, -6]),
  section(212, -8, -8, [10, 2, 8, 9, 0, 11, -9, 8, -10, 0, -6, -10, 0, -12, 7, -8]),
  section(226, -8, -7, [11, 4, 11, 14, 1, 19, -10, 14, -11.5, 2, -8, -10, 0, -13.5, 8, -9]),
  section(236, -8, -8, [11, 0, 11, 14, 1, 20, -10, 14, -12, 0, -9, -9, 0, -13, 9, -9]),
  section(248, -7.5, -9, [13, -1, 10, 11, 0, 14, -10, 11, -13, -1, -9.5, -9, 0, -12, 9.5, -8.5]),
  section(262, -7, -10, [13, -1, 10, 10, 0, 14, -10, 10, -13, -1, -10, -8, 0, -12, 10, -8]),
  section(271, -7, -9, [9.5, 0, 7.5, 8.5, 0, 11, -7.5, 8.5, -9.5, 0, -7.5, -6, 0, -8.5, 7.5, -6]),
]

function radiusModel(): Shape {
  return carve(
    2,
    blend(
      3,
      shaft(RADIUS, 2),
      // Styloid process.
      rod([
        [12, 10, 0, 7, 7],
        [15.8, 0, 0, 5, 6.5],
        [17, -4.5, 0, 3, 3.8],
      ]),
      // Lister's tubercle, on the back.
      rod([
        [3, 14, -9, 2.5],
        [4, 3, -10, 2.8],
      ]),
      // Tuberosity of the biceps, turned to the ulna.
      ellipsoid([7, 203, 5], [5, 10, 6]),
    ),
    // The bed of the first row of carpal bones, the dish of the head, and the notch of the ulna.
    ellipsoid([-5, -21, 0], [21, 20, 20]),
    ellipsoid([16.5, 249.5, 5], [11, 12, 11]),
    ellipsoid([-22, 4, -1], [9, 8, 9]),
    // Tendon grooves on either side of the tubercle.
    rod([
      [8, 18, -12, 2.5],
      [9, -2, -12, 2.5],
    ]),
    rod([
      [-2, 18, -11.5, 3],
      [-2, -2, -11.5, 3],
    ]),
  )
}

function ulnaModel(): Shape {
  const pulley = wheel(
    [
      [-28, 15],
      [-20, 14.2],
      [-9, 10.4],
      [0, 11.8],
      [10, 13],
    ],
    [250, 4],
    1,
  )
  return carve(
    2,
    blend(
      3,
      shaft(ULNA, 3),
      // Coronoid process, and the tuberosity below it.
      rod([
        [-8, 225, 2, 10, 8],
        [-8, 235, 13, 10.5, 5.5],
        [-8, 242, 19, 9, 3.4],
        [-8, 246, 21, 6, 2.4],
      ]),
      ellipsoid([-6, 216, 2], [5, 7, 5]),
      // The beak of the olecranon.
      ellipsoid([-7, 265, 0], [9, 6, 6]),
      // Styloid process, behind on the inner side.
      rod([
        [-23.5, 6, -4.5, 4],
        [-24.3, -1, -5, 3],
        [-24, -4, -5, 2.4],
      ]),
    ),
    pulley,
    // The notch that the radius' head turns in.
    placed(
      shaft([section(-9, 0, 0, circle(12)), section(9, 0, 0, circle(12))], 2),
      [16.5, 234, 5],
      BODY_AXES,
    ),
  )
}

export function forearm(site: BoneSite): Bone[] {
  const warp = buildWarp([...held(wrist(site), [0, 0, 0]), ...held(elbow(site), ELBOW)])
  const upperArm = humerus(site)[0]!.shape
  const radius = inSkin(site, bluntlyClearOf(upperArm, 0.0015, warp.shape(radiusModel())))
  const ulna = bluntlyClearOf(
    radius,
    0.0016,
    bluntlyClearOf(upperArm, 0.0015, warp.shape(ulnaModel())),
  )
  return [
    { id: 'radius', half: 'left', shape: radius, cell: 0.0012, error: 0.00032 },
    { id: 'ulna', half: 'left', shape: inSkin(site, ulna), cell: 0.0012, error: 0.00032 },
  ]
}
