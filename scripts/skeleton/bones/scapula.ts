import type { Vec3 } from '../../../src/body/frame'
import { cross, normalise, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { blend, carve, placed, type Shape } from '../field'
import { blade } from '../shapes/blade'
import { rod } from '../shapes/rod'
import { buildWarp, type Tie } from '../shapes/warp'
import { sheet } from '../sheet'
import { ellipsoid } from '../solids'
import { humerus } from './humerus'
import { bluntlyClearOf, held, inSkin, type Joint, shoulder } from './limbJoints'

/**
 * Described in millimetres of a man of 1.73 m, left side: the origin is the root of the spine on
 * the inner border, x points along the blade to the joint, y up, z to the ribs.
 */
const HEAD: Vec3 = [138, -25.5, 0]

/** Thin in the two pits, thick along the outer border and towards the joint. */
const body = () =>
  blade({
    outline: [
      [7, 27],
      [13, 30.5],
      [19, 27.5],
      [30, 18.5],
      [46, 11.5],
      [62, 8.5],
      [72, 6.5],
      [76, 1],
      [80, -3],
      [84.5, -1],
      [88, 5],
      [94, 7],
      [106, -8],
      [108, -26],
      [106, -42],
      [98, -50],
      [84, -60],
      [62, -77],
      [42, -91],
      [30, -99],
      [15, -104.5],
      [-1, -106],
      [-10, -99],
      [-12, -82],
      [-11, -55],
      [-8, -25],
      [-3, -2],
      [5, 17],
    ],
    controls: [
      [0, 0, 0, 4],
      [-6, -25, -3, 3.5],
      [-9, -60, -8, 3.5],
      [-8, -96, -14, 6],
      [12, -97, -12.5, 7],
      [12, 28, 4, 4],
      [4, 14, 2, 3],
      [32, 21, 4, 2.5],
      [56, 10, 6, 3.2],
      [80, 0, 4, 5],
      [20, 10, 1, 2.7],
      [42, 7, 1, 2.7],
      [20, -28, -10, 2.7],
      [24, -58, -14, 2.7],
      [50, -38, -10, 2.7],
      [34, -88, -10, 9],
      [58, -75, -5, 12],
      [80, -59, -1, 13],
      [52, -62, -11, 3],
      [66, -44, -8, 3.5],
      [74, -24, -3, 7],
      [97, -46, 0, 13],
      [90, -26, 0, 12],
      [104, -26, 0, 20],
      [94, 0, 3, 12],
    ],
    rim: { width: 9, extra: 1.6 },
    grain: 1.2,
  })

/** Rises from the blade to a thick crest, higher towards the shoulder. */
const spine = () =>
  blend(
    6,
    sheet(
      [
        [
          [2, 0, -1],
          [22, 3, -5],
          [45, 4, -5],
          [68, 1, -4],
          [86, -5, -2],
        ],
        [
          [3, 1, -4],
          [23, 6, -10],
          [46, 10, -14],
          [70, 9, -17],
          [92, 1, -18],
        ],
        [
          [4, 1, -5],
          [24, 8, -14],
          [46, 15, -21],
          [72, 15.5, -29],
          [104, 8, -35],
        ],
      ],
      (u, v) => 3.4 + 2 * u + 2.5 * v * v,
    ),
    rod(
      [
        [3, 0, -2, 6, 2],
        [11, 2.5, -6, 6.5, 2.5],
        [22, 7.5, -13, 4.5, 3.2],
        [33, 11.5, -17.5, 7, 3.6],
        [46, 15, -21, 4.8, 3.6],
        [72, 15.5, -29, 5, 3.8],
        [98, 11, -35, 5.5, 4],
        [120, 4, -32, 6, 4.5],
      ],
      [0.2, 0.5, -1],
    ),
  )

/** The roof of the shoulder, flat, with the facet for the collarbone on its inner edge. */
const acromion = () =>
  placed(
    blade({
      outline: [
        [127, -33],
        [133.5, -26],
        [141, -15],
        [148, -2],
        [149, 9],
        [143.5, 19],
        [131, 19.5],
        [120, 15],
        [112, 8],
        [110, -4],
        [109, -15],
        [103, -24],
        [92, -30],
        [94, -39],
        [112, -39],
      ],
      controls: [
        [124, -30, 0.5, 7.5],
        [140, -18, 5.5, 6.5],
        [146, 0, 10.5, 6],
        [142, 16, 13, 6],
        [128, 16, 16, 7],
        [114, 1, 17.5, 9],
        [112, -15, 14, 9],
        [128, -8, 11.5, 8],
        [97, -34, 10, 8],
      ],
      grain: 1.2,
    }),
    [0, 0, 0],
    [
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ],
  )

/** Bent like a finger over the front of the joint. */
const coracoid = () =>
  rod(
    [
      [90, -4, 2, 13, 9],
      [95, 6, 7, 11, 8.5],
      [98, 11, 15, 9, 7],
      [105, 11, 25, 8, 6],
      [114, 7, 34, 8, 5.6],
      [122, 1, 41, 7.4, 5.6],
      [126.5, -3.5, 45, 6, 4.8],
    ],
    [0, 1, 0.3],
  )

/** A bar along the outer border that ends in the tubercle below the socket. */
const outerBorder = () =>
  rod([
    [22, -99, -12, 3],
    [42, -87, -9, 4],
    [64, -72.5, -5, 5],
    [84, -56.5, -1.5, 6],
    [97, -46.5, 0, 6.5],
    [104, -40, 0, 5],
  ])

function model(): Shape {
  const socket = rod(
    [
      [84, -24, 0, 9, 5],
      [96, -25, 0, 12.5, 8],
      [106, -26, 0, 17, 11.5],
      [113, -27, 0, 19, 13],
    ],
    [0, 0, 1],
  )
  const solid = blend(
    8,
    blend(4, body(), spine()),
    blend(
      6,
      // The socket is a pear, wider below.
      socket,
      ellipsoid([108.5, -34, 0], [6, 11.5, 14.5]),
      coracoid(),
      ellipsoid([108, -6, 1], [6, 7, 8]),
    ),
    outerBorder(),
  )
  return carve(
    1.5,
    blend(5, solid, acromion()),
    // The joint surface, hollowed around the head with room for cartilage.
    ellipsoid(HEAD, [27, 27, 27]),
  )
}

function jointOf(site: BoneSite): Joint {
  const { centre, size } = shoulder(site)
  const [x, , z] = subtract(centre, site.under('scapula-spine-root', 0.006))
  const along = normalise([x, 0, z])
  return { centre, size, axes: [along, [0, 1, 0], cross(along, [0, 1, 0])] }
}

/** Where the bone can be felt; depths from the skin in metres. */
const ties = (site: BoneSite): Tie[] => [
  { own: [0, 0, -3], body: site.under('scapula-spine-root', 0.006) },
  { own: [-9, -99, -17], body: site.under('scapula-inferior-angle', 0.007) },
  { own: [12, 27, 0], body: site.under('scapula-superior-angle', 0.01) },
  { own: [44, 15.5, -24], body: site.under('scapula-spine-mid', 0.005) },
  { own: [146.5, 9, -7], body: site.under('acromion-lateral', 0.004) },
  { own: [145, 17, 13], body: site.under('acromion-front', 0.0025) },
  { own: [124, 2, -35], body: site.under('acromion-angle', 0.004) },
]

const warpOf = (site: BoneSite) => buildWarp([...held(jointOf(site), HEAD), ...ties(site)])

/** Where the collarbone meets the acromion. */
export const acromialFacet = (site: BoneSite): Vec3 => warpOf(site).toBody([111, 18.5, 1])

export function scapula(site: BoneSite): Bone[] {
  const warp = buildWarp([...held(jointOf(site), HEAD), ...ties(site)])
  const upperArm = humerus(site)[0]!.shape
  const shape = inSkin(site, bluntlyClearOf(upperArm, 0.002, warp.shape(model())))
  return [{ id: 'scapula', half: 'left', shape, cell: 0.0011, error: 0.00032 }]
}
