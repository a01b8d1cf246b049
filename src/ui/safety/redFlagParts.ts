import { URGENCIES } from '../../domain/safety/redFlags'
import type { RedFlag } from '../../domain/schema/safety'

/** Parts flags into those that are said before the points, and those that may follow them. */
export function partRedFlags(flags: readonly RedFlag[]): {
  readonly first: readonly RedFlag[]
  readonly more: readonly RedFlag[]
} {
  const gravest = URGENCIES.find((urgency) => flags.some((flag) => flag.urgency === urgency))
  return {
    first: flags.filter(({ urgency }) => urgency === gravest),
    more: flags.filter(({ urgency }) => urgency !== gravest),
  }
}
