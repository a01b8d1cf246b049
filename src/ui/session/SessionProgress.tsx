import { aboutMinutes } from '../../domain/session/describeSession'
import type { Position } from '../../domain/session/sessionClock'
import { secondsLeft } from '../../domain/session/sessionClock'
import type { Session } from '../../domain/session/sessionRun'
import { sessionWords } from '../../words/session'
import { useWords } from '../../words/useWords'
import styles from './SessionProgress.module.css'

/** Which point of how many, and the time to the end. */
export function SessionProgress({ session, position }: { session: Session; position: Position }) {
  const t = useWords(sessionWords)
  const codes = [...new Set(session.steps.map(({ code }) => code))]
  const at = codes.indexOf(session.steps[position.step]?.code ?? '') + 1
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span>{t.pointOf({ at, all: codes.length })}</span>
        <span>{t.timeLeft({ time: aboutMinutes(t, secondsLeft(session.steps, position)) })}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {session.steps.map((step, each) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the order
            key={each}
            data-state={each < position.step ? 'done' : each === position.step ? 'now' : 'later'}
            style={{ flexGrow: step.seconds }}
          />
        ))}
      </div>
    </div>
  )
}
