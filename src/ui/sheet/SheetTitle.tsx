import sheetPaperMessages from 'virtual:messages/sheetPaper'
import type { Sheet } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import styles from './SheetTitle.module.css'

/** Maximum lines of notes; more would leave no room for the points. */
const MAX_LINES = 14

interface Props {
  readonly sheet: Sheet
  readonly title: string
  readonly today: string
  /** Who gives the sheet, such as a clinic with its phone; may be empty. */
  readonly from: string
}

/** Shows the title of the sheet, who gives it, whom it is for, the date and the notes. */
export function SheetTitle({ sheet, title, today, from }: Props) {
  const t = useMessages(sheetPaperMessages)
  const notes = sheet.notes
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MAX_LINES)
    .join('\n')
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.facts}>
          {from !== '' && <span>{from}</span>}
          {sheet.for !== '' && (
            <span>
              {t.forWhom} <strong>{sheet.for}</strong>
            </span>
          )}
          <span>{sheet.date || today}</span>
        </p>
      </div>
      {notes !== '' && <p className={styles.notes}>{notes}</p>}
    </header>
  )
}
