import { type ReactNode, useId } from 'react'
import styles from './PointList.module.css'

interface Props {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

/** A titled list of points, in order. */
export function PointList({ title, intro, children }: Props) {
  const heading = useId()
  return (
    <section className={styles.list} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      <ol className={styles.rows}>{children}</ol>
    </section>
  )
}
