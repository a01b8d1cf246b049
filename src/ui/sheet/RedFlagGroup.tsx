import type { RedFlag } from '../../atlas/schema/safety'
import styles from './RedFlagGroup.module.css'

export const WHEN = {
  emergency: 'Emergency: get help now',
  'same-day': 'The same day',
  soon: 'Soon',
} as const
export const URGENCIES = ['emergency', 'same-day', 'soon'] as const

interface Props {
  readonly urgency: RedFlag['urgency']
  readonly flags: readonly RedFlag[]
}

/** Signs that want a doctor, of one urgency. */
export function RedFlagGroup({ urgency, flags }: Props) {
  return (
    <div className={styles.group} data-urgency={urgency}>
      <h3 className={styles.when}>{WHEN[urgency]}</h3>
      <ul className={styles.flags}>
        {flags.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
