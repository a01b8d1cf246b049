import type { Advice } from '../../domain/safety/advice'
import { adviceWords } from '../../words/advice'
import { useWords } from '../../words/useWords'
import styles from './CautionBadges.module.css'

/** What the person said that changes this point, in a few words. */
export function AdviceBadges({ advice }: { advice: Advice }) {
  const t = useWords(adviceWords)
  const reasons = advice.reasons.filter(
    ({ personal, verdict }) => personal && verdict === advice.verdict,
  )
  if (!advice.personal || reasons.length === 0) return null
  return (
    <ul className={styles.badges} aria-label={t.forYou}>
      {reasons.map(({ id, verdict, short }) => (
        <li key={id} className={styles.badge} data-personal="true">
          {verdict === 'do-not-offer' ? t.leftOutBecause({ reason: short }) : short}
        </li>
      ))}
    </ul>
  )
}
