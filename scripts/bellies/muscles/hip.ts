import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import { hipPlaces } from '../hipPlaces'
import { limbAround, line, mix, partThrough } from '../limb'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'

export const hip: BuildMuscles = (site) => [
  ...gluteals(site),
  ...rotators(site),
  ...iliopsoas(site),
]

function gluteals(site: MuscleSite): MusclePart[] {
  const limb = limbAround(site, 'femur')
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
        line(
          0.004,
          bone.crest(0.93, 0.006),
          add(bone.psis, [0.004, -0.008, 0]),
          onSacrum('s3-crest', 0.022),
          onSacrum('s4-crest', 0.018),
          add(coccyx, [0.004, 0.006, 0]),
        ),
        limb.row(
          [-0.04, -162, 0.7, 1],
          [0.02, -150, 0.66, 1],
          [0.1, -142, 0.64, 1],
          [0.17, -134, 0.72, 1],
        ),
        limb.row(
          [0.01, -190, 0.6, 1],
          [0.08, -178, 0.6, 1],
          [0.17, -166, 0.64, 1],
          [0.245, -160, 0.74, 1],
        ),
        limb.row(
          [0.09, -228, 0.4, 1],
          [0.16, -214, 0.45, 1],
          [0.23, -204, 0.5, 0.98],
          [0.3, -196, 0.6, 0.95],
        ),
        limb.row(
          [0.19, -254, 0.3, 0.9],
          [0.24, -242, 0.25, 0.85],
          [0.29, -228, 0.2, 0.7],
          [0.34, -216, 0.2, 0.6],
        ),
        line(0.002, onFemur(0.25, -250), onFemur(0.3, -225), onFemur(0.37, -200)),
      ],
      { muscle: 'gluteus-maximus', part: 'gluteus-maximus', tendon: [0.04, 0.2], layer: 0 },
    ),
    partThrough(
      7,
      [
        line(
          0.003,
          bone.crest(0.13, 0.008),
          bone.crest(0.4, 0.006),
          bone.crest(0.62, 0.008),
          bone.crest(0.82, 0.02),
        ),
        limb.row(
          [-0.1, 45, 0.7, 1],
          [-0.12, 82, 0.6, 1],
          [-0.1, 120, 0.55, 0.95],
          [-0.03, 150, 0.5, 0.75],
        ),
        limb.row(
          [-0.02, 62, 0.6, 0.98],
          [-0.03, 88, 0.5, 0.98],
          [0, 112, 0.4, 0.9],
          [0.03, 138, 0.35, 0.65],
        ),
        line(
          0.003,
          onTrochanter(0, 0.004, 0.014),
          onTrochanter(0, 0.012, 0),
          onTrochanter(-0.004, 0.016, -0.012),
        ),
      ],
      { muscle: 'gluteus-medius', part: 'gluteus-medius', tendon: [0.04, 0.18], layer: 1 },
    ),
    partThrough(
      5,
      [
        line(0.003, bone.ilium(55, 0.062), bone.ilium(95, 0.07), bone.ilium(130, 0.07)),
        line(
          0.009,
          ...[55, 90, 125]
            .map((turn) =>
              mix(bone.ilium(turn, 0.06), add(trochanter, [-0.004, 0.012, 0.008]), 0.5),
            )
            .map((place) => add(place, [0.006, 0.006, 0])),
        ),
        line(0.003, onTrochanter(-0.006, 0, 0.018), onTrochanter(-0.01, 0.01, 0.012)),
      ],
      { muscle: 'gluteus-minimus', part: 'gluteus-minimus', tendon: [0, 0.25], layer: 2 },
    ),
    partThrough(
      5,
      [
        line(0.003, bone.crest(0.03, 0.006), bone.crest(0.16, 0.006)),
        limb.row([0.02, 24, 0.75, 1], [0.02, 48, 0.75, 1]),
        limb.row([0.13, 34, 0.72, 1], [0.13, 62, 0.75, 1]),
        limb.row([0.24, 48, 0.82, 1], [0.24, 76, 0.84, 1]),
        limb.row([0.34, 62, 0.95, 1.03], [0.34, 92, 0.95, 1.03]),
        limb.row([0.5, 66, 0.96, 1.03], [0.5, 100, 0.96, 1.03]),
        limb.row([0.7, 70, 0.95, 1.03], [0.7, 102, 0.95, 1.03]),
        limb.row([0.86, 72, 0.92, 1.03], [0.86, 100, 0.92, 1.03]),
        line(0.0015, add(gerdy, [-0.006, 0.004, 0.004]), add(gerdy, [0.006, 0.002, -0.006])),
      ],
      {
        muscle: 'tensor-fasciae-latae',
        part: 'tensor-fasciae-latae',
        tendon: [0.02, 0.7],
        layer: 0,
      },
    ),
  ]
}

function rotators(site: MuscleSite): MusclePart[] {
  const bone = hipPlaces(site)
  const trochanter = site.onBone('femur', site.under('greater-trochanter', 0.012))
  const top = site.onBone('femur', add(trochanter, [-0.016, 0.03, -0.006]))
  const front = (landmark: string): Vec3 =>
    site.boneFrom('sacrum', add(site.under(landmark, 0.05), [0.03, 0, 0.06]), [-0.25, 0, -1])
  const notch = (up: number): Vec3 => add(bone.psis, [0.026, up, 0.022])
  return [
    partThrough(
      4,
      [
        line(0.004, front('s2-crest'), front('s4-crest')),
        line(0.009, notch(-0.034), notch(-0.056)),
        line(0.008, mix(notch(-0.036), top, 0.55), mix(notch(-0.052), top, 0.55)),
        line(0.0025, add(top, [0, 0.002, 0]), add(top, [0, -0.003, -0.002])),
      ],
      {
        muscle: 'piriformis',
        part: 'piriformis',
        tendon: [0.03, 0.25],
        layer: 1,
        through: ['hip-bone', 'sacrum'],
      },
    ),
  ]
}

function iliopsoas(site: MuscleSite): MusclePart[] {
  const limb = limbAround(site, 'femur')
  const bone = hipPlaces(site)
  const lesser = limb.at(0.19, -140, 0)
  const brim = add(bone.aiis, [-0.022, -0.012, 0.004])
  const besideBody = (vertebra: string, out: number): Vec3 => {
    const { min, max } = site.surfaces.get(vertebra)!.box
    const y = (min[1] + max[1]) / 2
    return site.boneFrom(vertebra, [0.1, y, max[2] - 0.012 - out], [-1, 0, 0])
  }
  const inFossa = (share: number, below: number): Vec3 => {
    const [x, y, z] = bone.crest(share)
    return site.boneFrom('hip-bone', [0.02, y - below, z], [x, 0, 0])
  }
  return [
    partThrough(
      4,
      [
        line(0.004, besideBody('t12', 0), besideBody('t12', 0.008)),
        line(
          0.009,
          add(besideBody('l2', -0.004), [0.012, 0, 0]),
          add(besideBody('l2', 0.012), [0.014, 0, 0]),
        ),
        line(
          0.014,
          add(besideBody('l4', -0.006), [0.014, 0, 0.004]),
          add(besideBody('l4', 0.01), [0.02, 0, 0]),
        ),
        line(
          0.012,
          add(mix(besideBody('l5', 0), brim, 0.45), [0.002, 0.004, 0]),
          add(mix(besideBody('l5', 0), brim, 0.45), [0.016, 0.01, -0.01]),
        ),
        line(0.008, add(brim, [-0.006, 0, 0.006]), add(brim, [0.006, 0.002, 0.008])),
        limb.row([0.12, -42, 0.3, 0.5], [0.12, -28, 0.3, 0.5]),
        line(0.003, lesser, add(lesser, [0, -0.006, 0])),
      ],
      {
        muscle: 'iliopsoas',
        part: 'psoas',
        tendon: [0.02, 0.1],
        layer: 3,
        through: ['l1', 'l2', 'l3', 'l4', 'l5', 'sacrum'],
      },
    ),
    partThrough(
      5,
      [
        line(0.003, inFossa(0.1, 0.006), inFossa(0.4, 0.006), inFossa(0.75, 0.01)),
        line(
          0.007,
          add(inFossa(0.08, 0.03), [-0.006, 0, 0]),
          add(inFossa(0.3, 0.04), [-0.008, 0, 0]),
          add(inFossa(0.5, 0.05), [-0.008, 0, 0]),
        ),
        line(0.007, add(brim, [0.012, 0.004, 0.006]), add(brim, [0.002, 0.006, 0.002])),
        limb.row([0.12, -24, 0.25, 0.5], [0.12, -36, 0.2, 0.4]),
        line(0.003, add(lesser, [0.002, -0.004, 0]), add(lesser, [0, -0.012, 0])),
      ],
      {
        muscle: 'iliopsoas',
        part: 'iliacus',
        tendon: [0.02, 0.08],
        layer: 3,
        through: ['hip-bone'],
      },
    ),
  ]
}
