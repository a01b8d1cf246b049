/** What a rule of a condition may say, the mildest first. */
export const RULE_VERDICTS = ['light', 'ask-first', 'do-not-offer'] as const
/** What a person is advised on a point, the mildest first; the gravest that applies counts. */
export const VERDICTS = ['offer', ...RULE_VERDICTS] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a caution asks for, the gravest first. */
export const CAUTION_ACTIONS = ['never', 'hide-if', 'ask-first', 'light', 'note'] as const
export type CautionAction = (typeof CAUTION_ACTIONS)[number]

export function verdictOfAction(action: CautionAction): Verdict {
  if (action === 'note') return 'offer'
  return action === 'never' || action === 'hide-if' ? 'do-not-offer' : action
}

/** Whether the person may be led to the point at all. The only place that decides it. */
export const isOffered = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict !== 'do-not-offer'
