import sessionMessages from 'virtual:messages/session'
import { aboutMinutes } from '../../domain/session/describeSession'
import type { SessionSummary } from '../../domain/session/sessionRun'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import { useSessionHistory } from '../../state/sessionHistory'
import { useViewStore } from '../../state/view'
import { Section } from '../kit/Section'
import { LeftOut } from '../safety/LeftOut'
import { HowIsIt } from './HowIsIt'
import { SessionFrame } from './SessionFrame'
import styles from './SessionSummaryView.module.css'

/** Shows what was pressed in the session, and advice for afterwards. */
export function SessionSummaryView({ summary }: { summary: SessionSummary }) {
  const t = useMessages(sessionMessages)
  const { from, endedAt, pressed, notPressed, leftOut, seconds, complete } = summary
  const close = useSession((state) => state.close)
  const goTo = useViewStore((state) => state.goTo)
  const { past, show } = useSessionHistory()
  const finish = () => {
    close()
    goTo(from)
  }
  return (
    <SessionFrame title={complete ? t.wellDone : t.ended}>
      {pressed.length > 0 ? (
        <p className={styles.pressed}>
          {t.pressed({
            time: aboutMinutes(t, seconds),
            codes: pressed.join(', '),
            count: pressed.length,
          })}
        </p>
      ) : (
        <p className={styles.pressed}>{t.nonePressed}</p>
      )}
      {pressed.length > 0 && notPressed.length > 0 && (
        <p>{t.notPressed({ codes: notPressed.join(', ') })}</p>
      )}
      <HowIsIt endedAt={endedAt} />
      <LeftOut codes={leftOut} />
      <Section className={styles.after} heading={t.afterwards}>
        <ul>
          <li>{t.getUpSlowly}</li>
          <li>{t.soreness}</li>
          <li>{t.seeDoctor}</li>
        </ul>
      </Section>
      <div className={styles.actions}>
        <button type="button" className={styles.done} onClick={finish}>
          {t.done}
        </button>
        {past.length > 0 && (
          <button type="button" aria-haspopup="dialog" onClick={() => show(true)}>
            {t.pastSessions}
          </button>
        )}
      </div>
    </SessionFrame>
  )
}
