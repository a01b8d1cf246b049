import sheetPaperMessages from 'virtual:messages/sheetPaper'
import type { ReactNode } from 'react'
import type { Source } from '../../domain/schema/safety'
import { useLanguage, useMessages } from '../../messages/messages'
import styles from './SheetColophon.module.css'

/** Maximum number of sources; more would fill the page. */
const MAX_SOURCES = 8

interface AddressProps {
  readonly qr: ReactNode
  readonly address: string
}

interface TrustProps {
  readonly sources: readonly Source[]
  /** Whether the figures show bones. */
  readonly bones: boolean
}

/** Shows the address of this sheet, how far to trust it, and its sources. */
export function SheetColophon({ qr, address, sources, bones }: AddressProps & TrustProps) {
  return (
    <footer className={styles.colophon}>
      {qr}
      <div className={styles.words}>
        <Address address={address} />
        <Trust sources={sources} bones={bones} />
      </div>
    </footer>
  )
}

/** Shows the code that opens this sheet, with its address beside or below it. */
export function SheetAddress({ qr, address }: AddressProps) {
  return (
    <div className={styles.code}>
      {qr}
      <div className={styles.words}>
        <Address address={address} />
      </div>
    </div>
  )
}

/** Shows over the width of the page how far to trust the sheet, after its address if wanted. */
export function SheetTrust({ address }: { readonly address: string | undefined }) {
  return (
    <footer className={styles.trust}>
      {address !== undefined && <Address address={address} />}
      <Trust sources={[]} bones={false} />
    </footer>
  )
}

function Address({ address }: { readonly address: string }) {
  const t = useMessages(sheetPaperMessages)
  return (
    <p>
      {t.inApp({
        strong: (text) => <strong>{text}</strong>,
        address: (text) => <span className={styles.address}>{text}</span>,
        url: address.replace(/^https?:\/\//, ''),
      })}
    </p>
  )
}

function Trust({ sources, bones }: TrustProps) {
  const t = useMessages(sheetPaperMessages)
  const english = useLanguage() === 'en'
  const listed = sources.slice(0, MAX_SOURCES)
  return (
    <>
      {!english && <p>{t.englishFor}</p>}
      <p>{t.modest}</p>
      <p>
        {bones ? t.after({ before: t.standard, next: t.bones }) : t.standard}
        {listed.length > 0 && (
          <>
            {' '}
            {t.sources} <span lang="en">{listed.map(({ title }) => title).join('; ')}</span>
            {listed.length < sources.length
              ? t.moreSources({ count: sources.length - listed.length })
              : '.'}
          </>
        )}
      </p>
    </>
  )
}
