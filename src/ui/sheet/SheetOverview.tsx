import sheetPaperMessages from 'virtual:messages/sheetPaper'
import techniqueMessages from 'virtual:messages/technique'
import type { ReactNode } from 'react'
import { summariseTechnique } from '../../domain/technique/describeTechnique'
import { useMessages } from '../../messages/messages'
import { PointName } from '../point/PointName'
import styles from './SheetOverview.module.css'
import { describeSides, type SheetEntry } from './sheetFacts'

interface Props {
  /** Null if they could not be loaded. */
  readonly figures: ReactNode
  /** Width of the figures, millimetres. */
  readonly width?: number
  readonly entries: readonly SheetEntry[]
}

/** Shows the figures beside a list of their points, each with its press in one line. */
export function SheetOverview({ figures, width = 0, entries }: Props) {
  const t = useMessages(sheetPaperMessages)
  const how = useMessages(techniqueMessages)
  return (
    <div className={styles.overview}>
      {figures !== null && (
        <div className={styles.figures} style={{ width: `${width}mm` }}>
          {figures}
        </div>
      )}
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.item.code}>
            <strong className={styles.number}>{entry.number}</strong>
            <div>
              <p>
                <strong>
                  <span translate="no">{entry.item.code}</span>{' '}
                  <PointName point={entry.point} className={styles.name} />
                </strong>{' '}
                · {describeSides(t, entry)}
              </p>
              <p>{summariseTechnique(how, entry.pressing)}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
