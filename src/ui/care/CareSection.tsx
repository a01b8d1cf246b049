import { type ReactNode, useId } from 'react'
import styles from './CareSection.module.css'

interface Props {
  readonly title: string
  /** The title's language, where it is not the page's. */
  readonly lang?: string
  /** What warns stands in a box. */
  readonly warning?: boolean
  readonly children: ReactNode
}

/** A section of a page of the care guide. */
export function CareSection({ title, lang, warning = false, children }: Props) {
  const heading = useId()
  return (
    <section className={styles.section} data-warning={warning} aria-labelledby={heading}>
      <h2 id={heading} lang={lang}>
        {title}
      </h2>
      {children}
    </section>
  )
}
