import { type ReactNode, useId } from 'react'
import styles from './CareSection.module.css'

interface Props {
  readonly title: string
  /** What warns stands in a box. */
  readonly warning?: boolean
  readonly children: ReactNode
}

/** A section of a page of the care guide. */
export function CareSection({ title, warning = false, children }: Props) {
  const heading = useId()
  return (
    <section className={styles.section} data-warning={warning} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}
