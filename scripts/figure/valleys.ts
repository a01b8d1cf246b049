/**
 * Finds where a pen would draw: the valleys of a picture in which skin is the darker the less it
 * faces the viewer. One rule gives inner contours, folds and grooves alike.
 *
 * C. Steger, "An unbiased detector of curvilinear structures", IEEE PAMI 20 (1998).
 */

import { blur } from './blur'
import type { Picture } from './raster'

export interface Valleys {
  /** How sharply the valley is bent across, times the blur squared, 0…1; 0 where there is none. */
  readonly strength: Float32Array
  /** Offset of the valley's bottom from the pixel's centre, pixels. */
  readonly offsetX: Float32Array
  readonly offsetY: Float32Array
  /** Direction of the valley, a unit vector of either sign. */
  readonly alongX: Float32Array
  readonly alongY: Float32Array
}

const FARTHEST_OFFSET = 0.6

/** Where valleys are looked for: above this, a pixel lies off the outline, which is drawn already. */
const INSIDE = 0.97

/** How far inside the body each pixel lies, 0…1. */
export const findInside = ({ grid, cover }: Picture): Float32Array => blur(grid, cover, 2)

/**
 * @param inside from `findInside` of the same picture
 * @param sigma blur in pixels: finer features than that are ignored
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
  for (let at = width + 1; at < width * (height - 1) - 1; at++) {
    if (inside[at]! < INSIDE) continue
    const [left, right, up, down] = [at - 1, at + 1, at - width, at + width]
    const gx = (soft[right]! - soft[left]!) / 2
    const gy = (soft[down]! - soft[up]!) / 2
    const gxx = soft[right]! + soft[left]! - 2 * soft[at]!
    const gyy = soft[down]! + soft[up]! - 2 * soft[at]!
    const gxy = (soft[down + 1]! + soft[up - 1]! - soft[up + 1]! - soft[down - 1]!) / 4
    const bend = (gxx + gyy) / 2 + Math.hypot((gxx - gyy) / 2, gxy)
    if (bend <= 0) continue
    const angle = Math.atan2(2 * gxy, gxx - gyy) / 2
    const [acrossX, acrossY] = [Math.cos(angle), Math.sin(angle)]
    const offset = -(gx * acrossX + gy * acrossY) / bend
    if (Math.abs(offset * acrossX) > FARTHEST_OFFSET) continue
    if (Math.abs(offset * acrossY) > FARTHEST_OFFSET) continue
    valleys.strength[at] = bend * sigma ** 2
    valleys.offsetX[at] = offset * acrossX
    valleys.offsetY[at] = offset * acrossY
    valleys.alongX[at] = -acrossY
    valleys.alongY[at] = acrossX
  }
  return valleys
}
