import adviceMessages from 'virtual:messages/advice'
import type { Advice } from '../../domain/safety/advice'
import { asksFirst, isOffered } from '../../domain/safety/verdict'
import { useMessages } from '../../messages/messages'
import type { SearchMessages, SessionMessages } from '../../messages/types'
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
}: Props<Pick<SearchMessages, 'leftOut' | 'notForPressing'>>) {
  const reasons = useMessages(adviceMessages)
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
}: Props<Pick<SessionMessages, 'askFirst' | 'aDoctor'>>) {
  if (!asksFirst(advice)) return null
  const reason = advice.reasons[0]?.short ?? t.aDoctor
  return <p className={`${styles.note} ${className}`}>{t.askFirst({ reason })}</p>
}
