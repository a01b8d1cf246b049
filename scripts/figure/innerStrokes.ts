/** Draws the strokes inside the silhouette: fine ones first, then broad folds in the free areas. */

import type { FigurePoint } from '../../src/body/figureFile'
import { isSideways, type ViewSide } from '../../src/domain/figure/viewSide'
import type { Picture } from './raster'
import { followValleys, type StrokeRule } from './strokes'
import { findInside, findValleys } from './valleys'

interface Pass {
  /** Blur in pixels. */
  readonly sigma: number
  readonly rule: StrokeRule
  readonly isWanted: (place: Place) => boolean
}

interface Place {
  readonly side: ViewSide
  /** Millimetres from the midline; in a side view, from the axis of the body. */
  readonly across: number
  /** Height above the floor as a share of the body's height, 0…1. */
  readonly height: number
}

const isFace = ({ height }: Place) => height > 0.865
const isFoot = ({ height }: Place) => height < 0.06
const isKnee = ({ height }: Place) => height > 0.22 && height < 0.34
const isShoulder = ({ height }: Place) => height > 0.65 && height < 0.83
const isMidline = ({ side, across }: Place) => !isSideways(side) && Math.abs(across) < 12

const passes: readonly Pass[] = [
  // Features of the face, ears and toes.
  {
    sigma: 2.5,
    rule: { start: 0.07, end: 0.03, shortest: 7 },
    isWanted: (place) => isFace(place) || isFoot(place),
  },
  // Contours where one part hides another. On the midline this pass would find two walls of one
  // groove.
  {
    sigma: 3,
    rule: { start: 0.12, end: 0.03, shortest: 12 },
    isWanted: (place) => !isFace(place) && !isFoot(place) && !isMidline(place),
  },
  // Folds and grooves of the trunk and the limbs.
  {
    sigma: 12,
    rule: { start: 0.019, end: 0.012, shortest: 36 },
    isWanted: (place) => !isFoot(place) && (!isFace(place) || isSideways(place.side)),
  },
  // Knees and shoulder blades, which are too soft for the other passes.
  {
    sigma: 18,
    rule: { start: 0.014, end: 0.008, shortest: 36 },
    isWanted: (place) => isKnee(place) || (place.side === 'back' && isShoulder(place)),
  },
]

/** Minimum distance of later strokes from earlier ones, millimetres. */
const CLEARANCE = 6

/**
 * @returns open polylines in figure millimetres; in front and back views they are exactly symmetric
 */
export function innerStrokes(
  picture: Picture,
  side: ViewSide,
  bodyHeight: number,
): FigurePoint[][] {
  const inside = findInside(picture)
  const strokes: FigurePoint[][] = []
  for (const { sigma, rule, isWanted } of passes) {
    const isPlace = ([x, y]: FigurePoint) =>
      (isSideways(side) || x >= 0) && isWanted({ side, across: x, height: -y / bodyHeight })
    const earlier = strokes.flat()
    const valleys = findValleys(picture, inside, sigma)
    for (const stroke of followValleys(picture.grid, valleys, rule, isPlace)) {
      strokes.push(
        ...partsAwayFrom(earlier, stroke).filter((part) => length(part) >= rule.shortest),
      )
    }
  }
  return isSideways(side) ? strokes : strokes.flatMap(mirrored)
}

function partsAwayFrom(others: readonly FigurePoint[], stroke: FigurePoint[]): FigurePoint[][] {
  const parts: FigurePoint[][] = [[]]
  for (const [x, y] of stroke) {
    const isFree = others.every(([ox, oy]) => Math.hypot(ox - x, oy - y) > CLEARANCE)
    if (isFree) parts.at(-1)?.push([x, y])
    else if (parts.at(-1)?.length) parts.push([])
  }
  return parts
}

const length = (stroke: readonly FigurePoint[]): number =>
  stroke.reduce((sum, [x, y], i) => {
    const [fromX, fromY] = stroke[i - 1] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)

/** A stroke this close to the midline meets its mirror image, millimetres. */
const MEETING = 1

/**
 * Adds the mirror image to a stroke of the half x ≥ 0, and joins them if they meet on the midline.
 */
function mirrored(stroke: readonly FigurePoint[]): FigurePoint[][] {
  const image = stroke.map(([x, y]): FigurePoint => [-x, y])
  if (stroke.every(([x]) => x < MEETING)) return [stroke.map(([, y]) => [0, y])]
  if (stroke[0]![0] < MEETING) return [[...image.reverse(), ...stroke]]
  if (stroke.at(-1)![0] < MEETING) return [[...stroke, ...image.reverse()]]
  return [[...stroke], image]
}
