import type { FigurePoint, FigureView } from '../../src/body/figureFile'

/** How far the picture may be from the drawing, millimetres: less than a pixel of a screen. */
const TOLERANCE = 1
/** Pieces of a curve. */
const PIECES = 4
/** Room around the body, as the camera leaves it (`frameView` in src/scene/camera/framing.ts). */
const MARGIN = 1.06

/**
 * The drawing of a body from the front as an SVG symbol in which the body has the size and place
 * that the camera gives it, coarse and short enough to be part of the page.
 *
 * @param id of the symbol, for `use`
 */
export function firstPicture(id: string, { outline, lines }: FigureView): string {
  const outlines = pointsOf(outline)
  const width = Math.max(...outlines.flat().map(([x]) => Math.abs(x)))
  const height = Math.max(...outlines.flat().map(([, y]) => -y))
  const box = [
    -width * MARGIN,
    (-height * (1 + MARGIN)) / 2,
    2 * width * MARGIN,
    height * MARGIN,
  ].map(Math.round)
  const filled = outlines.map((points) => `${pathOf(points)}Z`).join('')
  const strokes = lines.flatMap(pointsOf).map(pathOf).join('')
  return (
    `<div hidden><svg><symbol id="${id}" viewBox="${box.join(' ')}">` +
    `<path d="${filled}" fill-rule="evenodd" stroke="none"/>` +
    `<path d="${strokes}" fill="none" vector-effect="non-scaling-stroke"/></symbol></svg></div>`
  )
}

/** The points along each part of a path of M, c and Z, as in the figures. */
function pointsOf(path: string): FigurePoint[][] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = part.match(/-?[\d.]+/g)?.map(Number) ?? []
      const points: FigurePoint[] = [[numbers[0]!, numbers[1]!]]
      for (let offset = 2; offset + 5 < numbers.length; offset += 6) {
        const [x, y] = points.at(-1)!
        const [ax, ay, bx, by, cx, cy] = numbers.slice(offset, offset + 6)
        for (let piece = 1; piece <= PIECES; piece++) {
          const t = piece / PIECES
          const [a, b, c] = [3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3]
          points.push([x + a * ax! + b * bx! + c * cx!, y + a * ay! + b * by! + c * cy!])
        }
      }
      return points
    })
}

/** Leaves out the points that lie near the line between others (Ramer–Douglas–Peucker). */
function simplified(points: readonly FigurePoint[]): readonly FigurePoint[] {
  const [first, last] = [points[0]!, points.at(-1)!]
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]]
  const length = Math.hypot(dx, dy)
  const distances = points.map(([x, y]) =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / length,
  )
  const most = Math.max(...distances)
  if (most <= TOLERANCE) return [first, last]
  const at = distances.indexOf(most)
  return [...simplified(points.slice(0, at + 1)).slice(0, -1), ...simplified(points.slice(at))]
}

/** A path of straight lines, in whole millimetres. */
function pathOf(points: readonly FigurePoint[]): string {
  const [first, ...rest] = simplified(points).map(
    ([x, y]) => [Math.round(x), Math.round(y)] as const,
  )
  let from = first!
  const moves = rest.map((to) => {
    const move = `${to[0] - from[0]} ${to[1] - from[1]}`
    from = to
    return move
  })
  return `M${first!.join(' ')}l${moves.join(' ')}`.replaceAll(' -', '-')
}
