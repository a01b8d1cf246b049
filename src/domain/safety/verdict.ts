/** What a rule of a condition may say, the mildest first. */
export const RULE_VERDICTS = ['light', 'ask-first', 'do-not-offer'] as const
/** What a person is advised on a point, the mildest first; the gravest that applies counts. */
export const VERDICTS = ['offer', ...RULE_VERDICTS] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a caution asks for, the gravest first. */
export const CAUTION_ACTIONS = ['never', 'hide-if', 'ask-first', 'light', 'note'] as const
export type CautionAction = (typeof CAUTION_ACTIONS)[number]

const OF_ACTION = {
  never: 'do-not-offer',
  'hide-if': 'do-not-offer',
  'ask-first': 'ask-first',
  light: 'light',
  note: 'offer',
} as const satisfies Record<CautionAction, Verdict>

export const verdictOfAction = (action: CautionAction): Verdict => OF_ACTION[action]

interface Judged {
  readonly verdict: Verdict
}

/** Whether the person may be led to the point at all. The only place that decides it. */
export const isOffered = ({ verdict }: Judged): boolean => verdict !== 'do-not-offer'

/** Whether they should ask a doctor or midwife before they press it. */
export const asksFirst = ({ verdict }: Judged): boolean => verdict === 'ask-first'

/** Whether what they said of themselves asks for a lighter and shorter press. */
export const isGentler = (advice: Judged & { readonly personal: boolean }): boolean =>
  asksFirst(advice) || (advice.verdict === 'light' && advice.personal)

/** Whether a caution changes whether one presses at all, and not only how. */
export const isDecisive = ({ action }: { readonly action: CautionAction }): boolean => {
  const judged = { verdict: OF_ACTION[action] }
  return !isOffered(judged) || asksFirst(judged)
}
