import type { Guide } from '../../domain/schema/region'
import { regionWords } from '../../words/region'
import { useWords } from '../../words/useWords'
import { citation } from '../kit/citation'
import styles from './Evidence.module.css'

interface Props {
  readonly evidence: Guide['evidence']
  /** All source ids of the panel; a citation is a position in it. */
  readonly numbers: readonly string[]
}

/** What research says, what is only tradition, and how sure that is. */
export function Evidence({ evidence: { plain, certainty, tradition, sources }, numbers }: Props) {
  const t = useWords(regionWords)
  return (
    <section className={styles.evidence} aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      <p lang="en">{plain}</p>
      <p lang="en">{tradition}</p>
      <p className={styles.certainty}>
        {t.certainty}{' '}
        <span lang="en">{certainty.charAt(0).toLowerCase() + certainty.slice(1)}.</span>{' '}
        {citation(t, sources, numbers)}
      </p>
    </section>
  )
}
