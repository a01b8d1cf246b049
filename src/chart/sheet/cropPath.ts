import type { Crop } from './sheetPanels'

type Numbers = readonly number[]

/** A stretch of a path: where it begins, then for each curve six numbers, all absolute. */
interface Stretch {
  readonly start: readonly [number, number]
  readonly curves: Numbers[]
}

/** Of a path made of M, c and Z, as the figures' are. */
function stretchesOf(path: string): Stretch[] {
  return path.split('M').flatMap((part) => {
    const numbers = part.match(/-?[\d.]+/g)?.map(Number) ?? []
    const [x, y] = numbers
    if (x === undefined || y === undefined) return []
    const curves: Numbers[] = []
    let [fromX, fromY] = [x, y]
    for (let at = 2; at + 5 < numbers.length; at += 6) {
      const curve = numbers
        .slice(at, at + 6)
        .map((value, index) => value + (index % 2 === 0 ? fromX : fromY))
      curves.push(curve)
      fromX = curve[4] ?? fromX
      fromY = curve[5] ?? fromY
    }
    // A closed part ends where it began.
    if (part.includes('Z') && Math.hypot(fromX - x, fromY - y) > 0.01)
      curves.push([fromX, fromY, x, y, x, y])
    return [{ start: [x, y], curves }]
  })
}

/**
 * The curves of a path that come near a crop; for stroking, not for filling. A page with a crop of
 * the body for each of many points would be heavy with all of its outline each time.
 */
export function cropPath(path: string, [left, top, width, height]: Crop): string {
  const inside = (numbers: Numbers): boolean => {
    const xs = numbers.filter((_, at) => at % 2 === 0)
    const ys = numbers.filter((_, at) => at % 2 === 1)
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
