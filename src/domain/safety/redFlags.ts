import type { RedFlag } from '../schema/safety'

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
