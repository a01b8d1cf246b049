import safetyMessages from 'virtual:messages/safety'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { useSettings } from '../../state/settings'
import { Section } from '../kit/Section'
import styles from './FirstNotice.module.css'

/** Shows what to know before the first press, until confirmed; "About & safety" repeats it. */
export function FirstNotice() {
  const t = useMessages(safetyMessages)
  const understood = useSettings((state) => state.understood)
  const change = useSettings((state) => state.change)
  const ask = useAboutMe((state) => state.ask)
  if (understood) return null
  return (
    <Section className={styles.notice} data-print="hide" heading={t.title}>
      <SafetyInShort />
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.understand}
          onClick={() => change({ understood: true })}
        >
          {t.understand}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => ask(true)}>
          {t.forMe}
        </button>
      </div>
    </Section>
  )
}

/** Shows the minimum that everyone should know, in a few sentences. */
export function SafetyInShort() {
  const t = useMessages(safetyMessages)
  return <p>{t.inShort}</p>
}
