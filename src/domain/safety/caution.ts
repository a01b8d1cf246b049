import type { Advice } from './advice'
import { type CautionAction, isOffered } from './verdict'

/** Whether the person should ask a doctor or midwife before they press. */
export const asksFirst = ({ verdict }: Pick<Advice, 'verdict'>): boolean => verdict === 'ask-first'

/** Whether a point is left out for this person in particular, because of what they said. */
export const isLeftOutFor = (advice: Pick<Advice, 'verdict' | 'personal'>): boolean =>
  advice.personal && !isOffered(advice)

/** Whether the advice asks this person in particular for a lighter and shorter press. */
export const isGentler = (advice: Pick<Advice, 'verdict' | 'personal'>): boolean =>
  asksFirst(advice) || (advice.verdict === 'light' && advice.personal)

/** Whether a caution decides if a point may be pressed, and not only how. */
export const isDecisive = ({ action }: { readonly action: CautionAction }): boolean =>
  action !== 'light' && action !== 'note'
