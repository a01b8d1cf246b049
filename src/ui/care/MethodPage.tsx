import type { CareMethod } from '../../domain/schema/care'
import { careWords } from '../../words/care'
import { useWords } from '../../words/useWords'
import { CareSection } from './CareSection'
import { Claims } from './Claims'
import { sureness, whoDoesIt } from './careWords'
import styles from './MethodPage.module.css'

interface Props {
  readonly method: CareMethod
  readonly numbers: readonly string[]
}

/** One method: what it is, how it is done, what is known, when not. */
export function MethodPage({ method: { what, by, how, known, notWhen }, numbers }: Props) {
  const t = useWords(careWords)
  return (
    <>
      <div className={styles.what}>
        <p lang="en">{what}</p>
        <p className={styles.by}>{t.sentence({ words: whoDoesIt(t, by) })}</p>
      </div>
      <CareSection title={t.howDone}>
        <Claims claims={how} numbers={numbers} list="bullets" />
      </CareSection>
      <CareSection title={t.whenNot} warning>
        <Claims claims={notWhen} numbers={numbers} list="bullets" />
      </CareSection>
      <CareSection title={t.known}>
        <p>
          <strong>{t.sentence({ words: sureness(t, known.certainty) })}</strong>
        </p>
        <Claims claims={known.claims} numbers={numbers} list="bullets" />
      </CareSection>
    </>
  )
}
