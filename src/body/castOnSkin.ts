import { VIEW_DIRECTIONS, type ViewSide } from '../domain/figure/viewSide'
import { type FigurePoint, toFigure } from './figureFile'
import type { Vec3 } from './frame'
import type { Skin } from './spot'
import { blend, cornersOf, dot } from './vectors'

/** Where a straight look at the body meets the skin. */
export interface SkinHit {
  readonly triangle: number
  /** Metres, in the body frame. */
  readonly position: Vec3
}

/**
 * The skin, or the eyeball, that a drawing from one side shows at a place: the foremost.
 *
 * @param at millimetres of the figure
 * @returns undefined beside the body
 */
export function castOnSkin(skin: Skin, from: ViewSide, at: FigurePoint): SkinHit | undefined {
  const eye = VIEW_DIRECTIONS[from]
  const [xs, ys] = onFigure(skin, from)
  const { triangles } = skin
  let best: SkinHit | undefined
  let nearest = Number.NEGATIVE_INFINITY
  for (let triangle = 0; triangle < triangles.length / 3; triangle++) {
    const a = triangles[3 * triangle]!
    const b = triangles[3 * triangle + 1]!
    const c = triangles[3 * triangle + 2]!
    // Nearly all triangles lie beside the place.
    if (!isBetween(at[0], xs[a]!, xs[b]!, xs[c]!)) continue
    if (!isBetween(at[1], ys[a]!, ys[b]!, ys[c]!)) continue
    const weights = weightsOnPlane(
      [a, b, c].map((vertex) => [xs[vertex]!, ys[vertex]!] as const),
      at,
    )
    if (!weights) continue
    const position = blend(cornersOf(skin, triangle), (index) => weights[index]!)
    const depth = dot(position, eye)
    if (depth > nearest) [nearest, best] = [depth, { triangle, position }]
  }
  return best
}

/** Where the vertices of a skin appear on a drawing from one side. */
function onFigure({ positions }: Skin, from: ViewSide): readonly [Float64Array, Float64Array] {
  const count = positions.length / 3
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)]
  for (let vertex = 0; vertex < count; vertex++) {
    const start = 3 * vertex
    const [x, y] = toFigure(from, [positions[start]!, positions[start + 1]!, positions[start + 2]!])
    xs[vertex] = x
    ys[vertex] = y
  }
  return [xs, ys]
}

/** Rounding may put a place that is inside by its weights beyond a corner: less than this, millimetres. */
const ROUNDING = 1e-6

/** Whether a value lies within the range of three others. */
const isBetween = (value: number, a: number, b: number, c: number): boolean =>
  (value >= a - ROUNDING || value >= b - ROUNDING || value >= c - ROUNDING) &&
  (value <= a + ROUNDING || value <= b + ROUNDING || value <= c + ROUNDING)

/** The weights of the corners of a triangle at a place inside it; undefined outside. */
function weightsOnPlane(
  [[ax, ay] = [0, 0], [bx, by] = [0, 0], [cx, cy] = [0, 0]]: readonly FigurePoint[],
  [x, y]: FigurePoint,
): Vec3 | undefined {
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
  if (area === 0) return undefined
  const second = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area
  const third = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area
  const first = 1 - second - third
  return first >= 0 && second >= 0 && third >= 0 ? [first, second, third] : undefined
}
