import { type ReactNode, useId } from 'react'
import styles from './PointList.module.css'

interface Props {
  readonly title: string
  /** For a button that leads here. */
  readonly id?: string
  readonly intro?: string
  readonly children: ReactNode
}

/** A titled list of points, in order. */
export function PointList({ title, id, intro, children }: Props) {
  const ownId = useId()
  const heading = id ?? ownId
  return (
    <section className={styles.list} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={id ? -1 : undefined}>
        {title}
      </h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      <ol className={styles.rows}>{children}</ol>
    </section>
  )
}
