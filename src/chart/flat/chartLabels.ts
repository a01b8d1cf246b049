import type { Box, ChartDot } from './chartView'

export interface ChartLabel {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Width of a letter and gap to the dot, as shares of a label's height. */
const LETTER = 0.64
const GAP = 0.55

/**
 * Lays out names beside their dots without overlaps. The selected dot comes first; a name without
 * room is omitted.
 *
 * @param height of the letters, in the unit of the dots
 * @param room whose left and right edges no label crosses
 * @param nameOf what a dot is called; undefined for no label. All dots stay free of labels
 */
export function layoutChartLabels(
  dots: readonly ChartDot[],
  height: number,
  room?: Box,
  nameOf: (dot: ChartDot) => string | undefined = ({ code }) => code,
): ChartLabel[] {
  const placed: (ChartLabel & { readonly width: number })[] = []
  const named = new Set<string>()
  for (const dot of dots.toReversed()) {
    const { key, code, side, x, y, chosen } = dot
    const name = nameOf(dot)
    // A code with many spots gets one label.
    const point = `${code} ${side}`
    if (name === undefined || named.has(point)) continue
    const width = name.length * LETTER * height
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
          (other) =>
            other.key === key ||
            other.x < spot.x ||
            other.x > spot.x + width ||
            Math.abs(other.y - spot.y) > height * 0.6,
        ),
    )
    if (!free) continue
    named.add(point)
    placed.push({ key, name, width, ...free })
  }
  return placed
}
