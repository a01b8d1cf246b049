import type { CareMethod, Certainty, GuideCare } from '../../domain/schema/care'
import type { MessagesOf } from '../../messages/types'

type CareWords = MessagesOf<'care'>

/** Names the certainty of the research. */
export const sureness = (t: CareWords, certainty: Certainty): string =>
  ({ moderate: t.sureModerate, low: t.sureLow, 'very-low': t.sureVeryLow })[certainty]

export const whoDoesIt = (t: CareWords, by: CareMethod['by']): string =>
  ({ self: t.bySelf, trained: t.byTrained, either: t.byEither })[by]

export const wayKind = (t: CareWords, kind: GuideCare['ways'][number]['kind']): string => t[kind]
