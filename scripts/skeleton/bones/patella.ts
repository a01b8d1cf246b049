import type { Vec3 } from '../../../src/body/frame'
import { add, dot, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import type { Axes } from '../field'
import { type Section, section, shaft } from '../shapes/shaft'
import { buildWarp } from '../shapes/warp'
import { axesOf, held, inSkin, knee, mean, outwards, sizeOf } from './limbJoints'

/**
 * Millimetres of a man of 1.73 m: the origin is the middle of its front. A rounded triangle, widest above its
 * middle; its edges are thin. Its back has two facets, the outer one wider, with a blunt ridge between, and ends
 * in a rough point. Texts give 43 mm of width, 45 of height and 20 of thickness without the cartilage.
 */
const SECTIONS: readonly Section[] = [
  section(-24.5, 1, -5, [3, 0, 1.5, 2.5, -1.5, 2.5, -3, 0, -1.5, -2.5, 1.5, -2.5]),
  section(-19.5, 1, -5.5, [8.5, 0, 4.5, 3.4, 0, 4.2, -4.5, 3.4, -8.5, 0, -4.5, -3.4, 4.5, -3.4]),
  section(-13, 0.5, -7, [14.5, 1, 8, 4.8, 0, 6.2, -8, 4.8, -14, 1, -9, -3.5, -1.5, -6.2, 9, -3.4]),
  section(
    -5,
    0,
    -9,
    [19.5, 1.5, 13, 5.8, 6, 8.2, 0, 8.9, -6, 8.2, -13, 5.6, -19, 1.5, -10, -6, -3, -9.2, 9, -5.8],
  ),
  section(
    4,
    0,
    -9.4,
    [22, 1.5, 15, 6.2, 7, 8.8, 0, 9.5, -7, 8.8, -15, 6, -21, 1.5, -11, -6.6, -3, -10.2, 10, -6.4],
  ),
  section(
    11,
    0,
    -9.4,
    [20, 1, 14, 5.8, 6, 8.5, 0, 9.2, -6, 8.5, -14, 5.6, -19.4, 1, -11, -6, -3, -9.4, 10, -6],
  ),
  section(16.5, 0, -9, [14.5, 0.5, 9, 5, 0, 7.6, -9, 5, -14, 0.5, -8, -5, -1, -6.8, 8, -5]),
  section(20.5, 0, -8.5, [8, 0, 4, 3.6, 0, 4.4, -4, 3.6, -8, 0, -4, -3.6, 0, -4.2, 4, -3.6]),
]

/** Skin and bursa over the middle of its front: 4 to 6 mm. */
const COVER = 0.0052
/** Where the skin is felt for its slope, mm of a man of 1.73 m. */
const FELT = [-11, 0, 11] as const

/** It lies flat under the skin: turned and leaning as much as the skin over it. */
function alongSkin(site: BoneSite, inside: Vec3, axes: Axes): Axes {
  const unit = sizeOf(site) / 1000
  let [across, up, squares] = [0, 0, 0]
  for (const u of FELT)
    for (const v of FELT) {
      const from = add(inside, add(scale(axes[0], u * unit), scale(axes[1], v * unit)))
      const out = dot(subtract(outwards(site, from, axes[2]), inside), axes[2])
      across += u * unit * out
      up += v * unit * out
      squares += (u * unit) ** 2
    }
  const front = normalise(
    subtract(axes[2], add(scale(axes[0], across / squares), scale(axes[1], up / squares))),
  )
  return axesOf(subtract(axes[1], scale(front, dot(axes[1], front))), front)
}

export function patella(site: BoneSite): Bone[] {
  const { axes: straight, centre, size } = knee(site)
  const base = site.landmark('patella-base-mid').position
  const apex = site.landmark('patella-apex').position
  const middle = mean(base, apex)
  const start = mean(middle, centre, 0.3)
  const axes = alongSkin(site, start, straight)
  const frontOf = (inside: Vec3) => subtract(outwards(site, inside, axes[2]), scale(axes[2], COVER))
  // Its middle, half of its thickness behind its front, is as high as that of the landmarks.
  const height = (inside: Vec3) => subtract(frontOf(inside), scale(axes[2], 0.01 * size[2]))[1]
  const front = frontOf(add(start, scale(axes[1], (middle[1] - height(start)) / axes[1][1])))
  // Its length is the landmarks'; both lie on its edges, the skin rounds them off.
  const length = dot(subtract(base, apex), axes[1])
  const joint = {
    centre: front,
    axes,
    size: [
      size[0],
      Math.min(Math.max(0.92 * size[1], length / 0.046), 1.06 * size[1]),
      size[2],
    ] as const,
  }
  const warp = buildWarp(held(joint, [0, -2.5, 0]))
  return [
    {
      id: 'patella',
      half: 'left',
      shape: inSkin(site, warp.shape(shaft(SECTIONS, 3.5))),
      cell: 0.0012,
      error: 0.0003,
    },
  ]
}
