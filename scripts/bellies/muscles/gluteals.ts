import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { hipPlaces } from '../places/hipPlaces'
import { attached, line, partThrough, thighOf } from '../shapes/limb'

export function gluteals(site: MuscleSite): MusclePart[] {
  const limb = thighOf(site)
  const bone = hipPlaces(site)
  const onFemur = (share: number, degrees: number) => limb.at(share, degrees, 0)
  const trochanter = site.onBone('femur', site.under('greater-trochanter', 0.012))
  const onTrochanter = (x: number, y: number, z: number): Vec3 =>
    site.onBone('femur', add(trochanter, [x, y, z]))
  const onSacrum = (landmark: string, aside: number): Vec3 =>
    site.onBone('sacrum', add(site.under(landmark, 0.006), [aside, 0, 0]))
  const coccyx = site.onBone('coccyx', site.under('coccyx-tip', 0.006))
  const tibia = site.onBone('tibia', site.under('knee-eye-lateral', 0.02))
  const gerdy = site.onBone('tibia', add(tibia, [0.012, -0.022, -0.012]))
  return [
    partThrough(
      7,
      [
        attached(
          site,
          ['hip-bone', 'sacrum', 'coccyx'],
          0.004,
          bone.crest(0.87, 0.01),
          add(bone.psis, [0.004, -0.008, 0]),
          onSacrum('s3-crest', 0.022),
          onSacrum('s4-crest', 0.018),
          add(coccyx, [0.004, 0.006, 0]),
        ),
        limb.row(
          [-0.06, -166, 0.68, 1],
          [0.02, -150, 0.66, 1],
          [0.11, -140, 0.64, 1],
          [0.2, -128, 0.74, 1],
        ),
        limb.row(
          [-0.03, -196, 0.5, 1],
          [0.08, -178, 0.58, 1],
          [0.18, -164, 0.62, 1],
          [0.28, -156, 0.72, 1],
        ),
        limb.row(
          [0.05, -228, 0.5, 1],
          [0.16, -216, 0.45, 1],
          [0.24, -204, 0.5, 1],
          [0.33, -192, 0.6, 0.97],
        ),
        limb.row(
          [0.15, -250, 0.6, 0.94],
          [0.23, -246, 0.5, 0.88],
          [0.3, -238, 0.42, 0.86],
          [0.37, -214, 0.25, 0.7],
        ),
        line(
          0.002,
          onFemur(0.24, -250),
          onFemur(0.27, -240),
          onFemur(0.34, -216),
          onFemur(0.41, -196),
        ),
      ],
      // Over the muscles of the thigh and the tract that it ends at.
      { muscle: 'gluteus-maximus', part: 'gluteus-maximus', tendon: [0.04, 0.15], layer: -0.5 },
    ),
    partThrough(
      7,
      [
        attached(
          site,
          ['hip-bone'],
          0.003,
          bone.crest(0.08, 0.004),
          bone.crest(0.4, 0.003),
          bone.crest(0.62, 0.004),
          bone.crest(0.87, 0.016),
        ),
        bone.beside(
          [42, 0.085, 0.4, 0.98],
          [82, 0.1, 0.3, 0.98],
          [108, 0.1, 0.15, 0.9],
          [138, 0.088, 0.05, 0.5],
        ),
        bone.beside(
          [40, 0.06, 0.35, 0.92],
          [84, 0.068, 0.38, 0.98],
          [112, 0.07, 0.3, 0.8],
          [142, 0.064, 0.1, 0.5],
        ),
        bone.beside(
          [34, 0.036, 0.5, 0.9],
          [88, 0.038, 0.6, 0.95],
          [118, 0.038, 0.5, 0.8],
          [150, 0.036, 0.35, 0.65],
        ),
        attached(
          site,
          ['femur'],
          0.003,
          onTrochanter(-0.004, -0.012, 0.026),
          onTrochanter(0, 0.012, 0),
          onTrochanter(-0.004, 0.016, -0.012),
        ),
      ],
      // Beneath the edge of gluteus maximus.
      { muscle: 'gluteus-medius', part: 'gluteus-medius', tendon: [0.04, 0.18], layer: 0.5 },
    ),
    partThrough(
      5,
      [
        attached(
          site,
          ['hip-bone'],
          0.003,
          ...[38, 62, 88, 114, 136].map((turn) =>
            bone.ilium(turn, 0.078 + 0.016 * Math.sin((turn * Math.PI) / 180) ** 4),
          ),
        ),
        bone.beside([40, 0.052, 0.04, 0.4], [90, 0.06, 0.02, 0.34], [136, 0.055, 0.02, 0.24]),
        bone.beside([40, 0.034, 0.2, 0.55], [90, 0.032, 0.25, 0.56], [126, 0.032, 0.2, 0.45]),
        attached(
          site,
          ['femur'],
          0.003,
          onTrochanter(-0.006, 0, 0.018),
          onTrochanter(-0.01, 0.01, 0.012),
        ),
      ],
      { muscle: 'gluteus-minimus', part: 'gluteus-minimus', tendon: [0, 0.25], layer: 1 },
    ),
    partThrough(
      5,
      [
        attached(site, ['hip-bone'], 0.003, bone.crest(0.03, 0.006), bone.crest(0.13, 0.006)),
        limb.row([0.02, 0, 0.72, 1], [0.02, 60, 0.7, 1]),
        limb.row([0.13, 7, 0.68, 1.01], [0.13, 84, 0.7, 1]),
        limb.row([0.24, 19, 0.8, 1.01], [0.24, 82, 0.82, 1]),
        limb.row([0.34, 46, 0.965, 1.03], [0.34, 88, 0.955, 1.02]),
        limb.row([0.5, 63, 0.97, 1.03], [0.5, 90, 0.965, 1.02]),
        limb.row([0.7, 68, 0.955, 1.02], [0.7, 92, 0.955, 1.02]),
        limb.row([0.86, 72, 0.94, 1.02], [0.86, 92, 0.94, 1.02]),
        attached(
          site,
          ['tibia'],
          0.0015,
          add(gerdy, [-0.006, 0.004, 0.004]),
          add(gerdy, [0.006, 0.002, -0.006]),
        ),
      ],
      {
        muscle: 'tensor-fasciae-latae',
        part: 'tensor-fasciae-latae',
        tendon: [0.02, 0.7],
        // Over the tract.
        layer: -0.2,
      },
    ),
    partThrough(
      4,
      [
        line(0.001, onTrochanter(0.002, 0.008, 0.03), onTrochanter(0.002, 0.002, 0.008)),
        limb.row([0.15, 54, 0.86, 0.97], [0.16, 108, 0.84, 0.95]),
        limb.row([0.25, 72, 0.94, 1.02], [0.27, 116, 0.94, 1.02]),
        limb.row([0.36, 82, 0.95, 1.02], [0.38, 110, 0.95, 1.02]),
        limb.row([0.5, 85, 0.96, 1.02], [0.5, 106, 0.96, 1.02]),
        limb.row([0.7, 87, 0.95, 1.02], [0.7, 104, 0.95, 1.02]),
        limb.row([0.86, 87, 0.93, 1.02], [0.86, 101, 0.93, 1.02]),
        attached(
          site,
          ['tibia'],
          0.0015,
          add(gerdy, [0.004, 0.002, -0.004]),
          add(gerdy, [0.008, 0.001, -0.01]),
        ),
      ],
      { muscle: 'tensor-fasciae-latae', part: 'iliotibial-tract', tendon: [1, 1], layer: 0 },
    ),
  ]
}
