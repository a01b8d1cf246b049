import { type FigurePoint, toFigure } from '../../body/figureFile'
import type { PointPosition } from '../../body/positions'
import { facing, isSideways, type ViewSide } from '../../domain/figure/viewSide'
import type { BodyPart } from '../../domain/schema/code'
import type { Crop } from './cropPath'
import { type Surroundings, surroundingsOf } from './plainLandmarks'
import { type RulerMarks, rulerMarks } from './rulerMarks'
import { ARM, type SelectedPoint, viewsOf } from './selectedSpots'
import type { Dot } from './sheetPanels'
import type { SheetBody } from './useSheetBody'

/** One point with enough surroundings to recognise the part of the body. */
export interface CloseUp {
  readonly view: ViewSide
  readonly crop: Crop
  /** The visible positions to press; the first one is its subject. */
  readonly dots: readonly Dot[]
  readonly marks: RulerMarks
  /** The bumps of the spine. */
  readonly spine: readonly FigurePoint[]
  /** The side of the limb in the picture; the midline if the picture shows both sides. */
  readonly side: PointPosition['side']
  /** Whether the point lies on skin that no side shows, as on the sole. */
  readonly hidden: boolean
}

/** Minimum width of a close-up, millimetres of the figure. */
const ACROSS: Record<BodyPart, number> = {
  head: 250,
  face: 230,
  neck: 320,
  chest: 380,
  abdomen: 360,
  'upper back': 400,
  'lower back': 350,
  'sacrum/buttock': 380,
  shoulder: 420,
  'upper arm': 330,
  forearm: 330,
  'wrist/hand': 230,
  thigh: 400,
  knee: 330,
  'lower leg': 400,
  'ankle/foot': 240,
}
/** Parts whose close-up is centred on the midline. */
const TRUNK: readonly BodyPart[] = [
  'neck',
  'chest',
  'abdomen',
  'upper back',
  'lower back',
  'sacrum/buttock',
  'shoulder',
]

/** A landmark nearer to the point than this, as a share of the width, would overlap its ring. */
const BESIDE = 0.075
/** Minimum distance of a further landmark from others, as a share of the width. */
const APART = 0.13
/** Sum of both margins around point and landmarks, millimetres of the figure. */
const MARGIN = 70

/**
 * @param aspect width / height
 * @param named maximum number of landmarks; from 2 on all that the ruler of the point needs
 */
export function closeUpOf(
  point: SelectedPoint,
  aspect: number,
  { places: all, rulers }: Pick<SheetBody, 'places' | 'rulers'>,
  named: number,
): CloseUp | undefined {
  const { places, code, number, part } = point
  const best = places
    .flatMap((place) =>
      viewsOf(part).map((view) => ({ place, view, seen: facing(place.normal, view) })),
    )
    // Front and back are easier to read than a side that shows the skin a little better.
    .map((option) => ({ ...option, worth: option.seen + (isSideways(option.view) ? 0 : 0.15) }))
    .toSorted((a, b) => b.worth - a.worth)[0]
  if (!best) return undefined
  const { view } = best
  const dots = [best.place, ...places.filter((place) => place !== best.place)]
    .filter((place) => place === best.place || facing(place.normal, view) > 0.12)
    .map((place): Dot => {
      const [x, y] = toFigure(view, place.position)
      return { code, number, x, y }
    })
  const marks = rulerMarks(rulers, best.place, view, all, ACROSS[part] * BESIDE)
  const [x, y] = [dots[0]?.x ?? 0, dots[0]?.y ?? 0]
  const wholeTrunk = TRUNK.includes(part) && !isSideways(view) && Math.abs(x) < ACROSS[part] * 0.42
  const near = [[x, y] as FigurePoint, ...marks.landmarks.map(({ at }) => at)]
  const xs = near.map(([nearX]) => nearX)
  const ys = near.map(([, nearY]) => nearY)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const width = Math.max(ACROSS[part], right - left + MARGIN, (bottom - top + MARGIN) * aspect)
  const height = width / aspect
  const middle = wholeTrunk ? 0 : (left + right) / 2
  const crop: Crop = [middle - width / 2, (top + bottom) / 2 - height / 2, width, height]
  const { plain, spine } = surroundingsOf(rulers, all, ARM.includes(part), view, crop, [x, y])
  return {
    view,
    crop,
    dots,
    marks: { ...marks, landmarks: withPlain(marks.landmarks, plain, dots, width * APART, named) },
    spine,
    side: !isSideways(view) && crop[0] < 0 && crop[0] + width > 0 ? 'midline' : best.place.side,
    hidden: best.seen < 0.15 && !ARM.includes(part),
  }
}

type Landmarks = RulerMarks['landmarks']

/** Adds plain landmarks that overlap neither the dots nor other landmarks, up to `named`. */
function withPlain(
  own: Landmarks,
  plain: Surroundings['plain'],
  dots: readonly Dot[],
  apart: number,
  named: number,
): Landmarks {
  const all = named < 2 ? own.slice(0, named) : [...own]
  for (const { place, at } of plain) {
    if (all.length >= named) break
    const isFree = [
      ...dots.map(({ x, y }): FigurePoint => [x, y]),
      ...all.map((mark) => mark.at),
    ].every(([x, y]) => Math.hypot(at[0] - x, at[1] - y) > apart)
    // Of a pair only the nearer one has a name.
    const isNew = all.every((mark) => mark.place.landmark !== place.landmark)
    if (isFree && isNew) all.push({ letter: String.fromCharCode(97 + all.length), place, at })
  }
  return all
}
