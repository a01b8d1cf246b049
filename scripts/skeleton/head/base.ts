/** The underside of the skull, in the frame of the head (millimetres). Only the left half is described. */

import { blend, carve, type Shape } from '../field'
import { ellipsoid } from '../solids'
import { tube } from '../tube'
import type { OnBody } from './headFrame'

export function base(): Shape {
  return blend(
    4,
    mastoid(),
    basilarPart(),
    ellipsoid([15.5, -29, -8], [5.6, 5.6, 10.5], CONDYLE),
    // The pyramid of the petrous bone, from the ear canal inwards and forwards.
    tube(
      [
        [52, -6, -4],
        [36, -14, 4],
        [18, -16, 18],
      ],
      [
        [9, 10],
        [9, 9],
        [6, 6],
      ],
    ),
    pterygoidProcess(),
  )
}

/** The condyles stand with their front ends closer together. */
const CONDYLE = (() => {
  const [c, s] = [Math.cos(0.45), Math.sin(0.45)]
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ] as const
})()

const mastoid = (): Shape =>
  blend(
    6,
    tube(
      [
        [55, 2, -18],
        [55.5, -12, -13],
        [53.5, -24, -8.5],
        [51.5, -30, -7],
      ],
      [
        [10, 15],
        [8.5, 13],
        [6.5, 9],
        [4, 5],
      ],
      [0, 0, 1],
    ),
    // The root of the cheek arch and the crest above the mastoid process.
    tube(
      [
        [62, 1, 16],
        [61.5, 4, 2],
        [62, 8, -16],
        [60, 15, -32],
      ],
      [3, 3.4, 2.6, 1],
    ),
  )

const basilarPart = (): Shape =>
  tube(
    [
      [0, -28, -2],
      [0, -20, 10],
      [0, -10, 28],
    ],
    [
      [12, 6],
      [11, 7],
      [12, 9],
    ],
    [0, 1, 0],
  )

const pterygoidProcess = (): Shape =>
  blend(
    3,
    tube(
      [
        [15, -8, 38],
        [13.5, -22, 38],
        [13, -36, 40],
      ],
      [
        [2.4, 8],
        [1.8, 7],
        [1.5, 5],
      ],
      [0, 0, 1],
    ),
    tube(
      [
        [18, -8, 38],
        [20, -22, 33],
        [22, -36, 32],
      ],
      [
        [2.4, 7],
        [1.7, 7],
        [1.4, 5],
      ],
      [-0.35, 0, 1],
    ),
  )

const styloid = (): Shape =>
  tube(
    [
      [44, -14, -3],
      [42.6, -26, 2],
      [40.4, -42, 9],
    ],
    [3.2, 2, 1.1],
  )

/** Cuts the openings of the underside into the skull, and adds what is too thin to be cut. */
export function openBase(skull: Shape, { put, unit }: OnBody): Shape {
  const great = tube(
    [
      [0, -62, -24],
      [0, -30, -20],
      [0, -12, -16],
    ],
    [
      [14.5, 17.5],
      [14.5, 17.5],
      [13, 15],
    ],
    [0, 0, 1],
  )
  // On the inner side of the mastoid process.
  const notch = tube(
    [
      [45.5, -30, -22],
      [45, -26, -10],
      [45, -24, 0],
    ],
    [3.4, 3.6, 3],
  )
  // The tubercle is left in front of it.
  const jawSocket = ellipsoid([51, -3.5, 13], [13, 7.5, 7.5])
  const cut = carve(2.5 * unit, skull, put(great), put(notch), put(jawSocket))
  const canal = tube(
    [
      [74, 0, -3],
      [46, -2, 2],
    ],
    [
      [4.2, 5],
      [3.4, 4.2],
    ],
    [0, 1, 0],
  )
  const thin = put(blend(2, styloid(), tympanicPart()))
  return carve(1.2 * unit, blend(2 * unit, cut, thin), put(canal))
}

const tympanicPart = (): Shape =>
  tube(
    [
      [59, -3, -3],
      [52, -8, -2.5],
      [45, -11, -1],
    ],
    [
      [4, 5],
      [3.6, 6],
      [3, 5.5],
    ],
    [0, 1, 0],
  )
