import type { ReactNode } from 'react'
import { Section } from '../kit/Section'
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
  return (
    <Section
      className={styles.section}
      data-warning={warning}
      heading={<span lang={lang}>{title}</span>}
    >
      {children}
    </Section>
  )
}
