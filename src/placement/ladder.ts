import type { Landmark, Placing } from '../domain/schema/landmark'
import { PlacementError } from './problem'

type RungRule = Extract<Placing, { rule: 'rung' }>
interface Rung {
  readonly id: string
  readonly rule: RungRule
}

/**
 * The heights of all rungs of the one ladder among the landmarks, metres. Steps keep their ratios
 * between two anchors, so that the ladder fits bodies of any proportion.
 *
 * @param heightOf height of a landmark that is no rung, metres
 * @throws PlacementError if the rungs do not follow each other or an anchor cannot be reached
 */
export function ladderHeights(
  landmarks: readonly Landmark[],
  heightOf: (id: string) => number,
): Map<string, number> {
  const heights = new Map<string, number>()
  let stretch: Rung[] = []
  let last: string | undefined
  for (const rung of rungsOf(landmarks)) {
    const { above, anchor } = rung.rule
    if (last !== undefined && above !== last)
      throw new PlacementError(`follows "${last}" in the ladder, but says "${above}"`)
    last = rung.id
    stretch.push(rung)
    if (!anchor) continue
    const start = stretch[0]!.rule.above
    const top = heights.get(start) ?? heightOf(start)
    fitStretch(stretch, top, top - heightOf(anchor.with), heights)
    stretch = []
  }
  if (stretch.length > 0) throw new PlacementError(`the ladder ends at "${last}" without an anchor`)
  return heights
}

function rungsOf(landmarks: readonly Landmark[]): Rung[] {
  return landmarks.flatMap(({ id, placing }) =>
    placing?.rule === 'rung' ? [{ id, rule: placing }] : [],
  )
}

/** @param drop from the top of the stretch down to the level of its anchor, metres */
function fitStretch(
  stretch: readonly Rung[],
  top: number,
  drop: number,
  heights: Map<string, number>,
): void {
  const { id, rule } = stretch.at(-1)!
  const steps = stretch.reduce((sum, rung) => sum + rung.rule.step, 0)
  const factor = drop / (steps + (rule.anchor!.at - 1) * rule.step)
  if (!(factor > 0))
    throw new PlacementError(
      `"${rule.anchor!.with}" does not lie below the top of "${id}"'s ladder`,
    )
  let height = top
  for (const rung of stretch) {
    height -= factor * rung.rule.step
    heights.set(rung.id, height)
  }
}
