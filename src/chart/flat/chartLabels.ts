import type { Box, ChartDot } from './chartView'

export interface ChartLabel {
  readonly key: string
  readonly code: string
  readonly x: number
  readonly y: number
}

/** Width of a letter and gap to the dot, as shares of a label's height. */
const LETTER = 0.64
const GAP = 0.55

/**
 * Lays out the codes beside their dots without overlaps. The selected dot comes first; a code
 * without room is omitted.
 *
 * @param height of the letters, in the unit of the dots
 * @param room whose left and right edges no label crosses
 * @param isNamed whether a dot gets a label; all dots stay free of labels
 */
export function layoutChartLabels(
  dots: readonly ChartDot[],
  height: number,
  room?: Box,
  isNamed: (dot: ChartDot) => boolean = () => true,
): ChartLabel[] {
  const placed: (ChartLabel & { readonly width: number })[] = []
  const named = new Set<string>()
  for (const { key, code, side, x, y, chosen } of dots.filter(isNamed).toReversed()) {
    // A code with many spots gets one label.
    const name = `${code} ${side}`
    if (named.has(name)) continue
    const width = code.length * LETTER * height
    const gap = GAP * height * (chosen ? 1.6 : 1)
    const spots = [
      { x: x + gap, y },
      { x: x - gap - width, y },
      { x: x - width / 2, y: y - height },
      { x: x - width / 2, y: y + height },
      { x: x - width / 2, y: y + 2.2 * height },
      { x: x - width / 2, y: y - 2.2 * height },
    ]
    const free = spots.find(
      (spot) =>
        (!room || (spot.x >= room[0] && spot.x + width <= room[0] + room[2])) &&
        placed.every(
          (other) =>
            spot.x > other.x + other.width ||
            spot.x + width < other.x ||
            Math.abs(spot.y - other.y) > height,
        ) &&
        dots.every(
          (dot) =>
            dot.key === key ||
            dot.x < spot.x ||
            dot.x > spot.x + width ||
            Math.abs(dot.y - spot.y) > height * 0.6,
        ),
    )
    if (!free) continue
    named.add(name)
    placed.push({ key, code, width, ...free })
  }
  return placed
}
