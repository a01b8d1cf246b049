import type { StoredChartRegion } from '../../src/body/chartFile'
import type { RefinedBody } from '../../src/body/refineBody'
import type { ViewSide } from '../../src/domain/figure/viewSide'
import { blur } from '../figure/blur'
import { splitAtCorners } from '../figure/corners'
import { fitCurves } from '../figure/fitCurves'
import { pathText } from '../figure/pathText'
import { drawBody, type Grid, PIXEL, type Picture } from '../figure/raster'
import { traceSilhouette } from '../figure/silhouette'
import { smooth } from '../figure/smooth'
import { type SkinSpot, spotKey } from './skinSpots'

/**
 * Tolerance of the region borders, millimetres. It is coarse because they are areas to click, not
 * anatomy.
 */
const TOLERANCE = 0.6
const TANGENT_REACH = 8
/** Blur that removes the mesh steps from the borders. Standard deviation, pixels. */
export const SOFTNESS = 12
/** Margin for that blur, pixels. */
const ROOM = 3 * SOFTNESS + 2
/**
 * Minimum area of a visible patch, square millimetres. A smaller one is indistinguishable from its
 * neighbours.
 */
export const MIN_AREA = 150

/**
 * The outlines of the regions that are visible from a side. From the front and the back, only the
 * left one of each pair.
 */
export function traceRegions(
  body: RefinedBody,
  spots: readonly SkinSpot[],
  from: ViewSide,
): StoredChartRegion[] {
  const picture = drawBody(body, from)
  const pixels = new Map<string, number[]>()
  for (const [pixel, triangle] of picture.seen.entries()) {
    const spot = spots[triangle]
    if (!spot) continue
    const key = spotKey(spot)
    const list = pixels.get(key)
    if (list) list.push(pixel)
    else pixels.set(key, [pixel])
  }
  const softened = soften(picture, pixels)
  return [...softened.keys()].toSorted().flatMap((key): StoredChartRegion[] => {
    const own = softened.get(key)!
    if (from !== 'left' && key.endsWith(' right')) return []
    if (own.length * PIXEL * PIXEL < MIN_AREA) return []
    const path = outlineOf(cutOut(picture.grid, own), TOLERANCE)
    const [region, side] = key.split(' ') as [string, SkinSpot['side']]
    return path === '' ? [] : [{ region, side, path }]
  })
}

/**
 * The outlines of what a picture covers, as an SVG path.
 *
 * @param tolerance millimetres
 */
export const outlineOf = (picture: Picture, tolerance: number): string =>
  traceSilhouette(picture)
    .map((loop) =>
      splitAtCorners(loop).flatMap((part) => fitCurves(smooth(part), tolerance, TANGENT_REACH)),
    )
    .map((curves) => pathText(curves, true))
    .join('')

/** Assigns each pixel to the region that covers most of its surroundings. */
function soften(
  { grid: whole, seen }: Picture,
  pixels: ReadonlyMap<string, readonly number[]>,
): Map<string, number[]> {
  const most = new Float32Array(seen.length)
  const owner = new Int32Array(seen.length).fill(-1)
  const keys = [...pixels.keys()]
  for (const [number, own] of [...pixels.values()].entries()) {
    const { grid, cover } = cutOut(whole, own)
    const shares = blur(grid, cover, SOFTNESS)
    const left = Math.round((grid.origin[0] - whole.origin[0]) / PIXEL)
    const top = Math.round((grid.origin[1] - whole.origin[1]) / PIXEL)
    for (let index = 0; index < shares.length; index++) {
      const share = shares[index]!
      // Outside its blurred border a region has no share.
      if (share === 0) continue
      const x = left + (index % grid.width)
      const y = top + Math.floor(index / grid.width)
      if (x < 0 || y < 0 || x >= whole.width || y >= whole.height) continue
      const pixel = y * whole.width + x
      if (share <= most[pixel]! || seen[pixel] === -1) continue
      most[pixel] = share
      owner[pixel] = number
    }
  }
  const softened = new Map<string, number[]>()
  for (let pixel = 0; pixel < owner.length; pixel++) {
    const key = keys[owner[pixel]!]
    if (key === undefined) continue
    const list = softened.get(key)
    if (list) list.push(pixel)
    else softened.set(key, [pixel])
  }
  return softened
}

/** Copies some pixels into a picture of minimal size. */
export function cutOut({ width, origin }: Grid, pixels: readonly number[]): Picture {
  let [left, right, top, bottom] = [width, 0, Number.POSITIVE_INFINITY, 0]
  for (const pixel of pixels) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const grid: Grid = {
    width: right - left + 1 + 2 * ROOM,
    height: bottom - top + 1 + 2 * ROOM,
    origin: [origin[0] + (left - ROOM) * PIXEL, origin[1] + (top - ROOM) * PIXEL],
  }
  const cover = new Float32Array(grid.width * grid.height)
  for (const pixel of pixels) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    cover[(y - top + ROOM) * grid.width + (x - left + ROOM)] = 1
  }
  return { grid, cover, facing: cover, seen: new Int32Array(0) }
}
