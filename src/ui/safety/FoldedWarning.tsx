import type { ReactNode } from 'react'
import styles from './FoldedWarning.module.css'

interface Props {
  readonly id?: string
  readonly label: string
  /** What is shown while it is folded. */
  readonly line: ReactNode
  /** The last words of the line; the arrow follows them without a line break. */
  readonly more?: string
  readonly children: ReactNode
}

/** Shows a warning in one line, which unfolds to all of it. On paper it is unfolded. */
export function FoldedWarning({ id, label, line, more, children }: Props) {
  return (
    <details id={id} className={styles.warning} data-print="unfold" aria-label={label}>
      <summary>
        <h2>
          {line} <span className={styles.more}>{more}</span>
        </h2>
      </summary>
      <div className={styles.all}>{children}</div>
    </details>
  )
}
