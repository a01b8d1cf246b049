import sheetPaperMessages from 'virtual:messages/sheetPaper'
import type { RedFlag } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import styles from './RedFlagGroup.module.css'

interface Props {
  readonly urgency: RedFlag['urgency']
  readonly flags: readonly RedFlag[]
  /** Whether the flags run on in one paragraph. */
  readonly dense?: boolean
}

/** Shows red flags of one urgency in a few words each; the app shows them in full. */
export function RedFlagGroup({ urgency, flags, dense = false }: Props) {
  const t = useMessages(sheetPaperMessages)
  return (
    <div className={styles.group} data-urgency={urgency} data-dense={dense}>
      <h4 className={styles.when}>{t[urgency]}</h4>
      <ul className={styles.flags}>
        {flags.map(({ id, short }) => (
          <li key={id}>{short}</li>
        ))}
      </ul>
    </div>
  )
}
