import type { ReactNode } from 'react'
import styles from './SheetSection.module.css'

interface Props {
  /** Left out where a section goes on. */
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** A headed part of the sheet. */
export function SheetSection({ title, children }: Props) {
  return (
    <section className={styles.section}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      {children}
    </section>
  )
}
