import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import { hipPlaces } from '../hipPlaces'
import { limbAround, line, mix, partThrough } from '../limb'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'

/** Attachments around the knee. */
function kneePlaces(site: MuscleSite) {
  const patella = (landmark: string) => site.onBone('patella', site.under(landmark, 0.01))
  const tuberosity = site.onBone('tibia', site.under('tibial-tuberosity', 0.006))
  const base = patella('patella-base-mid')
  const inner = patella('patella-base-medial')
  const outer = patella('patella-base-lateral')
  return {
    tuberosity,
    base,
    inner,
    outer,
    innerEdge: site.onBone('patella', add(inner, [-0.006, -0.016, -0.003])),
    outerEdge: site.onBone('patella', add(outer, [0.006, -0.014, -0.003])),
    apex: site.onBone('patella', site.under('patella-apex', 0.008)),
    /** Where sartorius and semitendinosus end, on the inner face of the tibia. */
    pes: (down: number) => site.onBone('tibia', add(tuberosity, [-0.022, -down, -0.006])),
    fibulaHead: site.onBone('fibula', site.under('fibula-head', 0.006)),
  }
}

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
        limb.row([0.1, -16, 0.55, 0.8], [0.1, 8, 0.55, 0.8]),
        limb.row([0.24, -17, 0.55, 0.98], [0.24, 19, 0.55, 0.98]),
        limb.row([0.42, -17, 0.58, 1], [0.42, 22, 0.58, 1]),
        limb.row([0.58, -16, 0.6, 1], [0.58, 21, 0.6, 1]),
        limb.row([0.7, -12, 0.64, 0.98], [0.7, 17, 0.64, 0.98]),
        limb.row([0.79, -6, 0.62, 0.82], [0.79, 13, 0.62, 0.82]),
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
          [0.3, 23, 0.3, 0.95],
          [0.34, 75, 0.3, 1],
          [0.47, 130, 0.25, 1],
          [0.66, 152, 0.15, 0.8],
        ),
        limb.row([0.5, 21, 0.35, 1], [0.5, 65, 0.3, 1], [0.58, 110, 0.3, 1], [0.71, 140, 0.2, 0.9]),
        limb.row(
          [0.68, 18, 0.35, 1],
          [0.67, 50, 0.3, 1],
          [0.71, 88, 0.3, 1],
          [0.78, 118, 0.2, 0.8],
        ),
        limb.row(
          [0.8, 14, 0.4, 0.85],
          [0.79, 38, 0.4, 0.9],
          [0.81, 62, 0.35, 0.9],
          [0.85, 86, 0.3, 0.7],
        ),
        line(0.002, mix(knee.base, knee.outer, 0.4), knee.outer, knee.outerEdge),
      ],
      { muscle: 'vastus-lateralis', part: 'vastus-lateralis', tendon: [0.05, 0.14], layer: 1 },
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
          [0.45, -19, 0.4, 0.9],
          [0.51, -50, 0.3, 0.8],
          [0.63, -82, 0.1, 0.6],
          [0.79, -108, 0.1, 0.5],
        ),
        limb.row(
          [0.62, -17, 0.4, 1],
          [0.65, -40, 0.3, 1],
          [0.74, -64, 0.15, 0.95],
          [0.84, -86, 0.15, 0.7],
        ),
        limb.row(
          [0.77, -12, 0.4, 0.95],
          [0.79, -30, 0.3, 1],
          [0.83, -50, 0.2, 1],
          [0.9, -66, 0.2, 0.9],
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

function adductors(site: MuscleSite): MusclePart[] {
  const limb = limbAround(site, 'femur')
  const hip = hipPlaces(site)
  const onFemur = (share: number, degrees: number) => limb.at(share, degrees, 0)
  return [
    partThrough(
      5,
      [
        line(0.004, hip.ramus(0), hip.ramus(0.12)),
        limb.row([0.2, -57, 0.5, 0.92], [0.22, -78, 0.5, 0.95]),
        limb.row([0.33, -64, 0.3, 0.86], [0.38, -92, 0.25, 0.86]),
        limb.row([0.42, -85, 0.1, 0.5], [0.5, -110, 0.1, 0.5]),
        line(0.002, onFemur(0.42, -165), onFemur(0.64, -165)),
      ],
      { muscle: 'adductor-longus', part: 'adductor-longus', tendon: [0.12, 0.05], layer: 0 },
    ),
    partThrough(
      6,
      [
        line(0.004, hip.ramus(0.35), hip.ramus(0.7), hip.ramus(1)),
        limb.row([0.24, -84, 0.4, 0.8], [0.29, -100, 0.35, 0.95], [0.33, -116, 0.35, 0.92]),
        limb.row([0.32, -105, 0.2, 0.7], [0.42, -110, 0.25, 0.9], [0.55, -116, 0.35, 0.85]),
        limb.row([0.37, -130, 0.1, 0.4], [0.52, -125, 0.15, 0.6], [0.74, -112, 0.3, 0.65]),
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
        limb.row([0.13, -52, 0.55, 0.9], [0.1, -36, 0.5, 0.8]),
        limb.row([0.2, -68, 0.25, 0.6], [0.17, -58, 0.2, 0.5]),
        line(0.002, onFemur(0.3, -145), onFemur(0.2, -130)),
      ],
      { muscle: 'pectineus', part: 'pectineus', tendon: [0.03, 0.05], layer: 0 },
    ),
  ]
}

function hamstrings(site: MuscleSite): MusclePart[] {
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
        limb.row([0.3, -136, 0.62, 0.96], [0.3, -152, 0.55, 0.96]),
        limb.row([0.42, -142, 0.6, 1], [0.42, -168, 0.5, 1]),
        limb.row([0.55, -146, 0.62, 1], [0.55, -172, 0.5, 1]),
        limb.row([0.67, -150, 0.72, 1], [0.67, -168, 0.65, 1]),
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
        limb.row([0.3, -153, 0.6, 0.96], [0.3, -168, 0.6, 0.96]),
        limb.row([0.42, -170, 0.5, 1], [0.42, -200, 0.45, 1]),
        limb.row([0.55, -174, 0.45, 1], [0.55, -212, 0.35, 1]),
        limb.row([0.68, -178, 0.45, 1], [0.68, -218, 0.4, 0.98]),
        limb.row([0.8, -188, 0.5, 1], [0.8, -220, 0.5, 0.98]),
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
