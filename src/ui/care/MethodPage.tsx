import type { CareMethod } from '../../atlas/schema/care'
import { CareSection } from './CareSection'
import { Claims } from './Claims'
import { HOW_SURE, WHO_DOES_IT } from './careWords'
import styles from './MethodPage.module.css'

interface Props {
  readonly method: CareMethod
  readonly numbers: readonly string[]
}

/** One method: what it is, how it is done, what is known, when not. */
export function MethodPage({ method: { what, by, how, known, notWhen }, numbers }: Props) {
  return (
    <>
      <div className={styles.what}>
        <p>{what}</p>
        <p className={styles.by}>{WHO_DOES_IT[by]}.</p>
      </div>
      <CareSection title="How it is done">
        <Claims claims={how} numbers={numbers} list="bullets" />
      </CareSection>
      <CareSection title="When not, or only after asking" warning>
        <Claims claims={notWhen} numbers={numbers} list="bullets" />
      </CareSection>
      <CareSection title="What is known">
        <p>
          <strong>{HOW_SURE[known.certainty]}.</strong>
        </p>
        <Claims claims={known.claims} numbers={numbers} list="bullets" />
      </CareSection>
    </>
  )
}
