import type { Advice } from './advice'
import type { CautionAction } from './verdict'

/** Whether the person should ask a doctor or midwife before they press. */
export const asksFirst = ({ verdict }: Pick<Advice, 'verdict'>): boolean => verdict === 'ask-first'

/** Whether the advice asks this person in particular for a lighter and shorter press. */
export const isGentler = (advice: Pick<Advice, 'verdict' | 'personal'>): boolean =>
  asksFirst(advice) || (advice.verdict === 'light' && advice.personal)

/** Whether a caution decides if a point may be pressed, and not only how. */
export const isDecisive = ({ action }: { readonly action: CautionAction }): boolean =>
  action !== 'light' && action !== 'note'
