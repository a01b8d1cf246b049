import sessionMessages from 'virtual:messages/session'
import {
  next,
  pause,
  previous,
  resume,
  type Session,
  skipPoint,
} from '../../domain/session/sessionRun'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import styles from './SessionControls.module.css'
import { SignalSwitches } from './SignalSwitches'

interface Props {
  readonly session: Session
  /** Whether the person pressed Escape and is asked whether to stop. */
  readonly asking: boolean
  readonly goOn: () => void
  readonly stop: () => void
}

const STEP = {
  back: 'M15 5l-7 7 7 7',
  on: 'M9 5l7 7-7 7',
} as const

function StepMark({ way }: { way: keyof typeof STEP }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={STEP[way]} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}

export function SessionControls({ session, asking, goOn, stop }: Props) {
  const t = useMessages(sessionMessages)
  const change = useSession((state) => state.change)
  const paused = session.clock.since === null
  const act = (how: (session: Session, now: number) => Session) => () =>
    change((now) => how(now, Date.now()))
  if (asking)
    return (
      <div className={styles.ask} role="alertdialog" aria-label={t.askToStop}>
        <p>{t.askToStop}</p>
        <button type="button" className={styles.main} onClick={stop}>
          {t.stop}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: it responds to a key that was just pressed */}
        <button type="button" autoFocus onClick={goOn}>
          {t.goOn}
        </button>
      </div>
    )
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <button type="button" aria-label={t.previous} title={t.previous} onClick={act(previous)}>
          <StepMark way="back" />
        </button>
        <button type="button" className={styles.main} onClick={act(paused ? resume : pause)}>
          {paused ? t.goOn : t.pause}
        </button>
        <button type="button" aria-label={t.next} title={t.next} onClick={act(next)}>
          <StepMark way="on" />
        </button>
      </div>
      <div className={styles.row}>
        <SignalSwitches compact />
        <button type="button" className={styles.quiet} onClick={act(skipPoint)}>
          {t.skipPoint}
        </button>
        <button type="button" className={styles.quiet} onClick={stop}>
          {t.stop}
        </button>
      </div>
    </div>
  )
}
