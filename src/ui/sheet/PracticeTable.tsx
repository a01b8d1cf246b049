import sheetPaperMessages from 'virtual:messages/sheetPaper'
import type { SheetItem } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import styles from './PracticeTable.module.css'

interface Props {
  /** Empty for one row for all points. */
  readonly rows: readonly { readonly item: SheetItem; readonly number: number }[]
  readonly weeks: 2 | 4
}

/** Shows a row for each point with a box for each day, to tick by hand. */
export function PracticeTable({ rows, weeks }: Props) {
  const t = useMessages(sheetPaperMessages)
  const days = Array.from({ length: weeks * 7 }, (_, day) => day + 1)
  return (
    <table className={styles.table} data-weeks={weeks}>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          {days.map((day) => (
            <th key={day} scope="col" data-week-begins={day % 7 === 1}>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <th scope="row">{t.pressed}</th>
            {days.map((day) => (
              <td key={day} data-week-begins={day % 7 === 1} />
            ))}
          </tr>
        )}
        {rows.map(({ item, number }) => (
          <tr key={item.code}>
            <th scope="row">
              {number} <span translate="no">{item.code}</span>
              {item.side !== 'both' && ` ${t[item.side]}`}
            </th>
            {days.map((day) => (
              <td key={day} data-week-begins={day % 7 === 1} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
