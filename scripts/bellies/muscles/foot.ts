import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { footPlaces } from '../places/footPlaces'
import { line, mix, partThrough } from '../shapes/limb'

export const foot: BuildMuscles = (site) => [...back(site), ...sole(site), ...between(site)]

type Knot = readonly [place: Vec3, half: number]

const cord = (
  muscle: string,
  part: string,
  layer: number,
  tendon: readonly [number, number],
  ...knots: readonly Knot[]
): MusclePart =>
  partThrough(
    1,
    knots.map(([place, half]) => line(half, place)),
    { muscle, part, tendon, layer },
  )

function back(site: MuscleSite): MusclePart[] {
  const foot = footPlaces(site)
  const from = (toe: number) =>
    add(foot.top('calcaneus', 0.9, 0.2 + 0.2 * toe, 0.002), [0.002 * toe - 0.004, 0, 0])
  const over = [
    foot.top('lateral-cuneiform', 0.3, -0.3, 0.0055),
    foot.top('lateral-cuneiform', 0.3, 0.5, 0.007),
    foot.top('cuboid', 0.6, -0.6, 0.0055),
    foot.top('cuboid', 0.7, -0.1, 0.0055),
  ]
  return [1, 2, 3, 4].map((toe) => {
    const beside = Math.min(4, toe + 1)
    const end = foot.top(`foot-phalanx-${toe}-1`, toe === 1 ? 0.15 : 0.5, 0.4, 0.0015)
    return cord(
      'toe-extensors-short',
      `toe-extensor-short-${toe}`,
      // Beneath the long tendons.
      1,
      [0.02, 0.5],
      [from(toe), 0.003],
      [over[toe - 1]!, toe === 1 ? 0.0055 : 0.0045],
      [foot.top(`metatarsal-${beside}`, 0.1, toe === beside ? 0.4 : -0.1, 0.007), 0.004],
      [foot.top(`metatarsal-${toe}`, 0.28, 0.4, 0.006), 0.003],
      [foot.top(`metatarsal-${toe}`, 0.55, 0.5, 0.004), 0.0016],
      [foot.top(`metatarsal-${toe}`, 0.92, 0.4, 0.002), 0.0012],
      [end, 0.001],
    )
  })
}

function sole(site: MuscleSite): MusclePart[] {
  const foot = footPlaces(site)
  const heel = (aside: number, share = 0.2): Vec3 => foot.sole('calcaneus', share, 0.0008, aside)
  const below = (bone: string, share: number, depth: number, aside = 0) =>
    foot.sole(bone, share, depth, aside)
  return [
    partThrough(
      4,
      [
        line(0.003, heel(-0.8, 0.14), heel(-0.9, 0.24)),
        line(
          0.008,
          add(foot.inside('calcaneus', 0.6, 0.006), [0, -0.016, 0]),
          add(foot.inside('calcaneus', 0.6, 0.004), [0, 0, 0]),
        ),
        line(
          0.007,
          below('navicular', 0.6, 0.016, -0.5),
          add(foot.inside('navicular', 0.6, 0.002), [0, -0.018, 0]),
        ),
        line(
          0.0055,
          below('medial-cuneiform', 0.5, 0.013, -0.4),
          add(foot.inside('medial-cuneiform', 0.5, 0.003), [0, -0.017, 0]),
        ),
        line(
          0.0055,
          below('metatarsal-1', 0.1, 0.01, -0.5),
          add(foot.inside('metatarsal-1', 0.1, 0.003), [0, -0.008, 0]),
        ),
        line(
          0.0035,
          below('metatarsal-1', 0.55, 0.004, -0.8),
          foot.inside('metatarsal-1', 0.55, 0.003),
        ),
        line(
          0.002,
          add(foot.inside('metatarsal-1', 0.9, 0.002), [0, -0.006, 0]),
          add(foot.inside('metatarsal-1', 0.9, 0.002), [0, -0.002, 0]),
        ),
        line(
          0.0015,
          add(foot.inside('foot-phalanx-1-1', 0.15, 0.001), [0, -0.002, 0]),
          foot.inside('foot-phalanx-1-1', 0.15, 0.001),
        ),
      ],
      { muscle: 'abductor-hallucis', part: 'abductor-hallucis', tendon: [0.05, 0.34], layer: 0 },
    ),
    partThrough(
      5,
      [
        line(0.003, heel(-0.5, 0.16), heel(0.2, 0.16)),
        line(0.006, below('calcaneus', 0.6, 0.012, -0.7), below('calcaneus', 0.6, 0.012, 0.2)),
        line(0.007, below('navicular', 0.5, 0.02, 0.1), below('cuboid', 0.5, 0.012, 0.1)),
        line(0.006, below('metatarsal-2', 0.15, 0.018, 0.6), below('metatarsal-4', 0.12, 0.013)),
        line(0.0035, below('metatarsal-3', 0.34, 0.015, -0.6), below('metatarsal-4', 0.34, 0.012)),
        line(
          0.0015,
          below('metatarsal-3', 0.5, 0.013, -0.5),
          below('metatarsal-4', 0.48, 0.011, -0.4),
        ),
      ],
      {
        muscle: 'flexor-digitorum-brevis',
        part: 'flexor-digitorum-brevis',
        tendon: [0.08, 0.12],
        layer: 0,
      },
    ),
    ...[2, 3, 4, 5].map((toe) =>
      cord(
        'flexor-digitorum-brevis',
        `toe-flexor-short-${toe}`,
        0,
        [1, 1],
        [
          mix(
            below('metatarsal-3', 0.36, 0.0145, -0.6),
            below('metatarsal-4', 0.36, 0.012, 0),
            (toe - 2) / 3,
          ),
          0.002,
        ],
        [below(`metatarsal-${toe}`, 0.9, 0.006), 0.0014],
        [below(`foot-phalanx-${toe}-1`, 0.4, 0.004), 0.0013],
        [below(`foot-phalanx-${toe}-2`, 0.4, 0.001), 0.001],
      ),
    ),
    partThrough(
      4,
      [
        line(0.003, heel(-0.7, 0.4), heel(0.7, 0.4)),
        line(0.004, below('calcaneus', 0.75, 0.008, -0.6), below('calcaneus', 0.75, 0.009, 0.4)),
        line(0.003, below('navicular', 0.6, 0.014, 0.2), below('cuboid', 0.4, 0.014, -0.2)),
        line(
          0.002,
          below('lateral-cuneiform', 0.5, 0.0035, -0.6),
          below('lateral-cuneiform', 0.5, 0.0035, 0.4),
        ),
      ],
      { muscle: 'quadratus-plantae', part: 'quadratus-plantae', tendon: [0.05, 0.1], layer: 1 },
    ),
    ...([-1, 1] as const).map((side) =>
      cord(
        'flexor-hallucis-brevis',
        side < 0 ? 'flexor-hallucis-brevis-medial' : 'flexor-hallucis-brevis-lateral',
        1,
        [0.1, 0.2],
        [below('lateral-cuneiform', 0.6, 0.003, -0.4), 0.0025],
        [below('metatarsal-1', 0.25, 0.006, 0.3 + 0.5 * side), 0.005],
        [below('metatarsal-1', 0.5, 0.006, 0.1 + 0.7 * side), 0.0055],
        [below(side < 0 ? 'foot-sesamoid-medial' : 'foot-sesamoid-lateral', 0.4, 0.0015), 0.0025],
        [below('foot-phalanx-1-1', 0.12, 0.001, 0.6 * side), 0.0018],
      ),
    ),
    partThrough(
      4,
      [
        line(
          0.0025,
          below('metatarsal-2', 0.1, 0.004),
          below('metatarsal-3', 0.12, 0.004),
          below('metatarsal-4', 0.16, 0.004),
        ),
        line(
          0.004,
          below('metatarsal-2', 0.45, 0.007, -0.6),
          below('metatarsal-3', 0.45, 0.009, -0.2),
        ),
        line(
          0.0028,
          below('metatarsal-1', 0.82, 0.006, 0.9),
          below('metatarsal-2', 0.78, 0.008, -0.9),
        ),
        line(
          0.0015,
          below('foot-phalanx-1-1', 0.08, 0.001, 0.7),
          below('foot-phalanx-1-1', 0.12, 0.001, 0.9),
        ),
      ],
      {
        muscle: 'flexor-hallucis-brevis',
        part: 'adductor-hallucis-oblique',
        tendon: [0.1, 0.2],
        layer: 0,
      },
    ),
    partThrough(
      3,
      [
        line(0.0015, below('metatarsal-5', 0.84, 0.002), below('metatarsal-5', 0.96, 0.002)),
        line(0.0025, below('metatarsal-4', 0.82, 0.006), below('metatarsal-4', 0.97, 0.005)),
        line(0.0028, below('metatarsal-3', 0.8, 0.007), below('metatarsal-3', 0.95, 0.006)),
        line(0.0028, below('metatarsal-2', 0.8, 0.008), below('metatarsal-2', 0.92, 0.006)),
        line(
          0.0015,
          below('foot-phalanx-1-1', 0.06, 0.001, 0.9),
          below('foot-phalanx-1-1', 0.1, 0.001, 0.95),
        ),
      ],
      {
        muscle: 'flexor-hallucis-brevis',
        part: 'adductor-hallucis-transverse',
        tendon: [0.06, 0.2],
        layer: 0,
      },
    ),
    partThrough(
      4,
      [
        line(0.003, heel(0.4, 0.18), add(foot.outside('calcaneus', 0.22, 0.002), [0, -0.008, 0])),
        line(
          0.006,
          below('calcaneus', 0.65, 0.01, 0.7),
          add(foot.outside('calcaneus', 0.65, 0.004), [0, -0.006, 0]),
        ),
        line(
          0.005,
          below('metatarsal-5', 0.05, 0.006, 0),
          add(foot.outside('metatarsal-5', 0.1, 0.003), [0, -0.004, 0]),
        ),
        line(
          0.0045,
          below('metatarsal-5', 0.45, 0.005, 0.4),
          foot.outside('metatarsal-5', 0.45, 0.003),
        ),
        line(
          0.002,
          below('metatarsal-5', 0.88, 0.003, 0.8),
          foot.outside('metatarsal-5', 0.88, 0.002),
        ),
        line(
          0.0015,
          add(foot.outside('foot-phalanx-5-1', 0.15, 0.001), [0, -0.002, 0]),
          foot.outside('foot-phalanx-5-1', 0.15, 0.001),
        ),
      ],
      {
        muscle: 'abductor-digiti-minimi-foot',
        part: 'abductor-digiti-minimi-foot',
        tendon: [0.05, 0.2],
        layer: 0,
      },
    ),
  ]
}

/** Between the shafts of the metatarsals; the first two end at the second toe. */
function between(site: MuscleSite): MusclePart[] {
  const foot = footPlaces(site)
  return [1, 2, 3, 4].map((gap) => {
    const middle = (share: number, down: number): Vec3 =>
      add(
        mix(
          foot.core(`metatarsal-${gap}`, share),
          foot.core(`metatarsal-${gap + 1}`, share),
          gap === 1 ? 0.62 : 0.5,
        ),
        [0, -down, 0],
      )
    const toe = Math.max(2, gap)
    const side = gap === 1 ? foot.inside : foot.outside
    return cord(
      'interossei-foot',
      `interosseus-foot-${gap}`,
      2,
      [0.05, 0.18],
      [side(`metatarsal-${gap === 1 ? 2 : gap}`, 0.18), 0.002],
      [middle(0.35, 0), 0.0045],
      [middle(0.6, 0), 0.0045],
      [side(`metatarsal-${toe}`, 0.9), 0.002],
      [side(`foot-phalanx-${toe}-1`, 0.15), 0.0012],
    )
  })
}
