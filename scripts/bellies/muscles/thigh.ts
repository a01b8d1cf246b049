import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { hipPlaces } from '../places/hipPlaces'
import { kneePlaces } from '../places/kneePlaces'
import { attached, legOf, line, mix, onInnerThigh, partThrough, thighOf } from '../shapes/limb'
import { adductors, hamstrings } from './innerThigh'

export const thigh: BuildMuscles = (site) => [
  ...quadriceps(site),
  ...adductors(site),
  ...hamstrings(site),
]

function quadriceps(site: MuscleSite): MusclePart[] {
  const limb = thighOf(site)
  const { aiis } = hipPlaces(site)
  const knee = kneePlaces(site)
  const inner = onInnerThigh(site)
  const onFemur = (share: number, degrees: number) => limb.at(share, degrees, 0)
  const ligament = (bone: string, near: Vec3, aside: number, up: number) =>
    add(site.onBone(bone, add(near, [aside, up, 0.004])), [0, 0, 0.001])
  return [
    partThrough(
      5,
      [
        attached(
          site,
          ['hip-bone'],
          0.003,
          add(aiis, [-0.004, 0, 0]),
          add(aiis, [0.006, -0.002, 0]),
        ),
        limb.row([0.1, -23, 0.58, 0.88], [0.1, 7, 0.58, 0.88]),
        limb.row([0.24, -29, 0.55, 0.98], [0.24, 21, 0.55, 0.98]),
        limb.row([0.42, -27, 0.55, 1], [0.42, 23, 0.55, 1]),
        limb.row([0.58, -20, 0.6, 1], [0.58, 26, 0.6, 1]),
        limb.row([0.7, -11, 0.68, 0.98], [0.7, 25, 0.68, 0.98]),
        limb.row([0.79, 0, 0.74, 0.92], [0.79, 24, 0.74, 0.92]),
        attached(
          site,
          ['patella'],
          0.003,
          mix(knee.inner, knee.base, 0.5),
          mix(knee.outer, knee.base, 0.4),
        ),
      ],
      { muscle: 'rectus-femoris', part: 'rectus-femoris', tendon: [0.06, 0.2], layer: 0 },
    ),
    partThrough(
      3,
      [
        line(
          0.0025,
          ligament('patella', knee.apex, -0.011, 0.005),
          ligament('patella', knee.apex, 0.011, 0.005),
        ),
        line(
          0.0025,
          ligament('tibia', knee.tuberosity, -0.008, -0.002),
          ligament('tibia', knee.tuberosity, 0.008, -0.002),
        ),
      ],
      { muscle: 'rectus-femoris', part: 'patellar-ligament', tendon: [1, 1], layer: 0 },
    ),
    partThrough(
      6,
      [
        line(0.002, onFemur(0.12, 20), onFemur(0.22, 110), onFemur(0.42, 165), onFemur(0.62, 170)),
        limb.row(
          [0.22, 10, 0.3, 0.8],
          [0.32, 60, 0.25, 0.92],
          [0.44, 120, 0.2, 0.92],
          [0.64, 144, 0.1, 0.85],
        ),
        limb.row(
          [0.5, 14, 0.35, 1],
          [0.5, 54, 0.28, 0.94],
          [0.57, 98, 0.25, 0.93],
          [0.72, 132, 0.15, 0.94],
        ),
        limb.row(
          [0.68, 16, 0.38, 0.98],
          [0.67, 50, 0.3, 0.96],
          [0.71, 82, 0.25, 0.92],
          [0.79, 114, 0.15, 0.88],
        ),
        limb.row(
          [0.8, 18, 0.45, 0.86],
          [0.79, 40, 0.4, 0.92],
          [0.81, 62, 0.35, 0.9],
          [0.85, 86, 0.3, 0.72],
        ),
        attached(
          site,
          ['patella'],
          0.002,
          mix(knee.base, knee.outer, 0.4),
          knee.outer,
          knee.outerEdge,
        ),
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
          [0.42, -18, 0.5, 0.9],
          [0.48, -50, 0.3, 0.86],
          [0.6, -80, 0.1, 0.75],
          [0.78, -108, 0.05, 0.5],
        ),
        limb.row(
          [0.6, -14, 0.5, 1],
          [0.64, -38, 0.3, 1],
          [0.73, -62, 0.1, 0.98],
          [0.84, -84, 0.1, 0.8],
        ),
        limb.row(
          [0.76, -4, 0.45, 0.95],
          [0.79, -24, 0.3, 1],
          [0.83, -46, 0.15, 1],
          [0.92, -68, 0.15, 0.96],
        ),
        attached(
          site,
          ['patella'],
          0.002,
          mix(knee.base, knee.inner, 0.5),
          knee.inner,
          knee.innerEdge,
        ),
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
        attached(
          site,
          ['patella'],
          0.002,
          add(knee.inner, [0, -0.002, -0.006]),
          add(knee.outer, [0, -0.002, -0.006]),
        ),
      ],
      {
        muscle: 'vastus-intermedius',
        part: 'vastus-intermedius',
        tendon: [0, 0.16],
        layer: 0,
        rows: 10,
      },
    ),
    partThrough(
      4,
      [
        attached(site, ['hip-bone'], 0.003, ...hipPlaces(site).sartorius),
        limb.row([0.03, -7, 0.86, 1], [0.03, -19, 0.86, 1]),
        limb.row([0.14, -8, 0.84, 1], [0.14, -26, 0.84, 1]),
        limb.row([inner(0.28), -22, 0.82, 1], [inner(0.28), -45, 0.82, 1]),
        limb.row([inner(0.42), -40, 0.8, 1], [inner(0.42), -66, 0.8, 1]),
        limb.row([inner(0.56), -60, 0.78, 1], [inner(0.56), -88, 0.78, 1]),
        limb.row([inner(0.7), -75, 0.75, 1], [inner(0.7), -104, 0.75, 1]),
        limb.row([inner(0.82), -85, 0.72, 1], [inner(0.82), -112, 0.72, 1]),
        limb.row([0.93, -94, 0.62, 1], [0.93, -116, 0.62, 1]),
        legOf(site).row([0, -80, 0.97, 1.03], [0, -100, 0.97, 1.03]),
      ],
      { muscle: 'sartorius', part: 'sartorius', tendon: [0.03, 0.08], layer: 0 },
    ),
    partThrough(
      4,
      [
        legOf(site).row([-0.006, -81, 0.98, 1.02], [-0.006, -99, 0.98, 1.02]),
        legOf(site).row([0.04, -68, 1, 1.05], [0.05, -86, 1, 1.05]),
        legOf(site).row([0.09, -46, 1.01, 1.05], [0.11, -60, 1.01, 1.05]),
        line(0.0012, knee.pes(0.14, -20), knee.pes(0.2, -30)),
      ],
      { muscle: 'sartorius', part: 'sartorius-tendon', tendon: [1, 1], layer: 0 },
    ),
  ]
}
