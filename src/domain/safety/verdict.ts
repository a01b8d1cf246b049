/** The verdicts that a condition's rule can give, the mildest first. */
export const RULE_VERDICTS = ['light', 'ask-first', 'do-not-offer'] as const
/** The verdicts on pressing a point, the mildest first. The most severe one that applies wins. */
export const VERDICTS = ['offer', ...RULE_VERDICTS] as const
export type Verdict = (typeof VERDICTS)[number]

/** The actions of cautions, the most severe first. */
export const CAUTION_ACTIONS = ['never', 'hide-if', 'ask-first', 'light', 'note'] as const
export type CautionAction = (typeof CAUTION_ACTIONS)[number]

export function verdictOfAction(action: CautionAction): Verdict {
  if (action === 'note') return 'offer'
  return action === 'never' || action === 'hide-if' ? 'do-not-offer' : action
}

/** Whether the app may lead the person to the point. No other code decides this. */
export const isOffered = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict !== 'do-not-offer'
