import type { Vec3 } from '../../../src/body/frame'
import type { Bone, BoneSite } from '../boneSite'
import { blend, carve, clearOf, placed, type Shape, symmetric } from '../field'
import { plate, type Vec2 } from '../sheet'
import { ellipsoid } from '../solids'
import {
  BODY_NOTCHES,
  type Breastbone,
  breastboneOf,
  FIRST_NOTCH,
  HALF,
  type Part,
} from '../thorax/breastbone'
import { tube } from '../tube'
import { clavicle } from './clavicle'

/** Between breastbone and collarbone, metres. */
const JOINT = 0.0015

/** Manubrium, body and xiphoid process. */
export function sternum(site: BoneSite): Bone[] {
  const bone = breastboneOf(site)
  const collarbones = clavicle(site).map(({ shape }) => shape)
  const upper = collarbones.reduce((left, each) => clearOf(each, JOINT, left), manubrium(bone))
  return [
    { id: 'manubrium', half: 'midline', shape: upper, cell: 0.0012 },
    { id: 'sternum-body', half: 'midline', shape: body(bone), cell: 0.0012 },
    { id: 'xiphoid', half: 'midline', shape: xiphoid(bone), cell: 0.0012 },
  ]
}

/** An outline from its right-hand half, from the top middle down. */
const both = (half: readonly Vec2[]): Vec2[] => [
  ...half,
  ...half
    .filter(([u]) => u > 0)
    .map(([u, v]): Vec2 => [-u, v])
    .toReversed(),
]

/** Puts what is made on the part's plane, its front at z = 0, in its place. */
const onPart = (shape: Shape, { foot, axes }: Part): Shape => placed(symmetric(shape), foot, axes)

const FLAT: [Vec3, Vec3, Vec3] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

function manubrium({ manubrium: part, unit: mm }: Breastbone): Shape {
  const h = part.height / mm
  const outline: Vec2[] = [
    [0, h - 5],
    [9, h - 4],
    [15, h - 0.5],
    [20, h + 0.5],
    [26, h - 5],
    [32, h - 14],
    [33, h * FIRST_NOTCH[0] + 1],
    [30, h * FIRST_NOTCH[0] - 5],
    [25, h * 0.36],
    [21.5, h * 0.14],
    [20, 1.5],
    [10, 0.6],
    [0, 0.6],
  ]
  const bone = plate(
    both(outline.map(([u, v]): Vec2 => [u * mm, v * mm])),
    [0, 0, -HALF],
    FLAT,
    (_, v) => (9 + 2.4 * (v / part.height)) * mm,
    (u) => -4 * u * u,
  )
  const saddle = ellipsoid(
    [27.5 * mm, (h + 2) * mm, -HALF + 0.001],
    [6.5 * mm, 8.5 * mm, 9 * mm],
    [
      [Math.SQRT1_2, -Math.SQRT1_2, 0],
      [Math.SQRT1_2, Math.SQRT1_2, 0],
      [0, 0, 1],
    ],
  )
  return onPart(carve(1.5 * mm, bone, saddle), part)
}

function body({ body: part, unit: mm }: Breastbone): Shape {
  const h = part.height / mm
  // Scallops: the bone is broadest between the cartilages.
  const side = BODY_NOTCHES.flatMap(([share, x], k): Vec2[] => {
    const next = BODY_NOTCHES[k + 1]
    const bulge: Vec2[] = next ? [[(x + next[1]) / 2 + 0.9, ((share + next[0]) / 2) * h]] : []
    return [[x - 0.9, share * h], ...bulge]
  })
  const outline: Vec2[] = [
    [0, h - 1.2],
    [10, h - 1.2],
    [18, h - 2],
    [17.4, h - 7],
    ...side,
    [10, 1],
    [0, 0.6],
  ]
  const bone = plate(
    both(outline.map(([u, v]): Vec2 => [u * mm, v * mm])),
    [0, 0, -HALF],
    FLAT,
    () => 9 * mm,
    // Hollowed a little along the middle, and bowed backwards lengthwise.
    (u, v) => -3 * u * u - 0.0012 * (1 - (2 * (v / part.height) - 1) ** 2),
  )
  // Three faint ridges where its pieces grew together.
  const ridges = [0.76, 0.55, 0.35].map((share) =>
    tube(
      [
        [-12 * mm, share * h * mm, -1.4 * mm],
        [0, share * h * mm, -2.1 * mm],
        [12 * mm, share * h * mm, -1.4 * mm],
      ],
      [1 * mm, 1.3 * mm, 1 * mm],
    ),
  )
  return onPart(blend(4 * mm, bone, ...ridges), part)
}

function xiphoid({ body: part, unit: mm }: Breastbone): Shape {
  const outline: Vec2[] = [
    [0, -1],
    [7, -1],
    [7.6, -5],
    [8, -16],
    [6, -27],
    [3, -33],
    [0, -34.5],
  ]
  const bone = plate(
    both(outline.map(([u, v]): Vec2 => [u * mm, v * mm])),
    [0, 0, -HALF - 0.001],
    FLAT,
    (_, v) => (6 + 0.06 * (v / mm)) * mm,
    (_, v) => 0.28 * v,
  )
  return onPart(bone, part)
}
