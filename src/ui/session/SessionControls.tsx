import sessionMessages from 'virtual:messages/session'
import {
  found,
  next,
  pause,
  previous,
  type Session,
  skipPoint,
} from '../../domain/session/sessionRun'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import styles from './SessionControls.module.css'
import { StepMark } from './StepMark'

interface Props {
  readonly finding: boolean
  readonly end: () => void
}

/** The buttons of a session that is under way. */
export function SessionControls({ finding, end }: Props) {
  const t = useMessages(sessionMessages)
  const change = useSession((state) => state.change)
  const act = (how: (session: Session, now: number) => Session) => () =>
    change((now) => how(now, Date.now()))
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <button type="button" aria-label={t.previous} title={t.previous} onClick={act(previous)}>
          <StepMark way="back" />
        </button>
        {/* The same button in both phases, so that the focus stays on it. */}
        <button
          type="button"
          className={styles.main}
          data-finding={finding}
          onClick={act(finding ? found : pause)}
        >
          {finding ? t.foundIt : t.pause}
        </button>
        <button type="button" aria-label={t.next} title={t.next} onClick={act(next)}>
          <StepMark way="on" />
        </button>
      </div>
      <div className={styles.row}>
        {finding && (
          <button type="button" className={styles.quiet} onClick={act(pause)}>
            {t.pause}
          </button>
        )}
        <button type="button" className={styles.quiet} onClick={act(skipPoint)}>
          {t.skipPoint}
        </button>
        <button type="button" className={styles.quiet} onClick={end}>
          {t.end}
        </button>
      </div>
    </div>
  )
}
