import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { belly, type Limb, limb } from '../shapes/section'

/**
 * The muscles of the forearm in the order in which they lie round it. Angles: see `Limb`; the palm looks
 * forwards, so 90 is the side of the thumb. The figure's forearm is supinated: the subcutaneous edge of
 * the ulna lies at about −140.
 */
export const forearm: BuildMuscles = (site) => {
  const elbow = site.joint('elbow')
  const lower = limb(site, elbow, site.joint('hand'), 0.06)
  const upper = limb(site, site.joint('shoulder'), elbow, 0.056)
  const at: At = {
    site,
    lower,
    upper,
    medial: site.onBone('humerus', site.landmark('medial-epicondyle').position),
    lateral: site.onBone('humerus', site.landmark('lateral-epicondyle').position),
  }
  return [...thumbSide(at), ...flexors(at), ...extensors(at)]
}

interface At {
  readonly site: MuscleSite
  readonly lower: Limb
  readonly upper: Limb
  readonly medial: Vec3
  readonly lateral: Vec3
}

function thumbSide({ site, lower, upper, lateral }: At): MusclePart[] {
  const styloid = site.onBone('radius', site.landmark('radial-styloid').position)
  const handBase = (bone: string, up: number) => {
    const wrist = site.joint('hand')
    const dorsal = lower.at(1, 180, 1)
    const base = site.onBone(bone, add(wrist, [0, -up, 0]))
    return site.boneFrom(bone, [base[0], base[1] - 0.006, dorsal[2] - 0.04], [0, 0, 1])
  }
  return [
    belly({
      muscle: 'brachioradialis',
      part: 'brachioradialis',
      layer: 0,
      tendon: [0, 0.48],
      limb: lower,
      origin: [upper.on('humerus', 0.72, 88), upper.on('humerus', 0.88, 84)],
      sections: [
        [-0.1, 96, 48, 0.62, 0.98],
        [0.02, 92, 40, 0.6, 1],
        [0.14, 86, 34, 0.62, 1],
        [0.28, 82, 34, 0.66, 1],
        [0.42, 80, 44, 0.78, 1],
        [0.56, 78, 58, 0.9, 1],
        [0.76, 80, 66, 0.94, 0.99],
      ],
      insertion: [add(styloid, [0, 0.008, 0])],
    }),
    belly({
      muscle: 'wrist-extensors',
      part: 'extensor-carpi-radialis-longus',
      layer: 0,
      tendon: [0, 0.55],
      limb: lower,
      origin: [upper.on('humerus', 0.88, 96), upper.on('humerus', 0.96, 98)],
      sections: [
        [-0.02, 126, 92, 0.62, 1],
        [0.1, 122, 84, 0.6, 1],
        [0.24, 114, 80, 0.62, 1],
        [0.38, 108, 84, 0.76, 1],
        [0.52, 106, 92, 0.88, 0.98],
        [0.74, 112, 102, 0.9, 0.98],
        [0.92, 148, 140, 0.94, 0.97],
      ],
      insertion: [handBase('metacarpal-2', 0.03)],
    }),
    belly({
      muscle: 'wrist-extensors',
      part: 'extensor-carpi-radialis-brevis',
      layer: 0,
      tendon: [0.04, 0.46],
      limb: lower,
      origin: [lateral],
      sections: [
        [0.1, 146, 122, 0.62, 0.98],
        [0.24, 142, 114, 0.6, 1],
        [0.4, 136, 106, 0.64, 1],
        [0.54, 130, 104, 0.8, 1],
        [0.72, 128, 116, 0.9, 0.98],
        [0.92, 162, 152, 0.94, 0.97],
      ],
      insertion: [handBase('metacarpal-3', 0.03)],
    }),
    belly({
      muscle: 'supinator',
      part: 'supinator',
      layer: 2,
      limb: lower,
      origin: [lateral, lower.on('ulna', 0.12, 190), lower.on('ulna', 0.2, 180)],
      sections: [
        [0.1, 150, 176, 0.5, 0.62],
        [0.2, 100, 140, 0.5, 0.66],
      ],
      insertion: [
        lower.on('radius', 0.14, 40),
        lower.on('radius', 0.24, 50),
        lower.on('radius', 0.36, 80),
      ],
      fibres: 4,
    }),
  ]
}

function flexors({ site, lower, upper, medial }: At): MusclePart[] {
  const palm = (bone: string, x: number, y: number) => {
    const wrist = site.joint('hand')
    return site.boneFrom(bone, add(wrist, [x, y, 0.08]), [0, 0, -1])
  }
  return [
    belly({
      muscle: 'pronator-teres',
      part: 'pronator-teres',
      layer: 0,
      tendon: [0.06, 0.16],
      limb: lower,
      origin: [upper.on('humerus', 0.9, -84), medial],
      sections: [
        [0.04, -34, -58, 0.6, 0.94],
        [0.14, 4, -36, 0.58, 0.98],
        [0.26, 36, -6, 0.54, 0.9],
        [0.38, 66, 38, 0.5, 0.72],
      ],
      insertion: [lower.on('radius', 0.42, 80), lower.on('radius', 0.54, 84)],
    }),
    belly({
      muscle: 'wrist-flexors',
      part: 'flexor-carpi-radialis',
      layer: 0,
      tendon: [0.05, 0.52],
      limb: lower,
      origin: [medial],
      sections: [
        [0.06, -52, -66, 0.72, 1],
        [0.18, -12, -48, 0.7, 1],
        [0.3, 10, -32, 0.7, 1],
        [0.42, 22, -14, 0.76, 1],
        [0.54, 26, 4, 0.88, 1],
        [0.72, 32, 20, 0.92, 1],
        [0.93, 44, 36, 0.92, 0.97],
      ],
      insertion: [palm('metacarpal-2', 0.02, -0.035)],
    }),
    belly({
      muscle: 'wrist-flexors',
      part: 'palmaris-longus',
      layer: 0,
      tendon: [0.05, 0.58],
      limb: lower,
      origin: [medial],
      sections: [
        [0.07, -64, -76, 0.76, 1],
        [0.18, -46, -70, 0.74, 1],
        [0.3, -30, -56, 0.76, 1],
        [0.42, -14, -36, 0.84, 1],
        [0.56, -4, -14, 0.94, 1],
        [0.76, 4, -4, 0.96, 1],
        [0.94, 10, 0, 0.97, 1],
      ],
      insertion: [lower.at(1.12, 6, 0.98), lower.at(1.12, -10, 0.98)],
    }),
    belly({
      muscle: 'wrist-flexors',
      part: 'flexor-carpi-ulnaris',
      layer: 0,
      tendon: [0.05, 0.3],
      limb: lower,
      origin: [medial, lower.on('ulna', 0, -150)],
      sections: [
        [0.1, -72, -142, 0.7, 1],
        [0.24, -64, -140, 0.68, 1],
        [0.4, -58, -136, 0.68, 1],
        [0.56, -56, -124, 0.72, 1],
        [0.72, -54, -100, 0.78, 1],
        [0.88, -54, -74, 0.88, 0.99],
      ],
      insertion: [palm('pisiform', 0, 0)],
    }),
    belly({
      muscle: 'finger-flexors',
      part: 'flexor-digitorum-superficialis',
      layer: 1,
      tendon: [0.05, 0.3],
      limb: lower,
      origin: [medial, lower.on('radius', 0.3, 0)],
      sections: [
        [0.1, -86, -20, 0.5, 0.7],
        [0.26, -84, 16, 0.44, 0.72],
        [0.42, -74, 32, 0.44, 0.8],
        [0.58, -58, 32, 0.5, 0.9],
        [0.74, -46, 28, 0.58, 0.94],
        [0.9, -34, 24, 0.66, 0.9],
      ],
      insertion: [lower.at(1.04, -24, 0.74), lower.at(1.04, 20, 0.74)],
    }),
    belly({
      muscle: 'finger-flexors',
      part: 'flexor-pollicis-longus',
      layer: 1,
      tendon: [0, 0.3],
      limb: lower,
      origin: [lower.on('radius', 0.3, 20), lower.on('radius', 0.5, 40)],
      sections: [
        [0.5, 30, 64, 0.5, 0.74],
        [0.66, 34, 66, 0.54, 0.84],
        [0.8, 34, 56, 0.6, 0.84],
        [0.94, 34, 44, 0.66, 0.76],
      ],
      insertion: [lower.at(1.04, 34, 0.7)],
      fibres: 3,
    }),
  ]
}

function extensors({ site, lower, lateral }: At): MusclePart[] {
  const base5 = site.onBone('metacarpal-5', site.landmark('metacarpal-5-base-ulnar').position)
  return [
    belly({
      muscle: 'finger-extensors',
      part: 'extensor-digitorum',
      layer: 0,
      tendon: [0.05, 0.34],
      limb: lower,
      origin: [lateral],
      sections: [
        [0.08, 166, 142, 0.7, 1],
        [0.2, 180, 140, 0.66, 1],
        [0.34, 186, 136, 0.64, 1],
        [0.5, 188, 134, 0.66, 1],
        [0.64, 188, 142, 0.74, 1],
        [0.78, 186, 154, 0.84, 1],
        [0.92, 182, 162, 0.92, 1],
      ],
      insertion: [lower.at(1.03, 186, 0.96), lower.at(1.03, 162, 0.96)],
    }),
    belly({
      muscle: 'wrist-extensors',
      part: 'extensor-carpi-ulnaris',
      layer: 0,
      tendon: [0.05, 0.36],
      limb: lower,
      origin: [lateral],
      sections: [
        [0.08, 188, 168, 0.72, 0.98],
        [0.22, 212, 182, 0.68, 1],
        [0.38, 220, 188, 0.66, 1],
        [0.54, 222, 190, 0.7, 1],
        [0.7, 222, 198, 0.8, 1],
        [0.86, 222, 206, 0.9, 1],
      ],
      insertion: [base5],
    }),
  ]
}
