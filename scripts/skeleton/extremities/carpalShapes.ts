/** The eight bones of the wrist, in the frame of the hand (millimetres). */

import { blend, carve, placed, type Shape } from '../field'
import { rod } from '../shapes/rod'
import { ellipsoid, roundedBox } from '../solids'
import { bar, tube } from '../tube'

/** The earlier keep their form; the later are hollowed by them. */
export const carpalShapes = (): Record<string, Shape> => ({
  capitate: capitate(),
  triquetrum: triquetrum(),
  hamate: hamate(),
  scaphoid: scaphoid(),
  trapezoid: trapezoid(),
  trapezium: trapezium(),
  lunate: lunate(),
  pisiform: ellipsoid([-19.4, 12.4, 7.6], [5, 5.8, 4.8]),
})

const capitate = (): Shape =>
  blend(
    2,
    // The head lies in the hollow of scaphoid and lunate, on a neck.
    ellipsoid([0.8, 13, -3.2], [7, 7.2, 7.4]),
    tube(
      [
        [1, 16, -3.6],
        [0.6, 26, -4],
      ],
      [
        [4.8, 5.8],
        [5.6, 7.4],
      ],
      [0, 0, 1],
    ),
    // Its body is broader behind.
    roundedBox([0.2, 28, -7.8], [8.2, 6, 4.6], 3.4),
    roundedBox([0.4, 27.6, -2], [6.8, 6.2, 7], 3.4),
  )

const hamate = (): Shape =>
  blend(
    2.4,
    // A wedge, its edge between capitate, lunate and triquetrum.
    tube(
      [
        [-6.6, 14.9, -3.4],
        [-10.4, 21.1, -3.6],
        [-13.8, 28.1, -3.4],
      ],
      [
        [5.4, 7],
        [8.8, 8.2],
        [9.6, 8.4],
      ],
      [0, 0, 1],
    ),
    roundedBox([-14.2, 29, -4], [8.6, 4.6, 7.6], 2.6),
    // The hook: a flat plate that bends towards the thumb.
    bar(
      [
        [-14, 27, 2],
        [-13.6, 27.4, 8],
        [-12, 28, 12],
        [-9.8, 28.4, 14],
      ],
      [
        [5.4, 2.6],
        [4.4, 2.1],
        [3.8, 2.1],
        [3, 1.8],
      ],
      [1, 0, 0.3],
      0.95,
    ),
  )

/** A half-moon, its horns in front and behind the head of the capitate, round towards the radius. */
const lunate = (): Shape =>
  blend(
    3,
    ellipsoid([-4, 3.6, -3.4], [7.8, 8, 8.8]),
    roundedBox([-4.4, 6, -3.4], [7, 6.6, 8.4], 3.4),
    // The horn in front is the larger one.
    ellipsoid([-4.8, 8.6, 2.6], [6, 5, 3]),
  )

/** A boat: its round bottom to the radius, its hollow to the capitate, the tubercle for a bow. */
const scaphoid = (): Shape =>
  carve(
    1.6,
    blend(
      2.4,
      tube(
        [
          [6.6, 2.8, -5],
          [11, 4.6, -4.6],
          [15.2, 9, -3],
          [18.4, 14, -0.4],
          [19.4, 17, 3.4],
        ],
        [
          [6.4, 7.6],
          [6.6, 7],
          [5.4, 5.6],
          [5.4, 6],
          [4.2, 4.8],
        ],
      ),
      // The side that holds the capitate.
      ellipsoid([9.6, 10.6, -3.6], [4.4, 6, 5.6]),
      // The tubercle, towards the palm.
      ellipsoid([19.6, 15.4, 5.8], [3.8, 4.6, 3.8]),
    ),
    // Its waist, on the side of the back, where the radial artery passes.
    rod([
      [24, 7, -4, 3.4],
      [17.4, 8.6, -10, 3.8],
      [9, 13, -12.4, 2.8],
    ]),
  )

const TO_THUMB = (() => {
  const [c, s] = [Math.cos(0.72), Math.sin(0.72)]
  return [
    [c, -s, 0],
    [s * 0.94, c * 0.94, 0.34],
    [-s * 0.34, -c * 0.34, 0.94],
  ] as const
})()

/** A saddle for the thumb: hollow across, round from front to back. */
const trapezium = (): Shape => {
  const seat = rod([
    [0, 16.6, -10, 14],
    [0, 19.2, -4, 14],
    [0, 19.6, 0, 14],
    [0, 19.2, 4, 14],
    [0, 16.6, 10, 14],
  ])
  return blend(
    2,
    carve(
      2,
      roundedBox([22.6, 22.8, 1.4], [8.6, 7.6, 7.8], 3.2, TO_THUMB),
      placed(seat, [22.6, 22.8, 1.4], TO_THUMB),
      // The groove of the wrist's bending tendon, inside the ridge.
      rod([
        [14.6, 17, 9.4, 2.4],
        [15.6, 24, 10, 2.4],
        [16.4, 31, 9.4, 2.4],
      ]),
    ),
    tube(
      [
        [18.8, 19.6, 6.6],
        [19.4, 23.2, 9],
        [20.4, 26.4, 8.4],
      ],
      [2, 2.4, 2],
    ),
  )
}

/** A small wedge, broad behind. */
const trapezoid = (): Shape =>
  blend(
    1.6,
    roundedBox([11.8, 26, -8], [6.6, 7, 4.6], 3),
    roundedBox([11, 25.4, -2.2], [3.8, 6.8, 5.4], 2.4),
  )

/** A pyramid: its base to the lunate, its top down and inwards; the pisiform sits on its front. */
const triquetrum = (): Shape =>
  blend(
    1.6,
    bar(
      [
        [-12.6, 4.6, -3.8],
        [-17.2, 11.4, -4],
        [-21.6, 19.4, -4.4],
      ],
      [
        [7.4, 8.2],
        [5.4, 6.4],
        [1.6, 2.4],
      ],
      [0, 0, 1],
      0.5,
    ),
    // The facet of the pisiform.
    ellipsoid([-18.6, 12.4, 0.6], [4.4, 4.8, 2.6]),
  )
