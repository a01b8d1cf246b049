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
  let best: SkinHit | undefined
  let nearest = Number.NEGATIVE_INFINITY
  for (let triangle = 0; triangle < skin.triangles.length / 3; triangle++) {
    const corners = cornersOf(skin, triangle)
    const weights = weightsOnPlane(
      corners.map((corner) => toFigure(from, corner)),
      at,
    )
    if (!weights) continue
    const position = blend(corners, (index) => weights[index]!)
    const depth = dot(position, eye)
    if (depth > nearest) [nearest, best] = [depth, { triangle, position }]
  }
  return best
}

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
