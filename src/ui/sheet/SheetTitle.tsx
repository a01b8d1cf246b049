import type { Sheet } from '../../atlas/sheet'
import styles from './SheetTitle.module.css'

/** More lines than this would leave no room for the points. */
const MOST_LINES = 14

interface Props {
  readonly sheet: Sheet
  readonly title: string
  readonly today: string
}

/** Whose sheet it is, and what was written on it before printing. */
export function SheetTitle({ sheet, title, today }: Props) {
  const notes = sheet.notes
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .join('\n')
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.facts}>
          {sheet.for !== '' && (
            <span>
              For <strong>{sheet.for}</strong>
            </span>
          )}
          <span>{sheet.date || today}</span>
        </p>
      </div>
      {notes !== '' && <p className={styles.notes}>{notes}</p>}
      <p className={styles.stop}>
        <strong>Stop</strong> at sharp or electric pain, numbness, dizziness, sickness, shortness of
        breath, a change of sight, or a strong pulse pounding under the finger. Leave out broken,
        swollen, hot or inflamed skin and varicose veins.
      </p>
    </header>
  )
}
