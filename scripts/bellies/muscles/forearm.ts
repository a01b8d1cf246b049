import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { line, partThrough } from '../shapes/limb'
import { belly, type Limb, limb } from '../shapes/section'

/** Half of the thickness where a muscle is attached, and of the supinator, metres. */
const THIN = 0.001
const HALF = 0.0028

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
        [-0.1, 92, 22, 0.62, 0.98],
        [0.02, 74, 10, 0.6, 1],
        [0.14, 64, 8, 0.6, 1],
        [0.28, 62, 12, 0.64, 1],
        [0.42, 66, 16, 0.74, 1],
        [0.56, 72, 30, 0.86, 1],
        [0.76, 82, 58, 0.93, 0.99],
      ],
      insertion: [site.onBone('radius', add(styloid, [0, 0.008, 0]))],
    }),
    belly({
      muscle: 'wrist-extensors',
      part: 'extensor-carpi-radialis-longus',
      layer: 0,
      tendon: [0, 0.55],
      limb: lower,
      origin: [upper.on('humerus', 0.88, 96), upper.on('humerus', 0.96, 98)],
      sections: [
        [-0.02, 112, 74, 0.62, 1],
        [0.1, 102, 64, 0.6, 1],
        [0.24, 94, 60, 0.6, 1],
        [0.38, 94, 66, 0.7, 1],
        [0.52, 98, 70, 0.8, 0.98],
        [0.74, 110, 88, 0.9, 0.98],
        [0.92, 146, 136, 0.94, 0.98],
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
        [0.1, 128, 100, 0.6, 0.98],
        [0.24, 120, 92, 0.6, 1],
        [0.4, 118, 92, 0.62, 1],
        [0.56, 122, 95, 0.74, 1],
        [0.74, 128, 106, 0.88, 0.98],
        [0.92, 160, 148, 0.94, 0.98],
      ],
      insertion: [handBase('metacarpal-3', 0.03)],
    }),
    partThrough(
      4,
      [
        line(THIN, lateral, lower.on('ulna', 0.12, 190), lower.on('ulna', 0.24, 180)),
        line(HALF, lower.at(0.07, 128, 0.6), lower.at(0.16, 160, 0.58), lower.at(0.26, 165, 0.56)),
        line(HALF, lower.at(0.1, 84, 0.62), lower.at(0.2, 108, 0.6), lower.at(0.3, 120, 0.58)),
        line(HALF, lower.at(0.12, 46, 0.6), lower.at(0.24, 60, 0.6), lower.at(0.34, 84, 0.56)),
        line(
          THIN,
          lower.on('radius', 0.16, 10),
          lower.on('radius', 0.26, 30),
          lower.on('radius', 0.38, 70),
        ),
      ],
      { muscle: 'supinator', part: 'supinator', layer: 2 },
    ),
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
      origin: [upper.on('humerus', 0.9, -84), upper.on('humerus', 0.93, -88), medial],
      sections: [
        [0.04, -48, -76, 0.6, 0.94],
        [0.14, -8, -52, 0.58, 0.98],
        [0.26, 18, -26, 0.54, 0.92],
        [0.38, 56, 18, 0.5, 0.76],
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
        [0.06, -66, -80, 0.72, 1],
        [0.18, -26, -60, 0.68, 1],
        [0.3, -6, -46, 0.68, 1],
        [0.42, 8, -28, 0.74, 1],
        [0.54, 16, -10, 0.86, 1],
        [0.72, 24, 8, 0.92, 1],
        [0.93, 38, 28, 0.93, 0.98],
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
        [0.07, -78, -92, 0.76, 1],
        [0.18, -58, -84, 0.72, 1],
        [0.3, -44, -68, 0.74, 1],
        [0.42, -26, -48, 0.82, 1],
        [0.56, -8, -24, 0.94, 1],
        [0.76, 4, -8, 0.96, 1],
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
        [0.1, -88, -148, 0.7, 1],
        [0.24, -80, -150, 0.68, 1],
        [0.4, -64, -146, 0.68, 1],
        [0.56, -58, -134, 0.72, 1],
        [0.72, -54, -112, 0.78, 1],
        [0.88, -54, -80, 0.88, 0.99],
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
        [0.1, -100, -30, 0.5, 0.7],
        [0.26, -110, 6, 0.44, 0.7],
        [0.42, -104, 22, 0.44, 0.8],
        [0.58, -88, 30, 0.5, 0.88],
        [0.74, -62, 32, 0.58, 0.94],
        [0.9, -40, 32, 0.66, 0.9],
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
        [0.08, 148, 124, 0.7, 1],
        [0.2, 168, 116, 0.64, 1],
        [0.34, 178, 116, 0.62, 1],
        [0.5, 184, 118, 0.64, 1],
        [0.64, 190, 126, 0.72, 1],
        [0.78, 194, 136, 0.84, 1],
        [0.92, 194, 156, 0.92, 1],
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
        [0.08, 174, 152, 0.72, 0.98],
        [0.22, 210, 170, 0.68, 1],
        [0.38, 218, 180, 0.66, 1],
        [0.54, 221, 187, 0.7, 1],
        [0.7, 222, 194, 0.8, 1],
        [0.86, 224, 204, 0.9, 1],
      ],
      insertion: [base5],
    }),
  ]
}
