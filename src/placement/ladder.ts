import type { Landmark, Placing } from '../domain/schema/landmark'
import { PlacementError } from './problem'

type RungRule = Extract<Placing, { rule: 'rung' }>
interface Rung {
  readonly id: string
  readonly rule: RungRule
}

/**
 * The heights in metres of all rungs of the single ladder among the landmarks. Steps keep their
 * ratios between two anchors, so the ladder fits bodies of any proportion.
 *
 * @param heightOf height of a landmark that is not a rung, metres
 * @throws PlacementError if the rungs are out of order or an anchor is not reachable
 */
export function ladderHeights(
  landmarks: readonly Landmark[],
  heightOf: (id: string) => number,
): Map<string, number> {
  const heights = new Map<string, number>()
  let section: Rung[] = []
  let last: string | undefined
  for (const rung of rungsOf(landmarks)) {
    const { above, anchor } = rung.rule
    if (last !== undefined && above !== last)
      throw new PlacementError(`follows "${last}" in the ladder, but says "${above}"`)
    last = rung.id
    section.push(rung)
    if (!anchor) continue
    const start = section[0]!.rule.above
    const top = heights.get(start) ?? heightOf(start)
    fitSection(section, top, top - heightOf(anchor.with), heights)
    section = []
  }
  if (section.length > 0) throw new PlacementError(`the ladder ends at "${last}" without an anchor`)
  return heights
}

function rungsOf(landmarks: readonly Landmark[]): Rung[] {
  return landmarks.flatMap(({ id, placing }) =>
    placing?.rule === 'rung' ? [{ id, rule: placing }] : [],
  )
}

/** @param drop from the top of the section down to the level of its anchor, metres */
function fitSection(
  section: readonly Rung[],
  top: number,
  drop: number,
  heights: Map<string, number>,
): void {
  const { id, rule } = section.at(-1)!
  const steps = section.reduce((sum, rung) => sum + rung.rule.step, 0)
  const factor = drop / (steps + (rule.anchor!.at - 1) * rule.step)
  if (!(factor > 0))
    throw new PlacementError(
      `"${rule.anchor!.with}" does not lie below the top of "${id}"'s ladder`,
    )
  let height = top
  for (const rung of section) {
    height -= factor * rung.rule.step
    heights.set(rung.id, height)
  }
}
