import type { Advice } from '../../domain/safety/advice'
import { asksFirst, isOffered } from '../../domain/safety/verdict'
import { adviceWords } from '../../words/advice'
import type { searchWords } from '../../words/search'
import type { sessionWords } from '../../words/session'
import { useWords, type WordsOf } from '../../words/useWords'
import styles from './Cautions.module.css'
import { whyLeftOut } from './describeAdvice'

interface Props<Words> {
  readonly advice: Advice
  /** The words of the list that it stands in. */
  readonly t: Words
  readonly className?: string | undefined
}

/** In a list that also holds points to press: that this one is left out, and why. */
export function LeftOutNote({
  advice,
  t,
  className,
}: Props<Pick<WordsOf<typeof searchWords>, 'leftOut' | 'notForPressing'>>) {
  const reasons = useWords(adviceWords)
  if (isOffered(advice)) return null
  const say = advice.personal ? t.leftOut : t.notForPressing
  return (
    <span className={`${styles.note} ${className}`}>
      {say({ why: whyLeftOut(reasons, advice) })}
    </span>
  )
}

/** In a list of points to press: that this one wants a question first. */
export function AskFirstNote({
  advice,
  t,
  className,
}: Props<Pick<WordsOf<typeof sessionWords>, 'askFirst' | 'aDoctor'>>) {
  if (!asksFirst(advice)) return null
  const reason = advice.reasons[0]?.short ?? t.aDoctor
  return <p className={`${styles.note} ${className}`}>{t.askFirst({ reason })}</p>
}
