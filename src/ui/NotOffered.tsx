import type { Guide } from '../atlas/schema/region'
import styles from './NotOffered.module.css'

/** What the article prints and we explain instead of offering. */
export function NotOffered({ entries }: { entries: NonNullable<Guide['notOffered']> }) {
  if (entries.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="not-offered">
      <h2 id="not-offered">Printed, not offered</h2>
      {entries.map(({ printed, why }) => (
        <p key={printed}>
          <strong>“{printed}”.</strong> {why}
        </p>
      ))}
    </section>
  )
}
