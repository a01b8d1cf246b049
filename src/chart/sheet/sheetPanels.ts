import { type FigurePoint, type FigureView, toFigure } from '../../body/figureFile'
import type { PointPosition } from '../../body/positions'
import type { SkinPlace } from '../../body/spot'
import { facing, isSideways, type ViewSide } from '../../domain/figure/viewSide'
import type { BodyPart } from '../../domain/schema/code'
import type { MessagesOf } from '../../messages/types'
import { type Crop, pathEnds } from './cropPath'
import { chooseViews, type SelectedPoint } from './selectedSpots'

/** A dot of a drawing, millimetres of the figure. */
export interface Dot {
  readonly code: string
  readonly number: number
  readonly x: number
  readonly y: number
}

/** A drawing of the sheet: the body, or a part of it, from one side. */
export interface SheetPanel {
  readonly id: string
  readonly view: ViewSide
  /** The side of the part in the picture; the midline for a body or a head. */
  readonly side: PointPosition['side']
  /** For example "Front", or "Left foot, from its left". */
  readonly title: string
  readonly crop: Crop
  readonly dots: readonly Dot[]
  /** The dots with a label: one per point. */
  readonly labelled: readonly Dot[]
  /** Parts of it that other panels show larger. */
  readonly frames: readonly Crop[]
  /** Letters for the right and the left of the body, and at which edge of the picture. */
  readonly letters: readonly SideLetter[]
  /** Positions on the outline, millimetres of the figure. */
  readonly ink: readonly FigurePoint[]
}

export interface SideLetter {
  readonly text: string
  readonly edge: 'left' | 'right'
}

export type FigureWords = MessagesOf<'sheetFigure'>

/** The keys of the messages that name the side of a drawing. */
export const SEEN_FROM = {
  front: 'fromFront',
  back: 'fromBack',
  left: 'fromLeft',
  right: 'fromRight',
} as const satisfies Record<ViewSide, keyof FigureWords>

/** "R" and "L" as they are seen from a side; on a picture of one side, its letter alone. */
export function sideLetters(
  t: FigureWords,
  view: ViewSide,
  side: PointPosition['side'] = 'midline',
): SideLetter[] {
  const letters = { right: t.rightLetter, left: t.leftLetter }
  const alone = side === 'midline' ? (isSideways(view) ? view : undefined) : side
  if (alone === 'left' || alone === 'right') return [{ text: letters[alone], edge: 'left' }]
  return [
    { text: view === 'back' ? letters.left : letters.right, edge: 'left' },
    { text: view === 'back' ? letters.right : letters.left, edge: 'right' },
  ]
}

interface PartPanel {
  readonly name: 'head' | 'hand' | 'foot'
  readonly parts: readonly BodyPart[]
}

const CLOSE_UPS: readonly PartPanel[] = [
  { name: 'head', parts: ['head', 'face'] },
  { name: 'hand', parts: ['wrist/hand'] },
  { name: 'foot', parts: ['ankle/foot'] },
]
const OF_SIDE = {
  left: { hand: 'leftHand', foot: 'leftFoot' },
  right: { hand: 'rightHand', foot: 'rightFoot' },
} as const
/** Two dots closer than this need a larger drawing. Millimetres of the figure. */
const TOO_CLOSE = 34
/** Margin around the outermost points of a part, millimetres of the figure. */
const MARGIN = 34
/** Minimum `facing` of skin whose dots are visible. */
const HIDDEN = 0.12

/** Plans the drawings of a sheet: only those that its points need. */
export function planPanels(
  t: FigureWords,
  points: readonly SelectedPoint[],
  places: readonly PointPosition[],
  partOf: (code: string) => BodyPart | undefined,
  views: readonly FigureView[],
): SheetPanel[] {
  return [...chooseViews(points)].flatMap(([side, here]) => {
    const view = views.find((figureView) => figureView.view === side)
    if (!view) return []
    const bodies = CLOSE_UPS.flatMap((closeUp) => closeUpOf(t, closeUp, view, here, places, partOf))
    const apart = new Set(bodies.flatMap(({ labelled }) => labelled.map(({ code }) => code)))
    const left = here.filter(({ code }) => !apart.has(code))
    if (left.length === 0) return bodies
    const whole: SheetPanel = {
      ...bodyPanel(t, view),
      dots: left.flatMap((point) => dotsOf(point, side)),
      labelled: labelDots(left, side),
      frames: bodies.map(({ crop }) => crop),
    }
    return [whole, ...bodies]
  })
}

/** The whole body without points. */
export const bodyPanel = (t: FigureWords, figure: FigureView): SheetPanel => ({
  id: figure.view,
  view: figure.view,
  side: 'midline',
  title: t[figure.view],
  crop: figure.viewBox,
  dots: [],
  labelled: [],
  frames: [],
  // Seen from the side the letter would lie on the face, and the title names the side.
  letters: isSideways(figure.view) ? [] : sideLetters(t, figure.view),
  ink: inkOf(figure),
})

const INK = new WeakMap<FigureView, FigurePoint[]>()

/** The ends of the curves of an outline, computed once for each drawing. */
function inkOf(view: FigureView): FigurePoint[] {
  const known = INK.get(view) ?? pathEnds(view.outline)
  INK.set(view, known)
  return known
}

const dotOf = ({ code, number }: SelectedPoint, view: ViewSide, place: PointPosition): Dot => {
  const [x, y] = toFigure(view, place.position)
  return { code, number, x, y }
}

const dotsOf = (point: SelectedPoint, view: ViewSide): Dot[] => {
  const seen = point.places.filter((place) => facing(place.normal, view) >= HIDDEN)
  const shown = seen.length > 0 ? seen : point.places.slice(0, 1)
  return shown.map((place) => dotOf(point, view, place))
}

/** The marks that are seen from a side. */
export const marksSeen = (marks: readonly SkinPlace[], view: ViewSide): FigurePoint[] =>
  marks
    .filter(({ normal }) => facing(normal, view) >= HIDDEN)
    .map(({ position }) => toFigure(view, position))

/** One dot per point: the right one of a pair in the picture, or right and left in turn. */
function labelDots(points: readonly SelectedPoint[], view: ViewSide): Dot[] {
  const dots = points.map((point) => dotsOf(point, view))
  // Few pairs are all labelled on one side, so that their numbers form one column.
  const few = dots.filter(isPair).length <= 9
  let turn = false
  return dots
    .toSorted((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0))
    .flatMap((own) => {
      if (isPair(own)) turn = few || !turn
      const sorted = own.toSorted((a, b) => a.x - b.x || a.y - b.y)
      // Of many spots, such as those beside each vertebra, label the middle one of that side.
      const outer = sorted.filter(({ x }) => (turn ? x >= 0 : x <= 0))
      const row = isPair(own) && outer.length > 0 ? outer.toSorted((a, b) => a.y - b.y) : sorted
      return row.slice(Math.floor((row.length - 1) / 2)).slice(0, 1)
    })
}

const isPair = (dots: readonly Dot[]): boolean =>
  dots.some(({ x }) => x > 1) && dots.some(({ x }) => x < -1)

/** Larger drawings of a head, hand or foot whose dots would overlap; each point is in only one. */
function closeUpOf(
  t: FigureWords,
  { name, parts }: PartPanel,
  figure: FigureView,
  points: readonly SelectedPoint[],
  places: readonly PointPosition[],
  partOf: (code: string) => BodyPart | undefined,
): SheetPanel[] {
  const { view } = figure
  const group = points.filter(({ part }) => parts.includes(part))
  const paired = name !== 'head'
  const sides = paired ? (['left', 'right'] as const) : (['midline'] as const)
  const wanted = new Map(sides.map((side) => [side, [] as SelectedPoint[]]))
  for (const point of group) {
    const side = paired ? (bestPlace(point, view).side as 'left' | 'right') : 'midline'
    wanted.get(side)?.push(point)
  }
  return [...wanted].flatMap(([side, own]) => {
    const dots = own.flatMap((point) =>
      dotsOf({ ...point, places: point.places.filter((p) => !paired || p.side === side) }, view),
    )
    if (!own.some((point, index) => own.slice(index + 1).some((other) => near(point, other, dots))))
      return []
    const crop = cropOf(
      places.filter(
        (place) => parts.includes(partOf(place.code) ?? 'neck') && (!paired || place.side === side),
      ),
      view,
    )
    const labelled = own.flatMap((point) => {
      const mine = dots.filter(({ code }) => code === point.code)
      return mine.slice(Math.floor((mine.length - 1) / 2)).slice(0, 1)
    })
    const part = name === 'head' || side === 'midline' ? t.head : t[OF_SIDE[side][name]]
    return [
      {
        id: `${view}-${side}-${name}`,
        view,
        side,
        title: t.partSeen({ part, from: t[SEEN_FROM[view]] }),
        crop,
        dots,
        labelled,
        frames: [],
        letters: sideLetters(t, view, side),
        ink: inkOf(figure),
      },
    ]
  })
}

const near = (a: SelectedPoint, b: SelectedPoint, dots: readonly Dot[]): boolean =>
  dots.some(
    (one) =>
      one.code === a.code &&
      dots.some(
        (two) => two.code === b.code && Math.hypot(one.x - two.x, one.y - two.y) < TOO_CLOSE,
      ),
  )

/** The position that a view shows best; the first one of an equal pair. */
function bestPlace(point: SelectedPoint, view: ViewSide): PointPosition {
  const [first, ...others] = point.places
  if (!first) throw new Error(`${point.code} has no place.`)
  return others.reduce(
    (best, place) => (facing(place.normal, view) > facing(best.normal, view) + 0.01 ? place : best),
    first,
  )
}

function cropOf(places: readonly PointPosition[], view: ViewSide): Crop {
  const spots: FigurePoint[] = places.map(({ position }) => toFigure(view, position))
  const xs = spots.map(([x]) => x)
  const ys = spots.map(([, y]) => y)
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN]
  return [left, top, Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top]
}
