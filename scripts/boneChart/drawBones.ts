import type { BoneChart, StoredBone, StoredView } from '../../src/body/boneChart'
import type { Skeleton } from '../../src/body/bones'
import type { FigurePoint } from '../../src/body/figureFile'
import type { RefinedBody } from '../../src/body/refineBody'
import { fitCurves } from '../figure/fitCurves'
import { pathText } from '../figure/pathText'
import { smooth } from '../figure/smooth'
import { type Border, traceBorders } from './borders'
import { type BoneView, cutOut, rasterBones, SIZE } from './rasterBones'

/** Maximum error of lines, and of areas that are lit or only pointed at, millimetres. */
const TOLERANCE = { line: 0.4, lit: 1, pointed: 4 }
const TANGENT_REACH = 10

/** How far behind the skin a bone is faint, metres: no finger feels it. */
const FAINT = 0.06

/** A shorter part of a line does not turn faint, and a faint line alone is left out. Points. */
const SHORTEST = 60

/** Points over which a line goes on, so that its ends are as smooth as its middle. */
const OVERLAP = 40

/**
 * Draws the bones of the left half and of the midline as they are seen from a side.
 *
 * @param isFelt whether a step can light a bone
 */
export function drawBones(
  skeleton: Skeleton,
  skin: RefinedBody,
  from: StoredView,
  isFelt: (bone: string) => boolean,
): BoneChart['views'][StoredView] {
  const view = rasterBones(skeleton, skin, from)
  const drawn = new Map<number, { lines: string; faint: string }>()
  for (const border of traceBorders(view)) {
    const own = drawn.get(border.bone) ?? { lines: '', faint: '' }
    drawn.set(border.bone, own)
    const line = lineOf(border, view)
    for (const { start, end, isFaint } of partsOf(border, view))
      if (!(isFaint && border.isLoose && end - start < SHORTEST))
        own[isFaint ? 'faint' : 'lines'] += curve(line.slice(start, end + 1), TOLERANCE.line)
  }
  return [...drawn]
    .toSorted(([a], [b]) => a - b)
    .map(([index, { lines, faint }]): StoredBone => {
      const { id, midline, kind } = skeleton.ranges[index]!
      const tolerance = isFelt(id) ? TOLERANCE.lit : TOLERANCE.pointed
      // The flat figure, which lights and names bones, shows no inner side. Nobody looks for a disc there.
      const hasArea = from !== 'inner' && (isFelt(id) || !kind || kind === 'bone')
      const area = hasArea ? areaOf(index, view, tolerance) : ''
      return {
        bone: id,
        ...(midline && { midline }),
        lines,
        ...(faint !== '' && { faint }),
        ...(area !== '' && { area }),
      }
    })
}

const curve = (line: readonly FigurePoint[], tolerance: number, isClosed = false): string =>
  pathText(fitCurves(line, tolerance, TANGENT_REACH), isClosed)

/** What is seen of one bone. */
const areaOf = (index: number, view: BoneView, tolerance: number): string => {
  const part = cutOut(view, index)
  return traceBorders(part)
    .map((border) => curve(lineOf(border, part), tolerance, true))
    .join('')
}

interface Part {
  readonly start: number
  /** The last point, which the next part begins with. */
  readonly end: number
  readonly isFaint: boolean
}

/** A border cut where its bone goes deep. */
function partsOf({ bone, corners }: Border, view: BoneView): Part[] {
  const { width, depth } = view
  const isDeep = corners.map((corner) => {
    const pixel = corner - Math.floor(corner / (width + 1))
    const around = [pixel, pixel - 1, pixel - width, pixel - width - 1]
    return around.every((each) => view.bone[each] !== bone || depth[each]! > FAINT)
  })
  // Most of the corners around one decide, so that no line flickers.
  let count = 0
  const before = [0, ...isDeep.map((each) => (count += Number(each)))]
  const isFaint = corners.map((_, at) => {
    const [from, to] = [Math.max(0, at - OVERLAP), Math.min(corners.length, at + OVERLAP)]
    return before[to]! - before[from]! > (to - from) / 2
  })
  const parts: Part[] = []
  let start = 0
  for (let at = 1; at < corners.length; at++) {
    const isLast = at === corners.length - 1
    const isShort = at - start < SHORTEST || corners.length - at < SHORTEST
    if (!isLast && (isFaint[at] === isFaint[start] || isShort)) continue
    parts.push({ start, end: at, isFaint: isFaint[(start + at) >> 1]! })
    start = at
  }
  return parts
}

/** A border without the steps of its pixels, millimetres. */
function lineOf({ corners, isClosed }: Border, { width, grid }: BoneView): readonly FigurePoint[] {
  const points = corners.map(
    (corner): FigurePoint => [
      grid.origin[0] + ((corner % (width + 1)) - 0.5) * SIZE,
      grid.origin[1] + (Math.floor(corner / (width + 1)) - 0.5) * SIZE,
    ],
  )
  if (isClosed) return smoothClosed(points)
  // A line that reaches the midline goes on in its mirror image.
  const mirror = ([x, y]: FigurePoint): FigurePoint => [-x, y]
  const atStart = points[0]![0] === 0 ? points.slice(1, OVERLAP).map(mirror).toReversed() : []
  const atEnd = points.at(-1)![0] === 0 ? points.slice(-OVERLAP, -1).map(mirror).toReversed() : []
  const line = smooth([...atStart, ...points, ...atEnd])
  return line.slice(atStart.length, line.length - atEnd.length)
}

function smoothClosed(loop: readonly FigurePoint[]): readonly FigurePoint[] {
  const ring = loop.slice(1)
  const over = Math.min(OVERLAP, ring.length)
  const line = smooth([...ring.slice(-over), ...ring, ...ring.slice(0, over)]).slice(over, -over)
  return [...line, line[0]!]
}
