import { type FigurePoint, toFigure } from '../../body/figureFile'
import type { Vec3 } from '../../body/frame'
import type { PointPosition } from '../../body/positions'
import type { Ruler } from '../../body/rulers'
import { facing, type ViewSide } from '../../domain/figure/viewSide'
import type { RulerMark } from '../../domain/ruler/rulerSteps'
import type { Crop } from './cropPath'
import { nearest } from './rulerMarks'

/** The ids of landmarks that anyone finds on their own body without help. */
export const PLAIN: ReadonlySet<string> = new Set([
  'acromion-lateral',
  'asis',
  'below-c7',
  'below-l4',
  'below-occiput',
  'coccyx-tip',
  'cubital-crease-mid',
  'fibula-head',
  'glabella',
  'gluteal-fold-mid',
  'greater-trochanter',
  'lateral-epicondyle',
  'lateral-malleolus',
  'mandible-angle',
  'medial-epicondyle',
  'medial-malleolus',
  'mouth-corner',
  'nipple',
  'olecranon-tip',
  'outer-canthus',
  'patella-apex',
  'patella-base-mid',
  'popliteal-crease-mid',
  'pubic-symphysis-upper',
  'scapula-inferior-angle',
  'suprasternal-notch',
  'ulnar-head',
  'umbilicus',
  'web-1-2-dorsal',
  'wrist-crease-dorsal-mid',
  'wrist-crease-palmar-mid',
  'xiphisternal-junction',
  'zygomatic-arch-lower-mid',
])
/** Those of the arm: it hangs before or beside the trunk, and is no part of what a person touches there. */
export const ON_ARM: ReadonlySet<string> = new Set([
  'cubital-crease-mid',
  'lateral-epicondyle',
  'medial-epicondyle',
  'olecranon-tip',
  'ulnar-head',
  'web-1-2-dorsal',
  'wrist-crease-dorsal-mid',
  'wrist-crease-palmar-mid',
])
/** The bumps of the spine. */
const SPINE = /^below-[ctl]\d+$/

interface Known {
  readonly place: RulerMark
  readonly position: Vec3
}

const KNOWN = new WeakMap<readonly Ruler[], readonly Known[]>()

/** The plain landmarks and the bumps of the spine in all rulers of a body, each position once. */
function knownLandmarks(rulers: readonly Ruler[]): readonly Known[] {
  const before = KNOWN.get(rulers)
  if (before) return before
  const known = new Map<string, Known>()
  for (const { steps } of rulers)
    for (const step of steps)
      if (step.kind === 'feel') {
        const { place, position } = step
        const { landmark = '' } = place
        if (PLAIN.has(landmark) || SPINE.test(landmark))
          known.set(`${landmark} ${position.join()}`, { place, position })
      }
  const all = [...known.values()]
  KNOWN.set(rulers, all)
  return all
}

export interface Surroundings {
  /** Plain landmarks in the picture, the nearest to the point first. */
  readonly plain: readonly { readonly place: RulerMark; readonly at: FigurePoint }[]
  /** The bumps of the spine in the picture. */
  readonly spine: readonly FigurePoint[]
}

/** Share of a picture along its edges in which a mark would be cut. */
const EDGE = 0.07

/**
 * What is visible around a point from a side, besides the steps of its own ruler.
 *
 * @param onArm whether the point is on an arm
 */
export function surroundingsOf(
  rulers: readonly Ruler[],
  places: readonly PointPosition[],
  onArm: boolean,
  view: ViewSide,
  [left, top, width, height]: Crop,
  [x, y]: FigurePoint,
): Surroundings {
  const seen = knownLandmarks(rulers).flatMap(({ place, position }) => {
    const at = toFigure(view, position)
    const isInside =
      at[0] > left + width * EDGE &&
      at[0] < left + width * (1 - EDGE) &&
      at[1] > top + height * EDGE &&
      at[1] < top + height * (1 - EDGE)
    if (!isInside) return []
    // The skin at a landmark is turned about as that at the nearest point.
    const skin = nearest(places, position)
    return skin && facing(skin.normal, view) > 0.1 ? [{ place, at }] : []
  })
  const away = ({ at }: { readonly at: FigurePoint }) => Math.hypot(at[0] - x, at[1] - y)
  return {
    plain: seen
      .filter(
        ({ place: { landmark = '' } }) => PLAIN.has(landmark) && (onArm || !ON_ARM.has(landmark)),
      )
      .toSorted((a, b) => away(a) - away(b)),
    spine:
      view === 'back'
        ? seen.filter(({ place }) => SPINE.test(place.landmark ?? '')).map(({ at }) => at)
        : [],
  }
}
