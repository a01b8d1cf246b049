import type { ReactNode } from 'react'
import type { Source } from '../../atlas/schema/safety'
import styles from './SheetColophon.module.css'

/** More would fill the page. */
const MOST_SOURCES = 8

interface Props {
  readonly qr: ReactNode
  readonly address: string
  readonly sources: readonly Source[]
}

/** The way back to this sheet, what it is worth, and where it is from. */
export function SheetColophon({ qr, address, sources }: Props) {
  const told = sources.slice(0, MOST_SOURCES)
  return (
    <footer className={styles.colophon}>
      {qr}
      <div className={styles.words}>
        <p>
          <strong>This sheet in the app</strong>, with the body in 3D: scan the code, or open{' '}
          <span className={styles.address}>{address.replace(/^https?:\/\//, '')}</span>
        </p>
        <p>
          This sheet teaches a tradition with modest evidence. It is no diagnosis and no treatment,
          and it does not replace a doctor.
        </p>
        <p>
          Points after the WHO standard of 2008, told in our own words (CC BY 4.0).
          {told.length > 0 && ' Sources: '}
          {told.map(({ title }) => title).join('; ')}
          {told.length < sources.length &&
            `; and ${sources.length - told.length} more, on the points’ cards in the app`}
          {told.length > 0 && '.'}
        </p>
      </div>
    </footer>
  )
}
