import type { ReactNode } from 'react'
import type { Source } from '../../domain/schema/safety'
import { sheetPaperWords } from '../../words/sheetPaper'
import { useWords } from '../../words/useWords'
import styles from './SheetColophon.module.css'

/** More would fill the page. */
const MAX_SOURCES = 8

interface Props {
  readonly qr: ReactNode
  readonly address: string
  readonly sources: readonly Source[]
}

/** The way back to this sheet, what it is worth, and where it is from. */
export function SheetColophon({ qr, address, sources }: Props) {
  const t = useWords(sheetPaperWords)
  const told = sources.slice(0, MAX_SOURCES)
  return (
    <footer className={styles.colophon}>
      {qr}
      <div className={styles.words}>
        <p>
          <strong>{t.inApp}</strong>
          {t.inAppHow} <span className={styles.address}>{address.replace(/^https?:\/\//, '')}</span>
        </p>
        <p>{t.modest}</p>
        <p>
          {t.standard}
          {told.length > 0 && (
            <>
              {' '}
              {t.sources} <span lang="en">{told.map(({ title }) => title).join('; ')}</span>
              {told.length < sources.length ? t.moreSources(sources.length - told.length) : '.'}
            </>
          )}
        </p>
      </div>
    </footer>
  )
}
