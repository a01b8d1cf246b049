import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { hipPlaces } from '../places/hipPlaces'
import { kneePlaces } from '../places/kneePlaces'
import { attached, legOf, line, onInnerThigh, partThrough, thighOf } from '../shapes/limb'

export function adductors(site: MuscleSite): MusclePart[] {
  const limb = thighOf(site)
  const hip = hipPlaces(site)
  const inner = onInnerThigh(site)
  const onFemur = (share: number, degrees: number) => limb.at(share, degrees, 0)
  return [
    partThrough(
      5,
      [
        attached(site, ['hip-bone'], 0.004, hip.ramus(0), hip.ramus(0.12)),
        limb.row([0.2, -38, 0.55, 0.96], [0.22, -72, 0.5, 1]),
        limb.row([inner(0.33), -44, 0.42, 0.98], [inner(0.4), -88, 0.32, 0.84]),
        limb.row([inner(0.42), -78, 0.1, 0.5], [inner(0.52), -106, 0.1, 0.55]),
        line(0.002, onFemur(0.42, -165), onFemur(0.64, -165)),
      ],
      { muscle: 'adductor-longus', part: 'adductor-longus', tendon: [0.12, 0.05], layer: 0 },
    ),
    partThrough(
      4,
      [
        attached(site, ['hip-bone'], 0.003, hip.ramus(0.08), hip.ramus(0.32)),
        limb.row([0.22, -62, 0.3, 0.6], [0.27, -88, 0.3, 0.62]),
        limb.row([0.29, -92, 0.12, 0.42], [0.38, -112, 0.12, 0.42]),
        line(0.002, onFemur(0.29, -160), onFemur(0.44, -165)),
      ],
      { muscle: 'adductor-longus', part: 'adductor-brevis', tendon: [0.04, 0.05], layer: 0 },
    ),
    partThrough(
      6,
      [
        attached(site, ['hip-bone'], 0.004, hip.ramus(0.35), hip.ramus(0.7), hip.ramus(1)),
        limb.row([0.23, -74, 0.4, 0.9], [0.28, -100, 0.35, 1], [0.3, -130, 0.4, 0.92]),
        limb.row([0.34, -92, 0.2, 0.9], [0.43, -108, 0.25, 1], [0.54, -122, 0.35, 0.96]),
        limb.row([0.38, -130, 0.1, 0.4], [0.54, -116, 0.15, 0.95], [0.72, -108, 0.3, 0.9]),
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
        attached(site, ['hip-bone'], 0.003, hip.ramusAbove(0.12), hip.ramusAbove(0.6)),
        limb.row([0.13, -54, 0.62, 0.84], [0.09, -34, 0.5, 0.74]),
        limb.row([0.21, -70, 0.25, 0.55], [0.16, -58, 0.2, 0.46]),
        line(0.002, onFemur(0.3, -145), onFemur(0.2, -130)),
      ],
      { muscle: 'pectineus', part: 'pectineus', tendon: [0.03, 0.05], layer: 0 },
    ),
  ]
}

export function hamstrings(site: MuscleSite): MusclePart[] {
  const limb = thighOf(site)
  const { sit } = hipPlaces(site)
  const knee = kneePlaces(site)
  const onFemur = (share: number, degrees: number) => limb.at(share, degrees, 0)
  const inCrease = (landmark: string, deeper: number): Vec3 => site.under(landmark, deeper)
  return [
    partThrough(
      5,
      [
        attached(site, ['hip-bone'], 0.004, sit(0), sit(0.5)),
        limb.row([0.3, -120, 0.6, 0.97], [0.3, -152, 0.52, 0.97]),
        limb.row([0.42, -126, 0.6, 1], [0.42, -164, 0.5, 1]),
        limb.row([0.55, -130, 0.62, 1], [0.55, -172, 0.5, 1]),
        limb.row([0.67, -138, 0.76, 1], [0.67, -170, 0.7, 1]),
        limb.row([0.77, -146, 0.86, 1], [0.77, -156, 0.86, 1]),
        line(
          0.0025,
          inCrease('semitendinosus-tendon-crease', 0.006),
          add(inCrease('semitendinosus-tendon-crease', 0.006), [0.005, 0, -0.001]),
        ),
        legOf(site).row([0.05, -98, 0.97, 1.05], [0.05, -106, 0.97, 1.05]),
        legOf(site).row([0.13, -66, 1, 1.05], [0.14, -74, 1, 1.05]),
        line(0.0012, knee.pes(0.19, -36), knee.pes(0.22, -40)),
      ],
      { muscle: 'medial-hamstrings', part: 'semitendinosus', tendon: [0.05, 0.42], layer: 0 },
    ),
    partThrough(
      5,
      [
        attached(site, ['hip-bone'], 0.003, sit(-0.3), sit(0.2)),
        limb.row([0.32, -126, 0.5, 0.75], [0.32, -144, 0.4, 0.6]),
        limb.row([0.48, -114, 0.5, 0.95], [0.48, -158, 0.2, 0.54]),
        limb.row([0.62, -108, 0.45, 1], [0.62, -168, 0.2, 0.64]),
        limb.row([0.76, -106, 0.4, 0.98], [0.76, -172, 0.2, 0.82]),
        limb.row([0.87, -116, 0.5, 0.95], [0.87, -156, 0.5, 0.95]),
        attached(
          site,
          ['tibia'],
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
        attached(site, ['hip-bone'], 0.004, sit(0.2), sit(0.7)),
        limb.row([0.3, -146, 0.55, 0.97], [0.3, -186, 0.5, 0.97]),
        limb.row([0.42, -156, 0.5, 1], [0.42, -214, 0.4, 1]),
        limb.row([0.55, -164, 0.45, 1], [0.55, -230, 0.35, 0.98]),
        limb.row([0.68, -170, 0.45, 1], [0.68, -237, 0.4, 0.97]),
        limb.row([0.8, -182, 0.5, 1], [0.8, -238, 0.5, 0.97]),
        line(
          0.0035,
          add(inCrease('biceps-femoris-tendon-crease', 0.008), [-0.006, 0, 0]),
          add(inCrease('biceps-femoris-tendon-crease', 0.008), [0.004, 0, 0.004]),
        ),
        attached(
          site,
          ['fibula'],
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
        attached(
          site,
          ['fibula'],
          0.002,
          add(knee.fibulaHead, [-0.004, 0.002, -0.002]),
          add(knee.fibulaHead, [0, 0.002, 0.004]),
        ),
      ],
      { muscle: 'biceps-femoris', part: 'biceps-femoris-short', tendon: [0, 0.12], layer: 0 },
    ),
  ]
}
