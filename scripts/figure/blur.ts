import type { Grid } from './raster'

/** Gaussian blur; @param sigma in pixels */
export function blur({ width, height }: Grid, values: Float32Array, sigma: number): Float32Array {
  const reach = Math.ceil(3 * sigma)
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  )
  const total = kernel.reduce((sum, weight) => sum + weight)
  const pass = (from: Float32Array, step: number, size: number) => {
    const to = new Float32Array(from.length)
    for (let at = 0; at < from.length; at++) {
      const place = Math.floor(at / step) % size
      // The margin of the grid is wide enough to leave its border empty.
      if (place < reach || place >= size - reach) continue
      let sum = 0
      for (let i = 0; i <= 2 * reach; i++) sum += kernel[i]! * from[at + (i - reach) * step]!
      to[at] = sum / total
    }
    return to
  }
  return pass(pass(values, 1, width), width, height)
}
