import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { between, swell, type Trunk, trunkOf } from '../places/trunkPlaces'

/** The deltoid, the rotator cuff and teres major. */
export const shoulder: BuildMuscles = (site) => {
  const trunk = trunkOf(site)
  return [...deltoid(site, trunk), ...cuff(site, trunk), subscapularis(site, trunk)]
}

function deltoid(site: MuscleSite, trunk: Trunk): MusclePart[] {
  const { landmark, mm, outTo, arm, aside, shaft } = trunk
  /** Beneath the skin round the axis of the upper arm. */
  const round = (share: number, degrees: number, depth = 0.011): Vec3 =>
    outTo(arm(share), aside(degrees), depth * trunk.size)
  const end = (degrees: number, share = 0.42) => shaft(share, degrees)
  const clavicle = (share: number) =>
    site.onBone(
      'clavicle',
      add(between(landmark('clavicle-mid-lower'), landmark('acromion-front'), share), mm(0, 0, 4)),
    )
  const spine = (share: number) =>
    site.onBone(
      'scapula',
      add(
        between(landmark('acromion-angle'), landmark('scapula-spine-root'), share),
        mm(0, -6, -6),
      ),
    )
  const lip = (from: string, to: string, share: number) =>
    site.onBone('scapula', between(landmark(from), landmark(to), share))
  const fibre = (origin: Vec3, high: number, middle: number, low: number, to: number) => [
    origin,
    round(0.02, high),
    round(0.16, middle),
    round(0.3, low),
    end(to),
  ]
  const thick = (along: number) =>
    0.0018 + 0.0075 * Math.sin(Math.PI * Math.min(1, along) ** 0.8) ** 0.8
  return [
    {
      muscle: 'deltoid',
      part: 'deltoid-front',
      fibres: [
        fibre(clavicle(0.18), 96, 74, 46, 24),
        fibre(clavicle(0.5), 78, 60, 38, 20),
        fibre(clavicle(0.82), 58, 46, 30, 16),
        fibre(lip('acromion-front', 'acromion-lateral', 0.25), 33, 27, 17, 8),
      ],
      thick,
      tendon: [0.04, 0.12],
      layer: 0,
      hug: 0.005,
    },
    {
      muscle: 'deltoid',
      part: 'deltoid-middle',
      fibres: [
        fibre(lip('acromion-front', 'acromion-lateral', 0.05), 40, 35, 26, 14),
        fibre(lip('acromion-front', 'acromion-lateral', 0.9), 8, 8, 8, 4),
        fibre(lip('acromion-lateral', 'acromion-angle', 1), -36, -28, -16, -8),
      ],
      thick,
      tendon: [0.05, 0.16],
      layer: 0,
      hug: 0.005,
    },
    {
      muscle: 'deltoid',
      part: 'deltoid-back',
      fibres: [
        fibre(lip('acromion-lateral', 'acromion-angle', 0.8), -26, -17, -6, -2),
        fibre(spine(0.12), -56, -44, -24, -10),
        fibre(spine(0.45), -82, -64, -36, -16),
        fibre(spine(0.8), -108, -86, -50, -22),
      ],
      thick,
      tendon: [0.08, 0.12],
      layer: 0,
      hug: 0.005,
    },
  ]
}

function cuff(site: MuscleSite, { landmark, mm, behind, shoulder, shaft }: Trunk): MusclePart[] {
  const root = landmark('scapula-spine-root')
  const low = landmark('scapula-inferior-angle')
  const rim = landmark('scapula-medial-border')
  const humerus = (x: number, y: number, z: number) =>
    site.onBone('humerus', add(shoulder, mm(x, y, z)))
  /**
   * On the blade in front of its spine, seen from above: at a share of the way from the root of the spine
   * to its middle and beyond, so many millimetres in front of it.
   */
  const above = (share: number, z: number) => {
    const [x, , ridge] = add(between(root, landmark('scapula-spine-mid'), share), mm(0, 0, z))
    return site.boneFrom('scapula', [x, shoulder[1] + 0.1, ridge], [0, -1, 0])
  }
  /** The back of the blade, or so many millimetres behind it. */
  const fossa = (at: Vec3, x: number, y: number, off = 0) =>
    add(behind('scapula', add(at, mm(x, y, 0))), mm(0, 0, -off))
  /** Near its outer edge, at a share of the way from the lower corner to the shoulder. */
  const edge = (share: number, y: number, off = 0) =>
    fossa(between(low, shoulder, share), 0, y, off)
  return [
    {
      muscle: 'supraspinatus',
      part: 'supraspinatus',
      fibres: [
        [
          above(0.2, 18),
          add(above(0.85, 29), mm(0, 5, 0)),
          add(shoulder, mm(-14, 28, 4)),
          humerus(20, 26, 8),
        ],
        [
          above(0.16, 15),
          add(above(0.85, 23), mm(0, 7, 0)),
          add(shoulder, mm(-15, 28, -3)),
          humerus(23, 26, 0),
        ],
        [
          above(0.12, 12),
          add(above(0.85, 17), mm(0, 7, 0)),
          add(shoulder, mm(-16, 27, -9)),
          humerus(23, 24, -8),
        ],
      ],
      thick: swell(0.0016, 0.0105, 0.38),
      tendon: [0, 0.25],
      layer: 1,
    },
    {
      muscle: 'infraspinatus',
      part: 'infraspinatus',
      fibres: [
        [
          fossa(root, 3, -6),
          fossa(root, 60, -14, 7),
          add(shoulder, mm(-6, 20, -32)),
          humerus(22, 22, -14),
        ],
        [
          fossa(rim, 1, 6),
          fossa(root, 58, -28, 9),
          add(shoulder, mm(-4, 12, -34)),
          humerus(24, 16, -18),
        ],
        [
          fossa(between(rim, low, 0.3), 0, 0),
          fossa(between(rim, low, 0.2), 46, 0, 9),
          add(shoulder, mm(-6, 4, -34)),
          humerus(23, 10, -20),
        ],
        [
          fossa(between(rim, low, 0.6), 0, 0),
          fossa(between(rim, low, 0.42), 36, 0, 8),
          add(shoulder, mm(-10, -5, -34)),
          humerus(23, 6, -21),
        ],
        [
          fossa(between(rim, low, 0.84), 0, 0),
          fossa(between(rim, low, 0.62), 30, 0, 6),
          add(shoulder, mm(-16, -14, -34)),
          humerus(22, 2, -21),
        ],
      ],
      thick: swell(0.0016, 0.0085, 0.42),
      tendon: [0, 0.2],
      layer: 1,
    },
    {
      muscle: 'teres-minor',
      part: 'teres-minor',
      fibres: [
        [edge(0.3, 14), edge(0.58, 12, 8), add(shoulder, mm(-14, -9, -34)), humerus(22, 5, -21)],
        [edge(0.27, 6), edge(0.57, 3, 8), add(shoulder, mm(-12, -17, -32)), humerus(22, -2, -20)],
        [edge(0.24, -2), edge(0.56, -6, 7), add(shoulder, mm(-10, -25, -28)), humerus(21, -9, -18)],
      ],
      thick: swell(0.0015, 0.0085, 0.45),
      tendon: [0, 0.16],
      layer: 1,
    },
    {
      muscle: 'teres-major',
      part: 'teres-major',
      fibres: [
        [
          fossa(between(rim, low, 0.66), 24, 0),
          add(between(low, shoulder, 0.52), mm(4, -4, -20)),
          shaft(0.12, 140),
        ],
        [
          fossa(between(rim, low, 0.84), 16, 0),
          add(between(low, shoulder, 0.5), mm(2, -17, -18)),
          shaft(0.19, 140),
        ],
        [
          fossa(between(rim, low, 1), 8, 2),
          add(between(low, shoulder, 0.48), mm(0, -31, -14)),
          shaft(0.26, 140),
        ],
      ],
      thick: swell(0.0018, 0.0115, 0.42),
      tendon: [0, 0.12],
      layer: 1,
    },
  ]
}

function subscapularis(site: MuscleSite, { landmark, mm, shoulder }: Trunk): MusclePart {
  const root = landmark('scapula-spine-root')
  const low = landmark('scapula-inferior-angle')
  const front = (at: Vec3, x: number, y: number) =>
    site.boneFrom('scapula', add(at, [mm(x, 0, 0)[0], mm(0, y, 0)[1], 0.1]), [0, 0, -1])
  const humerus = (x: number, y: number, z: number) =>
    site.onBone('humerus', add(shoulder, mm(x, y, z)))
  return {
    muscle: 'subscapularis',
    part: 'subscapularis',
    fibres: [
      [
        front(root, 10, 10),
        add(front(root, 50, 4), mm(0, 0, 5)),
        add(shoulder, mm(-22, 12, 13)),
        humerus(4, 12, 24),
      ],
      [
        front(root, 6, -24),
        add(front(root, 46, -22), mm(0, 0, 6)),
        add(shoulder, mm(-24, 0, 13)),
        humerus(4, 3, 24),
      ],
      [
        front(between(root, low, 0.55), 8, 0),
        add(front(between(root, low, 0.5), 40, 0), mm(0, 0, 6)),
        add(shoulder, mm(-24, -14, 10)),
        humerus(5, -8, 22),
      ],
      [
        front(between(root, low, 0.85), 8, 0),
        add(front(between(root, low, 0.7), 30, 0), mm(0, 0, 5)),
        add(shoulder, mm(-20, -26, 2)),
        humerus(6, -18, 18),
      ],
    ],
    thick: swell(0.0014, 0.0062, 0.5),
    tendon: [0, 0.16],
    layer: 2,
  }
}
