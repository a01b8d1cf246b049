/**
 * Finds the lines that a pen would draw: the valleys of a picture in which skin is darker the less
 * it faces the viewer. This one rule finds inner contours, folds and grooves.
 *
 * C. Steger, "An unbiased detector of curvilinear structures", IEEE PAMI 20 (1998).
 */

import { blur } from './blur'
import type { Picture } from './raster'

export interface Valleys {
  /**
   * Curvature across the valley times the squared sigma of the blur, 0…1; 0 where there is no
   * valley.
   */
  readonly strength: Float32Array
  /** Offset of the valley's bottom from the pixel's centre, pixels. */
  readonly offsetX: Float32Array
  readonly offsetY: Float32Array
  /** Direction of the valley, a unit vector of either sign. */
  readonly alongX: Float32Array
  readonly alongY: Float32Array
}

const FARTHEST_OFFSET = 0.6

/**
 * Valleys are searched only where a pixel is at least this far inside the body: the outline is
 * drawn already.
 */
const INSIDE = 0.97

/** How far inside the body each pixel is, 0…1. */
export const findInside = ({ grid, cover }: Picture): Float32Array => blur(grid, cover, 2)

/**
 * Finds the valleys of a picture.
 *
 * @param inside from `findInside` of the same picture
 * @param sigma blur in pixels; finer features are ignored
 */
export function findValleys(
  { grid, facing }: Pick<Picture, 'grid' | 'facing'>,
  inside: Float32Array,
  sigma: number,
): Valleys {
  const { width, height } = grid
  const soft = blur(grid, facing, sigma)
  const make = () => new Float32Array(soft.length)
  const valleys = {
    strength: make(),
    offsetX: make(),
    offsetY: make(),
    alongX: make(),
    alongY: make(),
  }
  for (let pixel = width + 1; pixel < width * (height - 1) - 1; pixel++) {
    if (inside[pixel]! < INSIDE) continue
    const [left, right, up, down] = [pixel - 1, pixel + 1, pixel - width, pixel + width]
    const gx = (soft[right]! - soft[left]!) / 2
    const gy = (soft[down]! - soft[up]!) / 2
    const gxx = soft[right]! + soft[left]! - 2 * soft[pixel]!
    const gyy = soft[down]! + soft[up]! - 2 * soft[pixel]!
    const gxy = (soft[down + 1]! + soft[up - 1]! - soft[up + 1]! - soft[down - 1]!) / 4
    const bend = (gxx + gyy) / 2 + Math.hypot((gxx - gyy) / 2, gxy)
    if (bend <= 0) continue
    const angle = Math.atan2(2 * gxy, gxx - gyy) / 2
    const [acrossX, acrossY] = [Math.cos(angle), Math.sin(angle)]
    const offset = -(gx * acrossX + gy * acrossY) / bend
    if (Math.abs(offset * acrossX) > FARTHEST_OFFSET) continue
    if (Math.abs(offset * acrossY) > FARTHEST_OFFSET) continue
    valleys.strength[pixel] = bend * sigma ** 2
    valleys.offsetX[pixel] = offset * acrossX
    valleys.offsetY[pixel] = offset * acrossY
    valleys.alongX[pixel] = -acrossY
    valleys.alongY[pixel] = acrossX
  }
  return valleys
}
