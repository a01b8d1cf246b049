import { add, directionTo, dot, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { type Section, section, shaft } from '../shapes/shaft'
import { buildWarp } from '../shapes/warp'
import { axesOf, held, inSkin, knee, mean, outwards } from './limbJoints'

/**
 * Millimetres of a man of 1.73 m: the origin is the middle of its front. Below the base it is widest; its back
 * has two facets, the outer one wider, with a blunt ridge between, and ends in a rough point.
 */
const SECTIONS: readonly Section[] = [
  section(-24, 1, -6, [3, 0, 1.5, 3, -1.5, 3, -3, 0, 0, -3]),
  section(-18, 1, -7.5, [9.5, 0, 5, 4.5, 0, 5.5, -5, 4.5, -9.5, 0, -5, -4.5, 0, -5, 5, -4.5]),
  section(-9, 0.5, -9.5, [17, 0.5, 9, 7, 0, 8.8, -9, 7, -16.5, 0.5, -9, -6.5, -1, -9, 9, -6]),
  section(2, 0, -10, [22, 0.5, 13, 6.8, 0, 9.8, -13, 6.8, -21, 0.5, -11, -7, -2, -10.5, 10, -7]),
  section(11, 0, -10, [21.5, 0.5, 13, 6, 0, 9, -13, 6, -20.5, 0.5, -11, -7.5, -2, -10, 10, -7.5]),
  section(18.5, 0, -10.5, [15, 0, 9, 5.5, 0, 7, -9, 5.5, -14.5, 0, -8, -6.5, 0, -7.5, 8, -6.5]),
]

export function patella(site: BoneSite): Bone[] {
  const { axes: straight, size } = knee(site)
  const base = site.landmark('patella-base-mid').position
  const apex = site.landmark('patella-apex').position
  // It leans about half as much as the skin over it.
  const axes = axesOf(add(straight[1], directionTo(apex, base)), straight[2])
  const landmarks = mean(base, apex, 0.45)
  // In the middle between its landmarks and the groove that it runs in.
  const aside = dot(subtract(landmarks, knee(site).centre), straight[0])
  const middle = subtract(landmarks, scale(straight[0], aside / 2))
  const inside = mean(middle, knee(site).centre, 0.3)
  const skin = outwards(site, inside, axes[2])
  // Its height is the landmarks'; both lie on its edges, the skin rounds them off.
  const height =
    dot(directionTo(apex, base), axes[1]) * Math.hypot(...base.map((b, i) => b - apex[i]!))
  const joint = {
    centre: [skin[0] - axes[2][0] * 0.005, middle[1], skin[2] - axes[2][2] * 0.005] as const,
    axes,
    size: [
      size[0],
      Math.min(Math.max(0.92 * size[1], height / 0.046), 1.06 * size[1]),
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
    },
  ]
}
