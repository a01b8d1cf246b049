/** The eight bones of the wrist, in the frame of the hand (millimetres). */

import { blend, type Shape } from '../field'
import { ellipsoid, roundedBox } from '../solids'
import { tube } from '../tube'

/** The earlier keep their form; the later are hollowed by them. */
export const carpalShapes = (): Record<string, Shape> => ({
  capitate: capitate(),
  triquetrum: triquetrum(),
  hamate: hamate(),
  scaphoid: scaphoid(),
  trapezium: trapezium(),
  trapezoid: trapezoid(),
  lunate: lunate(),
  pisiform: ellipsoid([-19.5, 12.5, 7.4], [5, 6.6, 5]),
})

const capitate = (): Shape =>
  blend(
    3,
    ellipsoid([2, 13.9, -3], [6.6, 6.4, 7.6]),
    roundedBox([0.4, 26.5, -3.6], [7.6, 7.6, 8.8], 2.8),
    tube(
      [
        [1.6, 15.5, -3.4],
        [0.8, 23.5, -4],
      ],
      [
        [5.6, 6.6],
        [6.6, 8.4],
      ],
      [0, 0, 1],
    ),
  )

const hamate = (): Shape =>
  blend(
    2.4,
    tube(
      [
        [-6.6, 14.9, -3.4],
        [-10.4, 21.1, -3.6],
        [-13.8, 28.1, -3.4],
      ],
      [
        [6.4, 7.6],
        [9.4, 8.6],
        [9.8, 8.8],
      ],
      [0, 0, 1],
    ),
    roundedBox([-14.4, 29.5, -3.4], [8.4, 4.2, 8], 2.4),
    // The hook: a plate that bends towards the thumb.
    tube(
      [
        [-13, 26.5, 2],
        [-13.4, 27.1, 8],
        [-10.6, 27.9, 12.4],
      ],
      [
        [2.6, 5],
        [2, 4.2],
        [2.3, 3.2],
      ],
      [0, 1, 0],
    ),
  )

/** A half-moon that holds the head of the capitate, deeper than it is wide. */
const lunate = (): Shape =>
  blend(
    3,
    roundedBox([-4.6, 5.8, -3.6], [8.4, 7.4, 9.2], 4),
    ellipsoid([-4.2, 4.2, -3.6], [8, 7.8, 9]),
  )

const ALONG_SCAPHOID = (() => {
  const [c, s] = [Math.cos(0.75), Math.sin(0.75)]
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ] as const
})()

const scaphoid = (): Shape =>
  blend(
    3,
    roundedBox([9, 5.4, -4.2], [6.6, 6.2, 7.6], 4.6, ALONG_SCAPHOID),
    ellipsoid([17, 14.8, -1.4], [6.4, 7.6, 6.8]),
    tube(
      [
        [9.6, 4, -4],
        [14.4, 9, -2.6],
        [18, 14, -0.4],
      ],
      [
        [5.8, 6.4],
        [4.9, 5.4],
        [5.4, 5.4],
      ],
    ),
    ellipsoid([18.6, 16, 5.4], [3.8, 4.6, 4]),
  )

const TO_THUMB = (() => {
  const [c, s] = [Math.cos(0.72), Math.sin(0.72)]
  return [
    [c, -s, 0],
    [s * 0.94, c * 0.94, 0.34],
    [-s * 0.34, -c * 0.34, 0.94],
  ] as const
})()

const trapezium = (): Shape =>
  blend(
    2,
    roundedBox([22, 23.5, 0.6], [8.2, 6.4, 7.8], 2.6, TO_THUMB),
    // The ridge beside the groove of a tendon.
    tube(
      [
        [18.6, 20.1, 6],
        [19, 23.5, 8.4],
        [20, 26.5, 8],
      ],
      [2, 2.4, 2],
    ),
  )

const trapezoid = (): Shape =>
  blend(
    2,
    roundedBox([13, 26.7, -7], [7.2, 7.4, 5.2], 2.2),
    roundedBox([13, 26.3, -1.6], [5.6, 6.8, 6], 2.2),
  )

const triquetrum = (): Shape =>
  tube(
    [
      [-14.8, 9, -3.4],
      [-19, 14.2, -3.4],
      [-22, 19.4, -4],
    ],
    [
      [7.6, 8.4],
      [7, 7.4],
      [4.4, 5],
    ],
    [0, 0, 1],
  )
