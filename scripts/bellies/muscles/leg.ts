import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { footPlaces } from '../places/footPlaces'
import { attached, cord, type Limb, legOf, line, mix, partThrough } from '../shapes/limb'
import { calf, deepCalf } from './calf'

export const leg: BuildMuscles = (site) => {
  const limb = legOf(site)
  return [...front(site, limb), ...outer(site, limb), ...calf(site, limb), ...deepCalf(site, limb)]
}

/** Half of how far the fibula's head lies in front of its usual place, degrees. */
const fibulaForward = (site: MuscleSite, limb: Limb) =>
  (limb.angleOf(site.landmark('fibula-head').position) - 122) / 2

function front(site: MuscleSite, limb: Limb): MusclePart[] {
  const foot = footPlaces(site)
  const forward = fibulaForward(site, limb)
  const onTibia = (share: number, degrees: number) =>
    site.onBone('tibia', limb.at(share, degrees, 0.7))
  const onFibula = (share: number) => site.onBone('fibula', limb.at(share, 95, 0.45))
  const ankle = (landmark: string, depth: number) => site.under(landmark, depth)
  const inner = ankle('ankle-front-medial', 0.006)
  const middle = ankle('ankle-front-mid', 0.006)
  const outside = add(middle, [0.009, -0.001, -0.002])
  /** Where the tendon of the toes parts into four. */
  const fork = [add(middle, [0.003, -0.006, 0.004]), add(outside, [0.004, -0.008, 0.004])] as const
  const over = [
    foot.top('lateral-cuneiform', 0.3, -0.5, 0.0065),
    foot.top('lateral-cuneiform', 0.3, 0.3, 0.0065),
    foot.top('cuboid', 0.6, -0.6, 0.0065),
    foot.top('cuboid', 0.6, 0.1, 0.0065),
  ]
  return [
    partThrough(
      5,
      [
        // From low on the inner side up to a point beneath the outer condyle.
        line(0.0015, onTibia(0.16, 10), onTibia(0.09, 34), onTibia(0.05, 53)),
        limb.row([0.25, -4, 0.45, 0.9], [0.17, 22, 0.42, 0.96], [0.11, 54, 0.4, 0.94]),
        limb.row([0.34, -6, 0.4, 1], [0.34, 47, 0.35, 1]),
        limb.row([0.5, -10, 0.42, 1], [0.5, 43, 0.4, 1]),
        limb.row([0.64, -9, 0.48, 0.98], [0.64, 31, 0.5, 0.98]),
        limb.row([0.78, -10, 0.76, 0.96], [0.78, 8, 0.76, 0.96]),
        line(0.0022, add(inner, [-0.0025, 0.012, 0]), add(inner, [0.0055, 0.012, -0.001])),
        line(
          0.002,
          foot.top('navicular', 0.4, -0.4, 0.004),
          foot.top('navicular', 0.82, -0.4, 0.004),
        ),
        line(0.0015, foot.inside('medial-cuneiform', 0.75), foot.inside('metatarsal-1', 0.08)),
      ],
      { muscle: 'tibialis-anterior', part: 'tibialis-anterior', tendon: [0, 0.42], layer: 0 },
    ),
    partThrough(
      4,
      [
        attached(
          site,
          ['tibia', 'fibula'],
          0.0015,
          onTibia(0.07, 66),
          onFibula(0.12),
          onFibula(0.22),
        ),
        limb.row([0.17, 48 + forward / 2, 0.5, 0.96], [0.29, 80 + forward, 0.5, 0.96]),
        limb.row([0.38, 38 + forward / 2, 0.5, 1], [0.38, 84 + forward, 0.5, 1]),
        limb.row([0.55, 30, 0.55, 1], [0.55, 83, 0.5, 1]),
        limb.row([0.7, 16, 0.6, 1], [0.7, 70, 0.5, 1]),
        limb.row([0.84, 8, 0.75, 0.97], [0.84, 40, 0.7, 0.96]),
        line(0.0024, add(middle, [0.002, 0.004, 0]), add(outside, [0.004, 0.004, 0])),
        line(0.0018, ...fork),
      ],
      {
        muscle: 'toe-extensors-long',
        part: 'extensor-digitorum-longus',
        tendon: [0, 0.36],
        layer: 0,
      },
    ),
    ...[2, 3, 4, 5].map((toe) =>
      partThrough(
        1,
        cord(
          [mix(...fork, (toe - 2) / 3), 0.0016],
          [over[toe - 2]!, 0.0016],
          [foot.top(`metatarsal-${toe}`, 0.35, 0, 0.0055), 0.0016],
          [foot.top(`metatarsal-${toe}`, 0.95, 0, 0.004), 0.0016],
          [foot.top(`foot-phalanx-${toe}-1`, 0.6, 0, 0.0035), 0.0012],
          [foot.top(`foot-phalanx-${toe}-3`, 0.3, 0, 0.001), 0.0008],
        ),
        {
          muscle: 'toe-extensors-long',
          part: `toe-extensor-tendon-${toe}`,
          tendon: [1, 1],
          layer: 0,
        },
      ),
    ),
    partThrough(
      3,
      [
        attached(site, ['fibula'], 0.002, limb.at(0.4, 74, 0.44), limb.at(0.56, 80, 0.44)),
        limb.row([0.6, 40, 0.4, 0.72], [0.66, 58, 0.4, 0.7]),
        limb.row([0.8, 12, 0.5, 0.72], [0.82, 22, 0.5, 0.72]),
        limb.row([0.9, 2, 0.72, 0.9], [0.9, 9, 0.72, 0.9]),
        line(0.002, add(middle, [-0.005, 0.003, 0]), add(middle, [-0.002, 0.003, 0])),
        line(
          0.0016,
          foot.top('intermediate-cuneiform', 0.5, -0.6, 0.005),
          foot.top('intermediate-cuneiform', 0.5, -0.2, 0.005),
        ),
        line(
          0.0014,
          foot.top('metatarsal-1', 0.5, 0.3, 0.004),
          foot.top('metatarsal-1', 0.5, 0.6, 0.004),
        ),
        line(
          0.0014,
          foot.top('metatarsal-1', 0.95, -0.1, 0.003),
          foot.top('metatarsal-1', 0.95, 0.2, 0.003),
        ),
        line(
          0.001,
          foot.top('foot-phalanx-1-2', 0.15, -0.2, 0.001),
          foot.top('foot-phalanx-1-2', 0.15, 0.2, 0.001),
        ),
      ],
      {
        muscle: 'toe-extensors-long',
        part: 'extensor-hallucis-longus',
        tendon: [0, 0.62],
        // It comes out between the two.
        layer: 0.5,
      },
    ),
  ]
}

function outer(site: MuscleSite, limb: Limb): MusclePart[] {
  const foot = footPlaces(site)
  const forward = fibulaForward(site, limb)
  const head = site.onBone('fibula', site.under('fibula-head', 0.006))
  const ankle = limb.angleOf(site.landmark('lateral-malleolus').position)
  const onFibula = (share: number, degrees: number) =>
    site.onBone('fibula', limb.at(share, degrees, 0.75))
  return [
    partThrough(
      5,
      [
        attached(
          site,
          ['fibula'],
          0.002,
          add(head, [0.001, 0.002, 0.006]),
          add(head, [0, -0.004, -0.006]),
        ),
        limb.row([0.2, 80 + forward, 0.6, 0.98], [0.2, 124 + forward / 3, 0.62, 0.98]),
        limb.row([0.34, 82 + forward, 0.55, 1], [0.34, 128 + forward / 3, 0.6, 1]),
        limb.row([0.5, 82 + forward / 2, 0.6, 1], [0.5, 126, 0.64, 1]),
        limb.row([0.66, 90, 0.7, 1], [0.66, 122, 0.72, 1]),
        limb.row([0.82, 104, 0.8, 0.98], [0.82, 122, 0.8, 0.98]),
        limb.row([0.93, ankle + 36, 0.84, 0.96], [0.93, ankle + 50, 0.84, 0.96]),
        limb.row([1.01, ankle + 34, 0.84, 0.96], [1.01, ankle + 46, 0.84, 0.96]),
        line(0.002, foot.outside('calcaneus', 0.72, 0.002), foot.outside('calcaneus', 0.68, 0.002)),
        line(
          0.0018,
          add(foot.outside('cuboid', 0.4, 0.004), [0, -0.012, 0]),
          add(foot.outside('cuboid', 0.32, 0.004), [0, -0.012, 0]),
        ),
        line(0.0016, foot.under('cuboid', 0.8, 0.0015), foot.under('cuboid', 0.7, 0.0015)),
        line(
          0.0015,
          foot.sole('lateral-cuneiform', 0.6, 0.005),
          foot.sole('lateral-cuneiform', 0.4, 0.005),
        ),
        line(
          0.0013,
          foot.sole('metatarsal-1', 0.12, 0.001),
          foot.sole('metatarsal-1', 0.05, 0.001),
        ),
      ],
      { muscle: 'fibularis', part: 'fibularis-longus', tendon: [0, 0.56], layer: 0 },
    ),
    partThrough(
      4,
      [
        line(0.002, onFibula(0.46, 85), onFibula(0.5, 115)),
        limb.row([0.6, 74, 0.55, 0.9], [0.6, 110, 0.55, 0.75]),
        limb.row([0.74, 80, 0.62, 0.95], [0.74, 126, 0.6, 0.9]),
        limb.row([0.86, 102, 0.7, 0.92], [0.86, 132, 0.66, 0.92]),
        limb.row([0.94, ankle + 24, 0.82, 0.95], [0.94, ankle + 38, 0.82, 0.95]),
        limb.row([1.01, ankle + 20, 0.82, 0.95], [1.01, ankle + 32, 0.82, 0.95]),
        line(0.0017, foot.outside('calcaneus', 0.9, 0.003), foot.outside('calcaneus', 0.86, 0.003)),
        line(
          0.0013,
          foot.outside('metatarsal-5', 0.02, 0.001),
          foot.outside('metatarsal-5', 0.08, 0.001),
        ),
      ],
      { muscle: 'fibularis', part: 'fibularis-brevis', tendon: [0, 0.36], layer: 0.5 },
    ),
  ]
}
