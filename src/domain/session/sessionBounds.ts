import type { PointTechnique } from '../atlas'
import { STRENGTHS, type Strength } from '../technique/doseRules'

export const LENGTHS = ['shorter', 'usual', 'longer'] as const
export type Length = (typeof LENGTHS)[number]

/** What a person may change about one point. */
export interface EntryEdit {
  readonly chosen?: boolean
  /** Of one press. */
  readonly seconds?: number
  readonly repetitions?: number
  readonly strength?: Strength
}

/** How far it may be changed: least and most, both within. */
export interface EntryBounds {
  readonly seconds: readonly [number, number]
  readonly repetitions: readonly [number, number]
  /** From the lightest to the technique's own. */
  readonly strengths: readonly Strength[]
}

/** Seconds of pressing at one place, all its presses together, that no session goes beyond. */
export const MAX_AT_A_PLACE = 180

const ROUND_SECONDS = [10, 15, 20, 30, 40, 50, 60, 75, 90, 105, 120, 135, 150, 165]

export function entryBounds(pressing: PointTechnique): EntryBounds {
  const most = Math.min(pressing.seconds[1], MAX_AT_A_PLACE)
  return {
    seconds: [Math.min(pressing.seconds[0], most), most],
    repetitions: pressing.repetitions,
    strengths: STRENGTHS.slice(0, STRENGTHS.indexOf(pressing.strength) + 1),
  }
}

/**
 * The least, the most, or about a third of the way up: a person starts short and goes longer as
 * they get used to the point (UMN_SELF).
 */
export function usualSeconds(bounds: EntryBounds, length: Length): number {
  const [least, most] = bounds.seconds
  if (length === 'longer') return most
  const third = length === 'shorter' ? least : least + (most - least) / 3
  return secondsChoices(bounds).findLast((choice) => choice <= third) ?? least
}

/** An edit brought inside the bounds, and what it leaves open filled in. */
export function bounded(
  { seconds, repetitions, strength }: EntryEdit,
  bounds: EntryBounds,
): Required<Omit<EntryEdit, 'chosen'>> {
  const length = within(seconds, bounds.seconds)
  const presses = Math.min(
    within(repetitions, bounds.repetitions),
    Math.max(1, Math.floor(MAX_AT_A_PLACE / length)),
  )
  const strongest = bounds.strengths.at(-1) ?? 'light'
  return {
    seconds: length,
    repetitions: presses,
    strength: strength && bounds.strengths.includes(strength) ? strength : strongest,
  }
}

/** The least, where the wish is missing or no number. */
function within(wish: number | undefined, [least, most]: readonly [number, number]): number {
  if (wish === undefined || !Number.isFinite(wish)) return least
  return Math.round(Math.min(most, Math.max(least, wish)))
}

/** The seconds a person may choose from, rising. */
export function secondsChoices({ seconds: [least, most] }: EntryBounds): number[] {
  const between = ROUND_SECONDS.filter((seconds) => seconds > least && seconds < most)
  return [...new Set([least, ...between, most])]
}
