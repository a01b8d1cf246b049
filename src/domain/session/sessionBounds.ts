import type { PointTechnique } from '../atlas'
import { STRENGTHS, type Strength } from '../technique/doseRules'

/** `brief` is three points in about five minutes; the others have all points. */
export const LENGTHS = ['brief', 'shorter', 'usual', 'longer'] as const
export type Length = (typeof LENGTHS)[number]

/** The changes that a person can make to one point. */
export interface EntryEdit {
  readonly chosen?: boolean
  /** Duration of one press. */
  readonly seconds?: number
  readonly repetitions?: number
  readonly strength?: Strength
}

/** The range of allowed changes: minimum and maximum, inclusive. */
export interface EntryBounds {
  readonly seconds: readonly [number, number]
  readonly repetitions: readonly [number, number]
  /** From the lightest to the strength of the technique. */
  readonly strengths: readonly Strength[]
}

/** Maximum total seconds of all presses at one place. */
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
 * The preselected seconds of a press: the minimum, about a third of the range, or the maximum.
 * People start short and go longer as they get used to the point (UMN_SELF).
 */
export function usualSeconds(bounds: EntryBounds, length: Length): number {
  const [least, most] = bounds.seconds
  if (length === 'longer') return most
  const third = length === 'shorter' ? least : least + (most - least) / 3
  return secondsChoices(bounds).findLast((choice) => choice <= third) ?? least
}

/** Limits an edit to the bounds and fills in what is absent. */
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

/** Limits a value to the range; the minimum if it is absent or not a number. */
function within(value: number | undefined, [least, most]: readonly [number, number]): number {
  if (value === undefined || !Number.isFinite(value)) return least
  return Math.round(Math.min(most, Math.max(least, value)))
}

/** The durations a person can choose from, in ascending order of seconds. */
export function secondsChoices({ seconds: [least, most] }: EntryBounds): number[] {
  const between = ROUND_SECONDS.filter((seconds) => seconds > least && seconds < most)
  return [...new Set([least, ...between, most])]
}
