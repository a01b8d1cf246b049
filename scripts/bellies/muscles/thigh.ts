import { add } from '../../shared/vectors'
import { hipPlaces } from '../hipPlaces'
import { kneePlaces } from '../kneePlaces'
import { limbAround, line, mix, partThrough } from '../limb'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { adductors, hamstrings } from './innerThigh'

export const thigh: BuildMuscles = (site) => [
  ...quadriceps(site),
  ...adductors(site),
  ...hamstrings(site),
]

function quadriceps(site: MuscleSite): MusclePart[] {
  const limb = limbAround(site, 'femur')
  const { aiis } = hipPlaces(site)
  const knee = kneePlaces(site)
  const onFemur = (share: number, degrees: number) => limb.at(share, degrees, 0)
  return [
    partThrough(
      5,
      [
        line(0.003, add(aiis, [-0.004, 0, 0]), add(aiis, [0.006, -0.002, 0])),
        limb.row([0.1, -14, 0.6, 0.85], [0.1, 10, 0.6, 0.85]),
        limb.row([0.24, -20, 0.56, 0.98], [0.24, 24, 0.56, 0.98]),
        limb.row([0.42, -20, 0.56, 1], [0.42, 25, 0.56, 1]),
        limb.row([0.58, -18, 0.6, 1], [0.58, 22, 0.6, 1]),
        limb.row([0.7, -12, 0.68, 0.98], [0.7, 17, 0.68, 0.98]),
        limb.row([0.79, -6, 0.72, 0.92], [0.79, 13, 0.72, 0.92]),
        line(0.003, mix(knee.inner, knee.base, 0.5), mix(knee.outer, knee.base, 0.4)),
      ],
      { muscle: 'rectus-femoris', part: 'rectus-femoris', tendon: [0.06, 0.2], layer: 0 },
    ),
    partThrough(
      3,
      [
        line(0.0025, add(knee.apex, [-0.011, 0.006, 0]), add(knee.apex, [0.011, 0.006, 0])),
        line(
          0.0025,
          add(knee.tuberosity, [-0.007, 0.006, 0]),
          add(knee.tuberosity, [0.007, 0.006, 0]),
        ),
      ],
      { muscle: 'rectus-femoris', part: 'patellar-ligament', tendon: [1, 1], layer: 0 },
    ),
    partThrough(
      6,
      [
        line(0.002, onFemur(0.12, 35), onFemur(0.22, 110), onFemur(0.42, 165), onFemur(0.62, 170)),
        limb.row(
          [0.26, 17, 0.35, 0.9],
          [0.32, 70, 0.25, 0.93],
          [0.44, 130, 0.2, 0.9],
          [0.64, 156, 0.1, 0.8],
        ),
        limb.row(
          [0.5, 15, 0.35, 1],
          [0.5, 62, 0.28, 0.95],
          [0.58, 106, 0.25, 0.94],
          [0.72, 146, 0.15, 0.92],
        ),
        limb.row(
          [0.68, 12, 0.38, 0.98],
          [0.67, 46, 0.3, 0.98],
          [0.71, 84, 0.25, 0.93],
          [0.79, 122, 0.15, 0.85],
        ),
        limb.row(
          [0.8, 12, 0.45, 0.86],
          [0.79, 36, 0.4, 0.92],
          [0.81, 62, 0.35, 0.9],
          [0.85, 88, 0.3, 0.72],
        ),
        line(0.002, mix(knee.base, knee.outer, 0.4), knee.outer, knee.outerEdge),
      ],
      { muscle: 'vastus-lateralis', part: 'vastus-lateralis', tendon: [0.05, 0.14], layer: 0 },
    ),
    partThrough(
      6,
      [
        line(
          0.002,
          onFemur(0.27, -25),
          onFemur(0.38, -100),
          onFemur(0.58, -150),
          onFemur(0.76, -140),
        ),
        limb.row(
          [0.42, -14, 0.5, 0.9],
          [0.48, -50, 0.3, 0.86],
          [0.6, -84, 0.1, 0.7],
          [0.78, -112, 0.05, 0.5],
        ),
        limb.row(
          [0.6, -12, 0.5, 1],
          [0.64, -40, 0.3, 1],
          [0.73, -66, 0.1, 0.95],
          [0.84, -90, 0.1, 0.75],
        ),
        limb.row(
          [0.76, -8, 0.45, 0.95],
          [0.79, -28, 0.3, 1],
          [0.83, -50, 0.15, 1],
          [0.9, -70, 0.15, 0.95],
        ),
        line(0.002, mix(knee.base, knee.inner, 0.5), knee.inner, knee.innerEdge),
      ],
      { muscle: 'vastus-medialis', part: 'vastus-medialis', tendon: [0.05, 0.12], layer: 0 },
    ),
    partThrough(
      5,
      [
        line(0.002, onFemur(0.24, -70), onFemur(0.22, 0), onFemur(0.24, 85)),
        ...[0.36, 0.55, 0.72].map((share) =>
          limb.row(
            [share, -70, 0, 0.2],
            [share, -5, 0, 0.54],
            [share, 20, 0, 0.54],
            [share, 80, 0, 0.24],
          ),
        ),
        limb.row([0.82, -30, 0.1, 0.4], [0.82, 5, 0.15, 0.5], [0.82, 38, 0.1, 0.4]),
        line(0.002, add(knee.inner, [0, -0.002, -0.006]), add(knee.outer, [0, -0.002, -0.006])),
      ],
      { muscle: 'vastus-intermedius', part: 'vastus-intermedius', tendon: [0, 0.16], layer: 0 },
    ),
    partThrough(
      4,
      [
        line(0.003, ...hipPlaces(site).sartorius),
        limb.row([0.03, -9, 0.86, 1], [0.03, -18, 0.86, 1]),
        limb.row([0.14, -17, 0.84, 1], [0.14, -31, 0.84, 1]),
        limb.row([0.28, -32, 0.82, 1], [0.28, -48, 0.82, 1]),
        limb.row([0.42, -48, 0.8, 1], [0.42, -64, 0.8, 1]),
        limb.row([0.56, -64, 0.78, 1], [0.56, -82, 0.78, 1]),
        limb.row([0.7, -82, 0.75, 1], [0.7, -102, 0.75, 1]),
        limb.row([0.82, -100, 0.72, 1], [0.82, -122, 0.72, 1]),
        limb.row([0.93, -106, 0.6, 1], [0.93, -124, 0.6, 1]),
        line(
          0.002,
          site.under('medial-tibial-condyle-lower', 0.006),
          add(site.under('medial-tibial-condyle-lower', 0.006), [0, -0.012, -0.008]),
        ),
        line(0.0015, knee.pes(0.004), knee.pes(0.02)),
      ],
      { muscle: 'sartorius', part: 'sartorius', tendon: [0.03, 0.14], layer: 0 },
    ),
  ]
}
