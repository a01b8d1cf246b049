import type { Guide } from '../../domain/schema/region'
import { regionWords } from '../../words/region'
import { useWords } from '../../words/useWords'
import { PrintedAs } from '../guide/PrintedAs'
import styles from './NotOffered.module.css'

interface Props {
  /** Those with a code are offered in the guide. */
  readonly points: NonNullable<Guide['printed']>['points']
  /** Which source prints them, as the panel cites it. */
  readonly cited: string
}

/** What a source prints and we explain instead of offering. */
export function NotOffered({ points, cited }: Props) {
  const t = useWords(regionWords)
  const left = points.filter(({ code }) => code === undefined)
  if (left.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="not-offered">
      <h2 id="not-offered">{t.notOffered}</h2>
      {left.map((point) => (
        <PrintedAs key={point.name} point={point} cited={cited} />
      ))}
    </section>
  )
}
