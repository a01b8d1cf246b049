import type { RedFlag } from '../schema/safety'

/** The gravest first. */
export const URGENCIES = ['emergency', 'same-day', 'soon'] as const

/**
 * The red flags of places on the skin, the gravest first; of the same urgency in the order of the
 * data, which puts first what is likelier where both belong.
 *
 * @param regions without any, only what holds everywhere
 */
export function redFlagsIn(flags: Iterable<RedFlag>, regions: readonly string[]): RedFlag[] {
  return [...flags]
    .filter(({ regions: own }) => own === 'everywhere' || own.some((id) => regions.includes(id)))
    .toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency))
}
