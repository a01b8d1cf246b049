import type { MuscleChart } from '../../src/body/muscleChart'
import type { MuscleMap } from '../../src/body/muscleMap'
import type { RefinedBody } from '../../src/body/refineBody'
import { cutOut, MIN_AREA, outlineOf, SOFTNESS } from '../chart/traceRegions'
import { blur } from '../figure/blur'
import { drawBody, PIXEL, type Picture } from '../figure/raster'

/** Tolerance of the outlines, millimetres: nobody knows them better than to some millimetres. */
const TOLERANCE = 1

/**
 * The outlines of the left muscles that are visible from a side.
 *
 * @param body refined twice: eight triangles per sub-quad
 */
export function traceMuscles(
  body: RefinedBody,
  { ids, stacks, labels }: MuscleMap,
  from: 'front' | 'back' | 'left',
): MuscleChart['views'][typeof from] {
  const picture = drawBody(body, from)
  const pixels = ids.map((): number[] => [])
  for (const [pixel, triangle] of picture.seen.entries()) {
    if (triangle < 0) continue
    if (from !== 'left' && body.positions[body.triangles[triangle * 3]! * 3]! < 0) continue
    for (const index of stacks[labels[triangle >> 3] ?? 0]!) pixels[index]!.push(pixel)
  }
  return [...pixels.entries()].toReversed().flatMap(([index, own]) => {
    if (own.length * PIXEL * PIXEL < MIN_AREA) return []
    const path = outlineOf(soften(picture, own), TOLERANCE)
    return path === '' ? [] : [{ muscle: ids[index]!, path }]
  })
}

/** Cuts out some pixels, without the steps of the mesh: those that most of the body around is part of. */
function soften({ grid: whole, seen }: Picture, own: readonly number[]): Picture {
  const part = cutOut(whole, own)
  const { grid } = part
  const left = Math.round((grid.origin[0] - whole.origin[0]) / PIXEL)
  const top = Math.round((grid.origin[1] - whole.origin[1]) / PIXEL)
  const isBody = (index: number) => {
    const [x, y] = [left + (index % grid.width), top + Math.floor(index / grid.width)]
    return (
      x >= 0 && y >= 0 && x < whole.width && y < whole.height && seen[y * whole.width + x]! >= 0
    )
  }
  const body = part.cover.map((_, index) => Number(isBody(index)))
  const all = blur(grid, body, SOFTNESS)
  const cover = blur(grid, part.cover, SOFTNESS).map((share, index) =>
    body[index] === 1 && share > all[index]! / 2 ? 1 : 0,
  )
  return { ...part, cover }
}
