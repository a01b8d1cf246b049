import type { Advice } from '../../domain/safety/advice'
import { asksFirst } from '../../domain/safety/caution'
import { isOffered } from '../../domain/safety/verdict'
import type { TextLookup } from '../../domain/textLookup'
import type { MessagesOf } from '../../messages/types'

type Words = MessagesOf<'advice'>

/** Returns why a point is left out: its most severe reasons. */
export const whyLeftOut = (t: Words, { reasons, verdict }: Advice): string =>
  reasons
    .filter((reason) => reason.verdict === verdict)
    .map(({ short }) => short)
    .join(t.semicolon) || t.notForPressing

/** Returns the advice that follows from the person's answers, in one sentence. */
export function personalVerdict(t: Words, advice: Advice): string {
  if (!isOffered(advice)) return t.doNotPress
  return asksFirst(advice) ? t.askFirst : t.lightly
}

/** Returns the reasons from the person's answers in one line, for a point that is offered. */
export const forYou = (t: Words, { reasons }: Advice): string =>
  reasons
    .filter(({ personal }) => personal)
    .map(({ short }) => t.sentence({ words: short }))
    .join(' ')

/** A reason in full: its sentences and their sources. */
export interface ReasonText {
  readonly id: string
  readonly short: string
  readonly text: string
  readonly sources: readonly string[]
}

/**
 * Returns the reasons from the person's answers in full, the most severe first. For a point that is
 * left out, milder reasons, such as those for light pressing, are omitted.
 */
export function personalReasons({ reasons, verdict }: Advice, texts: TextLookup): ReasonText[] {
  const leftOut = !isOffered({ verdict })
  return reasons.flatMap(({ id, short, personal, verdict: own }) => {
    if (!personal || (leftOut && own !== verdict)) return []
    const caution = texts.caution(id)
    if (caution) return [{ id, short, text: caution.text, sources: caution.sources }]
    const [condition = '', name] = id.split('/')
    const entry = texts.condition(condition)
    const rule = entry?.rules.find((each) => each.id === name)
    return entry && rule ? [{ id, short, text: rule.text, sources: entry.sources }] : []
  })
}
