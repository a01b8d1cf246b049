import styles from './HandMeasure.module.css'

/** What a cun is, and how the own hand measures it. */
export function HandMeasure() {
  return (
    <div className={styles.measure}>
      <h2 id="hand-title">Use your own hand</h2>
      <p>…</p>
    </div>
  )
}
