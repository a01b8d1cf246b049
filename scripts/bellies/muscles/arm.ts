import { add } from '../../shared/vectors'
import type { BuildMuscles } from '../muscle'
import { belly, limb } from '../shapes/section'

/**
 * The muscles of the upper arm. Angles: see `Limb`. Cross-sections after the usual figures of the arm at
 * its middle and above the elbow, turned to the outlines painted on the skin.
 */
export const arm: BuildMuscles = (site) => {
  const shoulder = site.joint('shoulder')
  const elbow = site.joint('elbow')
  const upper = limb(site, shoulder, elbow, 0.056)
  const lower = limb(site, elbow, site.joint('hand'), 0.05)
  /** Of the shoulder blade, near the joint. */
  const beside = (x: number, y: number, z: number) =>
    site.onBone('scapula', add(shoulder, [x, y, z]))
  const coracoid = site.onBone('scapula', site.landmark('coracoid-medial').position)
  const olecranonAt = (x: number, z: number) =>
    site.onBone('ulna', add(site.landmark('olecranon-tip').position, [x, 0, z]))
  const olecranon = olecranonAt(0, 0)
  const radialTuberosity = site.onBone('radius', lower.at(0.14, -25, 0.4))

  return [
    belly({
      muscle: 'biceps-brachii',
      part: 'biceps-long-head',
      layer: 0,
      tendon: [0.3, 0.2],
      limb: upper,
      origin: [beside(-0.012, 0.03, 0.004)],
      sections: [
        [upper.on('humerus', 0.02, 28, 0.003)],
        [upper.on('humerus', 0.15, 22, 0.002)],
        [0.28, -2, 30, 0.5, 0.72],
        [0.42, -16, 38, 0.54, 0.98],
        [0.58, -24, 42, 0.54, 1],
        [0.74, -20, 36, 0.6, 1],
        [0.88, -10, 16, 0.68, 0.92],
        [0.97, -3, 5, 0.66, 0.7],
      ],
      insertion: [radialTuberosity],
    }),
    belly({
      muscle: 'biceps-brachii',
      part: 'biceps-short-head',
      layer: 0,
      tendon: [0.12, 0.2],
      limb: upper,
      origin: [coracoid],
      sections: [
        [0.14, -40, -8, 0.54, 0.72],
        [0.28, -52, -4, 0.5, 0.88],
        [0.45, -68, -14, 0.52, 1],
        [0.6, -76, -22, 0.54, 1],
        [0.76, -66, -18, 0.62, 1],
        [0.89, -32, -8, 0.7, 0.92],
        [0.97, -10, -3, 0.66, 0.7],
      ],
      insertion: [radialTuberosity],
    }),
    belly({
      muscle: 'coracobrachialis',
      part: 'coracobrachialis',
      layer: 1,
      tendon: [0.12, 0.05],
      limb: upper,
      origin: [coracoid],
      sections: [
        [0.13, -62, -14, 0.36, 0.62],
        [0.26, -80, -28, 0.3, 0.62],
        [0.38, -94, -42, 0.28, 0.58],
        [0.47, -98, -62, 0.28, 0.46],
      ],
      insertion: [upper.on('humerus', 0.42, -70), upper.on('humerus', 0.54, -80)],
      fibres: 3,
    }),
    belly({
      muscle: 'brachialis',
      part: 'brachialis',
      layer: 1,
      tendon: [0, 0.15],
      limb: upper,
      origin: [
        upper.on('humerus', 0.6, -70),
        upper.on('humerus', 0.5, 0),
        upper.on('humerus', 0.42, 76),
      ],
      sections: [
        [0.6, -82, 104, 0.28, 0.56, 0.28, 0.86],
        [0.72, -90, 104, 0.3, 0.76, 0.32, 0.98],
        [0.84, -74, 78, 0.36, 0.8, 0.4, 0.92],
        [0.95, -48, 48, 0.36, 0.62],
      ],
      insertion: [lower.on('ulna', 0.1, -40), lower.on('ulna', 0.09, 0)],
      fibres: 5,
    }),
    belly({
      muscle: 'triceps-brachii',
      part: 'triceps-long-head',
      layer: 0,
      tendon: [0.06, 0.3],
      limb: upper,
      origin: [beside(-0.022, -0.026, -0.006)],
      sections: [
        [0.2, -164, -120, 0.4, 0.84],
        [0.36, -172, -98, 0.42, 0.98],
        [0.54, -176, -96, 0.45, 1],
        [0.7, -180, -112, 0.58, 1],
        [0.84, -182, -136, 0.76, 1],
        [0.95, -184, -152, 0.9, 1],
      ],
      insertion: [olecranon, olecranonAt(-0.012, 0.004)],
    }),
    belly({
      muscle: 'triceps-brachii',
      part: 'triceps-lateral-head',
      layer: 0,
      tendon: [0, 0.3],
      limb: upper,
      origin: [upper.on('humerus', 0.16, 150), upper.on('humerus', 0.42, 110)],
      sections: [
        [0.32, 178, 112, 0.36, 0.96],
        [0.46, 182, 96, 0.42, 1],
        [0.6, 184, 90, 0.48, 1],
        [0.72, 184, 106, 0.6, 1],
        [0.84, 182, 136, 0.76, 1],
        [0.95, 182, 156, 0.9, 1],
      ],
      insertion: [olecranon, olecranonAt(0.012, 0.004)],
    }),
    belly({
      muscle: 'triceps-brachii',
      part: 'triceps-medial-head',
      layer: 1,
      tendon: [0, 0.12],
      limb: upper,
      origin: [110, 145, 180, 215, 250].map((degrees) =>
        upper.on('humerus', 0.42 + Math.abs(degrees - 180) * 0.0015, degrees),
      ),
      sections: [
        [0.6, 104, 258, 0.3, 0.46],
        [0.72, 98, 264, 0.34, 0.72, 0.34, 0.9],
        [0.84, 106, 262, 0.44, 0.84, 0.44, 0.9],
        [0.94, 140, 222, 0.6, 0.78],
      ],
      insertion: [olecranon],
      fibres: 5,
    }),
    belly({
      muscle: 'triceps-brachii',
      part: 'anconeus',
      layer: 0,
      limb: lower,
      origin: [site.onBone('humerus', site.landmark('lateral-epicondyle').position)],
      sections: [[0.06, 190, 140, 0.6, 0.9]],
      insertion: [0.03, 0.13, 0.24].map((along) => lower.on('ulna', along, 196)),
      fibres: 3,
    }),
  ]
}
