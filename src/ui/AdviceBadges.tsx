import type { Advice } from '../atlas/advice'
import styles from './CautionBadges.module.css'

/** What the person said that changes this point, in a few words. */
export function AdviceBadges({ advice }: { advice: Advice }) {
  const reasons = advice.reasons.filter(
    ({ personal, verdict }) => personal && verdict === advice.verdict,
  )
  if (!advice.personal || reasons.length === 0) return null
  return (
    <ul className={styles.badges} aria-label="For you">
      {reasons.map(({ id, verdict, short }) => (
        <li key={id} className={styles.badge} data-personal="true">
          {verdict === 'do-not-offer' && 'Left out for you: '}
          {short}
        </li>
      ))}
    </ul>
  )
}
