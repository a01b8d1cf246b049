import type { Guide } from '../atlas/schema/region'
import { citation } from './citation'
import styles from './Evidence.module.css'

interface Props {
  readonly evidence: Guide['evidence']
  /** All source ids of the panel; a citation is a position in it. */
  readonly numbers: readonly string[]
}

/** What research says, what is only tradition, and how sure that is. */
export function Evidence({ evidence: { plain, certainty, tradition, sources }, numbers }: Props) {
  return (
    <section className={styles.evidence} aria-labelledby="evidence">
      <h2 id="evidence">What research says</h2>
      <p>{plain}</p>
      <p>{tradition}</p>
      <p className={styles.certainty}>
        How certain: {certainty.charAt(0).toLowerCase() + certainty.slice(1)}.{' '}
        {citation(sources, numbers)}
      </p>
    </section>
  )
}
