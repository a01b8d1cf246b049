import sheetPaperMessages from 'virtual:messages/sheetPaper'
import type { Sheet } from '../../domain/sheet/sheet'
import { useLanguage, useMessages } from '../../messages/messages'
import styles from './SheetTitle.module.css'

/** Maximum lines of notes; more would leave no room for the points. */
const MAX_LINES = 14

interface Props {
  readonly sheet: Sheet
  readonly title: string
  readonly today: string
}

/** Shows the title of the sheet, whom it is for, the date and the notes. */
export function SheetTitle({ sheet, title, today }: Props) {
  const t = useMessages(sheetPaperMessages)
  const english = useLanguage() === 'en'
  const notes = sheet.notes
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MAX_LINES)
    .join('\n')
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.facts}>
          {sheet.for !== '' && (
            <span>
              {t.forWhom} <strong>{sheet.for}</strong>
            </span>
          )}
          <span>{sheet.date || today}</span>
        </p>
      </div>
      {notes !== '' && <p className={styles.notes}>{notes}</p>}
      <p className={styles.stop}>{t.stopAt({ strong: (text) => <strong>{text}</strong> })}</p>
      {!english && <p className={styles.english}>{t.englishFor}</p>}
    </header>
  )
}
