import sessionMessages from 'virtual:messages/session'
import { FEELINGS } from '../../domain/session/sessionHistory'
import { useMessages } from '../../messages/messages'
import { useSessionHistory } from '../../state/sessionHistory'
import { Section } from '../kit/Section'
import styles from './HowIsIt.module.css'

/** Asks how the person feels after a session, if the history keeps it. The answer is optional. */
export function HowIsIt({ endedAt }: { readonly endedAt: number }) {
  const t = useMessages(sessionMessages)
  const kept = useSessionHistory(({ past }) => past.find((each) => each.endedAt === endedAt))
  const feel = useSessionHistory((state) => state.feel)
  if (!kept) return null
  return (
    <Section className={styles.question} heading={t.howIsIt}>
      <div className={styles.answers}>
        {FEELINGS.map((feeling) => (
          <button
            key={feeling}
            type="button"
            aria-pressed={kept.feeling === feeling}
            onClick={() => feel(endedAt, kept.feeling === feeling ? undefined : feeling)}
          >
            {t[feeling]}
          </button>
        ))}
      </div>
      <div role="status">
        {kept.feeling === 'worse' && <p className={styles.ifWorse}>{t.ifWorse}</p>}
      </div>
      <p className={styles.note}>{t.mayLeaveOpen}</p>
    </Section>
  )
}
