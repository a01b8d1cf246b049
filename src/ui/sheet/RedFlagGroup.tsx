import type { RedFlag } from '../../atlas/schema/safety'
import { sheetPaperWords } from '../../words/sheetPaper'
import { useWords } from '../../words/useWords'
import styles from './RedFlagGroup.module.css'

const WHEN = { emergency: 'emergency', 'same-day': 'sameDay', soon: 'soon' } as const

interface Props {
  readonly urgency: RedFlag['urgency']
  readonly flags: readonly RedFlag[]
  /** In a few words, where there is little room. */
  readonly brief?: boolean
}

/** Signs that want a doctor, of one urgency. */
export function RedFlagGroup({ urgency, flags, brief = false }: Props) {
  const t = useWords(sheetPaperWords)
  return (
    <div className={styles.group} data-urgency={urgency}>
      <h3 className={styles.when}>{t[WHEN[urgency]]}</h3>
      <ul className={styles.flags}>
        {flags.map(({ id, short, text }) => (
          <li key={id}>{brief ? short : text}</li>
        ))}
      </ul>
    </div>
  )
}
