import { useAboutMe } from '../../state/aboutMe'
import { safetyWords } from '../../words/safety'
import { useWords } from '../../words/useWords'
import { Section } from '../kit/Section'
import styles from './FirstNotice.module.css'

/** What to know before the first press, once; "About & safety" says it again. */
export function FirstNotice() {
  const t = useWords(safetyWords)
  const understood = useAboutMe((state) => state.understood)
  const understand = useAboutMe((state) => state.understand)
  const ask = useAboutMe((state) => state.ask)
  if (understood) return null
  return (
    <Section className={styles.notice} data-print="hide" heading={t.title}>
      <SafetyInShort />
      <div className={styles.actions}>
        <button type="button" className={styles.understand} onClick={understand}>
          {t.understand}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => ask(true)}>
          {t.forMe}
        </button>
      </div>
    </Section>
  )
}

/** The least that everyone should know, in a few sentences. */
export function SafetyInShort() {
  const t = useWords(safetyWords)
  return <p>{t.inShort}</p>
}
