import sessionMessages from 'virtual:messages/session'
import { aboutMinutes, pointNumber } from '../../domain/session/describeSession'
import { type Position, secondsLeft } from '../../domain/session/sessionClock'
import type { Session } from '../../domain/session/sessionRun'
import { useMessages } from '../../messages/messages'
import styles from './SessionProgress.module.css'

interface Props {
  readonly session: Session
  readonly position: Position
}

/** Shows the number of the current point, of all points, and the time left. */
export function SessionProgress({ session: { steps }, position }: Props) {
  const t = useMessages(sessionMessages)
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span>{t.pointOf(pointNumber(steps, position.step))}</span>
        <span>{t.timeLeft({ time: aboutMinutes(t, secondsLeft(steps, position)) })}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {steps.map((step, each) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id but their index
            key={each}
            data-state={each < position.step ? 'done' : each === position.step ? 'now' : 'later'}
            style={{ flexGrow: step.seconds }}
          />
        ))}
      </div>
    </div>
  )
}
