import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { hipPlaces } from '../places/hipPlaces'
import { attached, line, mix, partThrough, thighOf } from '../shapes/limb'
import { gluteals } from './gluteals'

export const hip: BuildMuscles = (site) => [
  ...gluteals(site),
  ...rotators(site),
  ...iliopsoas(site),
]

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
        attached(site, ['sacrum'], 0.004, front('s2-crest'), front('s4-crest')),
        line(0.009, notch(-0.03), notch(-0.06)),
        line(0.008, mix(notch(-0.036), top, 0.55), mix(notch(-0.052), top, 0.55)),
        attached(site, ['femur'], 0.0025, add(top, [0, 0.002, 0]), add(top, [0, -0.003, -0.002])),
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
  const limb = thighOf(site)
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
        attached(site, ['femur'], 0.003, lesser, add(lesser, [0, -0.006, 0])),
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
        attached(
          site,
          ['hip-bone'],
          0.002,
          inFossa(0.06, 0.008),
          inFossa(0.3, 0.006),
          inFossa(0.6, 0.008),
          inFossa(0.78, 0.016),
        ),
        line(
          0.006,
          ...[
            [0.06, 0.03],
            [0.24, 0.04],
            [0.44, 0.05],
            [0.6, 0.06],
          ].map(([share, below]) => add(inFossa(share!, below!), [-0.006, 0, 0])),
        ),
        line(
          0.008,
          add(brim, [0.016, 0.012, 0.004]),
          add(brim, [0.004, 0.014, -0.004]),
          add(brim, [-0.002, 0.016, -0.012]),
        ),
        limb.row([0.12, -24, 0.25, 0.5], [0.12, -36, 0.2, 0.4]),
        attached(
          site,
          ['femur'],
          0.003,
          add(lesser, [0.002, -0.004, 0]),
          add(lesser, [0, -0.012, 0]),
        ),
      ],
      {
        muscle: 'iliopsoas',
        part: 'iliacus',
        rows: 11,
        tendon: [0.02, 0.08],
        layer: 3,
        through: ['hip-bone'],
      },
    ),
  ]
}
