import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import { hipPlaces } from '../hipPlaces'
import { kneePlaces } from '../kneePlaces'
import { limbAround, line, partThrough } from '../limb'
import type { MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'

export function adductors(site: MuscleSite): MusclePart[] {
  const limb = limbAround(site, 'femur')
  const hip = hipPlaces(site)
  const onFemur = (share: number, degrees: number) => limb.at(share, degrees, 0)
  return [
    partThrough(
      5,
      [
        line(0.004, hip.ramus(0), hip.ramus(0.12)),
        limb.row([0.2, -52, 0.5, 0.92], [0.22, -82, 0.5, 0.98]),
        limb.row([0.33, -58, 0.3, 0.86], [0.38, -96, 0.25, 0.9]),
        limb.row([0.42, -85, 0.1, 0.5], [0.5, -112, 0.1, 0.5]),
        line(0.002, onFemur(0.42, -165), onFemur(0.64, -165)),
      ],
      { muscle: 'adductor-longus', part: 'adductor-longus', tendon: [0.12, 0.05], layer: 0 },
    ),
    partThrough(
      6,
      [
        line(0.004, hip.ramus(0.35), hip.ramus(0.7), hip.ramus(1)),
        limb.row([0.24, -80, 0.4, 0.85], [0.29, -102, 0.35, 1], [0.32, -132, 0.4, 0.9]),
        limb.row([0.32, -100, 0.2, 0.75], [0.42, -110, 0.25, 1], [0.54, -124, 0.35, 0.92]),
        limb.row([0.37, -130, 0.1, 0.4], [0.52, -122, 0.15, 0.8], [0.72, -114, 0.3, 0.8]),
        line(
          0.002,
          onFemur(0.34, -165),
          onFemur(0.5, -165),
          onFemur(0.68, -150),
          onFemur(0.87, -95),
        ),
      ],
      { muscle: 'adductor-magnus', part: 'adductor-magnus', tendon: [0.03, 0.1], layer: 0 },
    ),
    partThrough(
      4,
      [
        line(0.003, hip.ramusAbove(0.12), hip.ramusAbove(0.6)),
        limb.row([0.13, -54, 0.62, 0.84], [0.09, -34, 0.5, 0.74]),
        limb.row([0.21, -70, 0.25, 0.55], [0.16, -58, 0.2, 0.46]),
        line(0.002, onFemur(0.3, -145), onFemur(0.2, -130)),
      ],
      { muscle: 'pectineus', part: 'pectineus', tendon: [0.03, 0.05], layer: 0 },
    ),
  ]
}

export function hamstrings(site: MuscleSite): MusclePart[] {
  const limb = limbAround(site, 'femur')
  const { sit } = hipPlaces(site)
  const knee = kneePlaces(site)
  const onFemur = (share: number, degrees: number) => limb.at(share, degrees, 0)
  const inCrease = (landmark: string, deeper: number): Vec3 => site.under(landmark, deeper)
  return [
    partThrough(
      5,
      [
        line(0.004, sit(0), sit(0.5)),
        limb.row([0.3, -124, 0.6, 0.97], [0.3, -156, 0.52, 0.97]),
        limb.row([0.42, -138, 0.6, 1], [0.42, -174, 0.5, 1]),
        limb.row([0.55, -140, 0.62, 1], [0.55, -180, 0.5, 1]),
        limb.row([0.67, -146, 0.76, 1], [0.67, -176, 0.7, 1]),
        limb.row([0.77, -150, 0.84, 1], [0.77, -158, 0.84, 1]),
        line(
          0.0025,
          inCrease('semitendinosus-tendon-crease', 0.006),
          add(inCrease('semitendinosus-tendon-crease', 0.006), [0.005, 0, -0.001]),
        ),
        line(
          0.0022,
          add(site.under('medial-tibial-condyle-lower', 0.006), [0, -0.004, -0.012]),
          add(site.under('medial-tibial-condyle-lower', 0.006), [0, -0.008, -0.012]),
        ),
        line(0.0015, knee.pes(0.022), knee.pes(0.03)),
      ],
      { muscle: 'medial-hamstrings', part: 'semitendinosus', tendon: [0.05, 0.42], layer: 0 },
    ),
    partThrough(
      5,
      [
        line(0.003, sit(-0.3), sit(0.2)),
        limb.row([0.32, -128, 0.5, 0.75], [0.32, -144, 0.4, 0.6]),
        limb.row([0.48, -122, 0.5, 0.9], [0.48, -158, 0.2, 0.52]),
        limb.row([0.62, -122, 0.4, 0.98], [0.62, -168, 0.2, 0.62]),
        limb.row([0.76, -120, 0.35, 0.95], [0.76, -172, 0.2, 0.78]),
        limb.row([0.87, -124, 0.3, 0.85], [0.87, -160, 0.25, 0.8]),
        line(
          0.003,
          site.onBone(
            'tibia',
            add(site.under('semitendinosus-tendon-crease', 0.02), [-0.004, -0.05, 0]),
          ),
          site.onBone(
            'tibia',
            add(site.under('semitendinosus-tendon-crease', 0.02), [0.008, -0.05, 0]),
          ),
        ),
      ],
      { muscle: 'medial-hamstrings', part: 'semimembranosus', tendon: [0.25, 0.15], layer: 0 },
    ),
    partThrough(
      5,
      [
        line(0.004, sit(0.2), sit(0.7)),
        limb.row([0.3, -150, 0.55, 0.97], [0.3, -182, 0.5, 0.97]),
        limb.row([0.42, -168, 0.5, 1], [0.42, -212, 0.4, 1]),
        limb.row([0.55, -172, 0.45, 1], [0.55, -222, 0.35, 1]),
        limb.row([0.68, -174, 0.45, 1], [0.68, -226, 0.4, 0.98]),
        limb.row([0.8, -182, 0.5, 1], [0.8, -226, 0.5, 0.98]),
        line(
          0.0035,
          add(inCrease('biceps-femoris-tendon-crease', 0.008), [-0.006, 0, 0]),
          add(inCrease('biceps-femoris-tendon-crease', 0.008), [0.004, 0, 0.004]),
        ),
        line(
          0.0025,
          add(knee.fibulaHead, [-0.003, 0, -0.004]),
          add(knee.fibulaHead, [0, 0, 0.003]),
        ),
      ],
      { muscle: 'biceps-femoris', part: 'biceps-femoris-long', tendon: [0.05, 0.2], layer: 0 },
    ),
    partThrough(
      4,
      [
        line(0.002, onFemur(0.5, -182), onFemur(0.78, -182)),
        limb.row([0.66, -182, 0.1, 0.42], [0.8, -200, 0.1, 0.5]),
        limb.row([0.82, -196, 0.2, 0.5], [0.87, -220, 0.15, 0.6]),
        line(
          0.002,
          add(knee.fibulaHead, [-0.004, 0.002, -0.002]),
          add(knee.fibulaHead, [0, 0.002, 0.004]),
        ),
      ],
      { muscle: 'biceps-femoris', part: 'biceps-femoris-short', tendon: [0, 0.12], layer: 0 },
    ),
  ]
}
