import { URGENCIES } from '../../domain/safety/redFlags'
import type { RedFlag } from '../../domain/schema/safety'
import { redFlagsWords } from '../../words/redFlags'
import { useWords } from '../../words/useWords'
import styles from './RedFlagBox.module.css'

const WHEN = { emergency: 'emergency', 'same-day': 'sameDay', soon: 'soon' } as const

/** Red flags under their urgency, the gravest first. */
export function RedFlagGroup({ flags }: { flags: readonly RedFlag[] }) {
  const t = useWords(redFlagsWords)
  return URGENCIES.map((urgency) => {
    const ofUrgency = flags.filter((flag) => flag.urgency === urgency)
    return (
      ofUrgency.length > 0 && (
        <div key={urgency} className={styles.group} data-urgency={urgency}>
          <h3 className={styles.urgency}>{t[WHEN[urgency]]}</h3>
          <ul>
            {ofUrgency.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )
    )
  })
}
