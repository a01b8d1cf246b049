import type { RedFlag } from '../schema/safety'
import type { ConditionId } from './conditions'

/** The most urgent first. */
export const URGENCIES = ['emergency', 'same-day', 'soon'] as const

/**
 * The red flags of some skin regions, the most urgent first. Flags of equal urgency keep the order
 * of the data, where the more likely ones come first.
 *
 * @param regions region ids; if empty, the result has only the flags for 'everywhere'
 */
export function redFlagsIn(flags: Iterable<RedFlag>, regions: readonly string[]): RedFlag[] {
  return [...flags]
    .filter(({ regions: own }) => own === 'everywhere' || own.some((id) => regions.includes(id)))
    .toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency))
}

/**
 * The signs of emergencies in a few words: first those of the conditions that the person has said,
 * then the general ones; without those of other conditions.
 */
export function emergencySigns(flags: readonly RedFlag[], said: readonly ConditionId[]): string[] {
  const emergencies = flags.filter((flag) => flag.urgency === 'emergency')
  const own = emergencies.filter(({ condition }) => condition && said.includes(condition))
  const general = emergencies.filter(({ condition }) => condition === undefined)
  return [...own, ...general].map(({ sign }) => sign)
}
