import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { MusclePart } from '../muscle'
import { type Hand, middleOf } from '../places/handPlaces'
import { line, mix, partThrough } from '../shapes/limb'

/** Half of the thickness of a tendon, and where a muscle is attached, metres. */
const CORD = 0.0011
const THIN = 0.001
/** The side of the palm: angles round a bone of the hand as in `Limb`. */
const PALM = 0

/** The long muscles of the thumb, which bound the snuffbox. */
export function longThumb({ lower, thumb }: Hand): MusclePart[] {
  const muscle = 'finger-extensors'
  return [
    partThrough(
      3,
      [
        line(THIN, lower.on('ulna', 0.38, 165), lower.on('radius', 0.52, 160)),
        line(0.003, lower.at(0.52, 160, 0.62), lower.at(0.56, 138, 0.74)),
        line(0.003, lower.at(0.68, 138, 0.84), lower.at(0.7, 116, 0.88)),
        line(0.002, lower.at(0.82, 110, 0.9), lower.at(0.82, 96, 0.92)),
        line(CORD, lower.at(0.96, 82, 0.92), lower.at(0.96, 78, 0.92)),
        line(CORD, thumb('metacarpal-1', 0.12, 0, 1)),
      ],
      { muscle, part: 'abductor-pollicis-longus', layer: 0, tendon: [0, 0.4] },
    ),
    partThrough(
      2,
      [
        line(THIN, lower.on('radius', 0.56, 170), lower.on('radius', 0.64, 160)),
        line(0.0022, lower.at(0.7, 152, 0.84), lower.at(0.7, 140, 0.86)),
        line(0.0018, lower.at(0.82, 124, 0.9), lower.at(0.82, 114, 0.9)),
        line(CORD, lower.at(0.97, 94, 0.92), lower.at(0.97, 90, 0.92)),
        line(CORD, thumb('metacarpal-1', 0.3, -0.5, 0.7, 0.001)),
        line(CORD, thumb('metacarpal-1', 0.85, -1, 0.3, 0.001)),
        line(CORD, thumb('hand-phalanx-1-1', 0.15, -1, 0.1)),
      ],
      { muscle, part: 'extensor-pollicis-brevis', layer: 0, tendon: [0, 0.55] },
    ),
    partThrough(
      2,
      [
        line(THIN, lower.on('ulna', 0.44, 190), lower.on('ulna', 0.6, 190)),
        line(0.003, lower.at(0.6, 184, 0.7), lower.at(0.66, 172, 0.7)),
        line(0.002, lower.at(0.78, 176, 0.86), lower.at(0.8, 168, 0.86)),
        line(CORD, lower.at(0.94, 160, 0.92), lower.at(0.94, 157, 0.92)),
        line(CORD, lower.at(1.04, 138, 0.94)),
        line(CORD, thumb('metacarpal-1', 0.3, -0.9, -0.3, 0.0015)),
        line(CORD, thumb('metacarpal-1', 0.85, -1, -0.2, 0.001)),
        line(CORD, thumb('hand-phalanx-1-1', 0.5, -1, 0, 0.001)),
        line(CORD, thumb('hand-phalanx-1-2', 0.15, -1, 0)),
      ],
      { muscle, part: 'extensor-pollicis-longus', layer: 0, tendon: [0, 0.6] },
    ),
  ]
}

/** The short muscles of the thumb. */
export function ballOfThumb({ site, metacarpal, thumb, beneath }: Hand): MusclePart[] {
  const muscle = 'thumb-muscles'
  const front = (bone: string, x = 0, y = 0) => {
    const [cx, cy, cz] = middleOf(site, bone)
    return site.boneFrom(bone, [cx + x, cy + y, cz + 0.05], [0, 0, -1])
  }
  const scaphoid = front('scaphoid', 0.004, -0.004)
  const trapezium = front('trapezium')
  const tunnel = add(mix(trapezium, front('pisiform'), 0.42), [0, -0.004, 0.004])
  const size = site.stature / 1.7
  /** Between origin and insertion, beneath the skin by a depth. */
  const over = (from: Vec3, to: Vec3, share: number, depth: number) =>
    beneath(mix(from, to, share), depth)
  const [edge, base] = [
    thumb('hand-phalanx-1-1', 0.08, 0.3, 1),
    thumb('hand-phalanx-1-1', 0.08, 0.8, 0.6),
  ]
  const half = 0.0045 * size
  const inner = thumb('hand-phalanx-1-1', 0.08, 0.7, -0.8)
  const third = metacarpal(3)
  return [
    partThrough(
      4,
      [
        line(THIN, scaphoid, trapezium, tunnel),
        line(
          half,
          thumb('metacarpal-1', 0.22, 0.45, 0.9, half + 0.002),
          over(trapezium, edge, 0.34, 0.003 + half),
          over(tunnel, edge, 0.36, 0.003 + half),
        ),
        line(
          half,
          thumb('metacarpal-1', 0.6, 0.45, 0.9, half + 0.002),
          over(trapezium, edge, 0.66, 0.003 + half),
          over(tunnel, base, 0.66, 0.003 + half),
        ),
        line(THIN, edge),
      ],
      { muscle, part: 'abductor-pollicis-brevis', layer: 0, tendon: [0.08, 0.12] },
    ),
    partThrough(
      3,
      [
        line(THIN, add(tunnel, [0, 0.001, 0]), add(tunnel, [-0.004, -0.01, -0.002])),
        line(
          half,
          over(add(tunnel, [0, -0.004, 0]), base, 0.4, 0.0035 + half),
          over(add(tunnel, [-0.004, -0.018, 0]), base, 0.36, 0.0035 + half),
        ),
        line(
          half * 0.9,
          over(add(tunnel, [0, -0.006, 0]), base, 0.72, 0.0035 + half),
          over(add(tunnel, [-0.002, -0.022, 0]), base, 0.68, 0.0035 + half),
        ),
        line(THIN, base),
      ],
      { muscle, part: 'flexor-pollicis-brevis', layer: 0, tendon: [0.06, 0.12] },
    ),
    partThrough(
      3,
      [
        line(THIN, trapezium, tunnel),
        line(
          half,
          thumb('metacarpal-1', 0.2, 0.5, 0.7, half + 0.001),
          thumb('metacarpal-1', 0.5, 1, 0.1, half + 0.001),
        ),
        line(THIN, thumb('metacarpal-1', 0.3, 0.2, 0.9), thumb('metacarpal-1', 0.85, 0.4, 0.8)),
      ],
      { muscle, part: 'opponens-pollicis', layer: 1 },
    ),
    partThrough(
      5,
      [
        line(THIN, third.at(0, PALM, 0), third.at(0.4, PALM, 0), third.at(0.88, PALM, 0)),
        line(
          half * 0.8,
          mix(third.at(0.05, PALM, 0.16), inner, 0.4),
          mix(third.at(0.4, PALM, 0.18), inner, 0.4),
          mix(third.at(0.8, PALM, 0.18), inner, 0.4),
        ),
        line(
          half * 0.8,
          mix(third.at(0.15, PALM, 0.2), inner, 0.75),
          mix(third.at(0.65, PALM, 0.2), inner, 0.75),
        ),
        line(THIN, inner),
      ],
      { muscle, part: 'adductor-pollicis', layer: 1, tendon: [0.03, 0.12] },
    ),
  ]
}
