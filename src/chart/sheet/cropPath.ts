/** Left edge, top edge, width, height; millimetres of the figure. */
export type Crop = readonly [number, number, number, number]

type Numbers = readonly number[]

/** A stretch of a path: its start, and six absolute numbers per curve. */
interface Stretch {
  readonly start: readonly [number, number]
  readonly curves: Numbers[]
}

/** Parses a path of M, c and Z, as in the figures. */
function stretchesOf(path: string): Stretch[] {
  return path.split('M').flatMap((part) => {
    const numbers = part.match(/-?[\d.]+/g)?.map(Number) ?? []
    const [x, y] = numbers
    if (x === undefined || y === undefined) return []
    const curves: Numbers[] = []
    let [fromX, fromY] = [x, y]
    for (let offset = 2; offset + 5 < numbers.length; offset += 6) {
      const curve = numbers
        .slice(offset, offset + 6)
        .map((value, index) => value + (index % 2 === 0 ? fromX : fromY))
      curves.push(curve)
      fromX = curve[4] ?? fromX
      fromY = curve[5] ?? fromY
    }
    // A closed part ends at its start.
    if (part.includes('Z') && Math.hypot(fromX - x, fromY - y) > 0.01)
      curves.push([fromX, fromY, x, y, x, y])
    return [{ start: [x, y], curves }]
  })
}

/**
 * Returns the curves of a path that come near a crop, for strokes, not for fills. Otherwise a page
 * with many close-ups contains the whole outline many times.
 */
export function cropPath(path: string, [left, top, width, height]: Crop): string {
  const inside = (numbers: Numbers): boolean => {
    const xs = numbers.filter((_, index) => index % 2 === 0)
    const ys = numbers.filter((_, index) => index % 2 === 1)
    return (
      Math.max(...xs) >= left &&
      Math.min(...xs) <= left + width &&
      Math.max(...ys) >= top &&
      Math.min(...ys) <= top + height
    )
  }
  let cropped = ''
  for (const { start, curves } of stretchesOf(path)) {
    let from: Numbers = start
    let drawing = false
    for (const curve of curves) {
      const near = inside([...from, ...curve])
      if (near && !drawing) cropped += `M${short(from)}`
      if (near) cropped += `C${short(curve)}`
      drawing = near
      from = curve.slice(4)
    }
  }
  return cropped
}

const short = (numbers: Numbers): string => numbers.map((value) => value.toFixed(1)).join(' ')

/** The ends of all curves of a path. */
export const pathEnds = (path: string): [number, number][] =>
  stretchesOf(path).flatMap(({ curves }) =>
    curves.map((curve): [number, number] => [curve[4] ?? 0, curve[5] ?? 0]),
  )
