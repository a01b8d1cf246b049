import type { ReactNode } from 'react'
import { Section } from '../kit/Section'
import styles from './CareSection.module.css'

interface Props {
  readonly title: string
  /** Language of the title, if it differs from the page's. */
  readonly lang?: string
  /** Whether it is a warning, which is shown in a box. */
  readonly warning?: boolean
  readonly children: ReactNode
}

/** Shows a section of a page of the care guide. */
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
