import sheetPaperMessages from 'virtual:messages/sheetPaper'
import type { ReactNode } from 'react'
import type { Source } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import styles from './SheetColophon.module.css'

/** Maximum number of sources; more would fill the page. */
const MAX_SOURCES = 8

interface Props {
  readonly qr: ReactNode
  readonly address: string
  readonly sources: readonly Source[]
}

/** Shows the address of this sheet, how far to trust it, and its sources. */
export function SheetColophon({ qr, address, sources }: Props) {
  const t = useMessages(sheetPaperMessages)
  const told = sources.slice(0, MAX_SOURCES)
  return (
    <footer className={styles.colophon}>
      {qr}
      <div className={styles.words}>
        <p>
          {t.inApp({
            strong: (text) => <strong>{text}</strong>,
            address: (text) => <span className={styles.address}>{text}</span>,
            url: address.replace(/^https?:\/\//, ''),
          })}
        </p>
        <p>{t.modest}</p>
        <p>
          {t.standard}
          {told.length > 0 && (
            <>
              {' '}
              {t.sources} <span lang="en">{told.map(({ title }) => title).join('; ')}</span>
              {told.length < sources.length
                ? t.moreSources({ count: sources.length - told.length })
                : '.'}
            </>
          )}
        </p>
      </div>
    </footer>
  )
}
