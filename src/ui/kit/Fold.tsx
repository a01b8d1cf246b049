import type { ReactNode } from 'react'
import styles from './Fold.module.css'

interface Props {
  readonly heading: ReactNode
  readonly className?: string | undefined
  /** Called when it is unfolded, for content that is then fetched. */
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** Renders a section that is folded at first: what most people do not need now. */
export function Fold({ heading, className, onOpen, children }: Props) {
  return (
    <details
      className={styles.fold}
      data-print="unfold"
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary>
        <h2>{heading}</h2>
      </summary>
      <div className={className}>{children}</div>
    </details>
  )
}
