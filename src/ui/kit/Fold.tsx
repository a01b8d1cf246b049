import type { ReactNode } from 'react'
import styles from './Fold.module.css'

interface Props {
  readonly heading: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Renders a section that is folded at first: what most people do not need now. */
export function Fold({ heading, className, children }: Props) {
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{heading}</h2>
      </summary>
      <div className={className}>{children}</div>
    </details>
  )
}
