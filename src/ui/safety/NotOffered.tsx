import type { Guide } from '../../domain/schema/region'
import { regionWords } from '../../words/region'
import { useWords } from '../../words/useWords'
import styles from './NotOffered.module.css'

/** What the article prints and we explain instead of offering. */
export function NotOffered({ entries }: { entries: NonNullable<Guide['notOffered']> }) {
  const t = useWords(regionWords)
  if (entries.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="not-offered">
      <h2 id="not-offered">{t.notOffered}</h2>
      {entries.map(({ printed, why }) => (
        <p key={printed}>
          <strong>{t.printed({ printed })}</strong> <span lang="en">{why}</span>
        </p>
      ))}
    </section>
  )
}
