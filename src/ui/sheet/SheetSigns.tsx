import sheetPaperMessages from 'virtual:messages/sheetPaper'
import { byUrgency } from '../../domain/safety/redFlags'
import type { RedFlag } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import { RedFlagGroup } from './RedFlagGroup'
import styles from './SheetSigns.module.css'

interface Props {
  readonly flags: readonly RedFlag[]
}

/** Shows the signs to stop at, and those that want a doctor, as a band over the width of the page. */
export function SheetSigns({ flags }: Props) {
  const t = useMessages(sheetPaperMessages)
  return (
    <section className={styles.band}>
      <p>{t.stopAt({ strong: (text) => <strong>{text}</strong> })}</p>
      <h3 className={styles.title}>{t.doctor}</h3>
      {byUrgency(flags).map((group) => (
        <RedFlagGroup key={group.urgency} {...group} dense />
      ))}
    </section>
  )
}
