import type { Grid } from './raster'

/**
 * Gaussian blur. Only pixels at least three sigmas inside the grid get a value.
 *
 * @param sigma in pixels
 */
export function blur({ width, height }: Grid, values: Float32Array, sigma: number): Float32Array {
  const reach = Math.ceil(3 * sigma)
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  )
  const total = kernel.reduce((sum, weight) => sum + weight)

  // Most of the grid is empty, so blur each row only from its first to its last value.
  const along = new Float32Array(values.length)
  const spans = Array.from({ length: height }, (_, y): readonly [start: number, end: number] => {
    const row = values.subarray(y * width, (y + 1) * width)
    const first = row.findIndex(isFilled)
    if (first < 0) return [0, 0]
    const start = Math.max(reach, first - reach)
    const end = Math.min(width - reach, row.findLastIndex(isFilled) + reach + 1)
    for (let x = start; x < end; x++) {
      let sum = 0
      for (let i = 0; i <= 2 * reach; i++) sum += kernel[i]! * row[x + i - reach]!
      along[y * width + x] = sum / total
    }
    return [start, end]
  })

  // Add up by rows instead of by pixels, because sequential memory access is fastest.
  const blurred = new Float32Array(values.length)
  const sums = new Float64Array(width)
  for (let y = reach; y < height - reach; y++) {
    sums.fill(0)
    for (let i = 0; i <= 2 * reach; i++) {
      const [start, end] = spans[y + i - reach]!
      const row = (y + i - reach) * width
      for (let x = start; x < end; x++) sums[x]! += kernel[i]! * along[row + x]!
    }
    for (let x = 0; x < width; x++) blurred[y * width + x] = sums[x]! / total
  }
  return blurred
}

const isFilled = (value: number) => value !== 0
