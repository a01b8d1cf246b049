import sessionMessages from 'virtual:messages/session'
import { breathAt } from '../../domain/session/breath'
import { countdown } from '../../domain/session/describeSession'
import type { Position } from '../../domain/session/sessionClock'
import { useMessages } from '../../messages/messages'
import styles from './CountdownRing.module.css'

const RADIUS = 54
const AROUND = 2 * Math.PI * RADIUS

/** Shows the seconds left of a phase as a ring; during a press it also shows how to breathe. */
export function CountdownRing({ position }: { position: Position }) {
  const t = useMessages(sessionMessages)
  const { phase, elapsed, left } = position
  const share = elapsed + left > 0 ? left / (elapsed + left) : 0
  const breath = phase === 'press' ? breathAt(elapsed) : undefined
  return (
    <div className={styles.ring} data-phase={phase}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={styles.breath} data-way={breath?.way ?? 'rest'} cx="60" cy="60" r="46" />
        <circle className={styles.whole} cx="60" cy="60" r={RADIUS} />
        <circle
          className={styles.left}
          cx="60"
          cy="60"
          r={RADIUS}
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - share)}
        />
      </svg>
      <div className={styles.words}>
        <span role="timer" className={styles.time}>
          {countdown(left)}
        </span>
        <span className={styles.word} aria-hidden="true">
          {!breath ? t.rest : breath.way === 'in' ? t.breatheIn : t.breatheOut}
          {breath && <span className={styles.count}> {breath.count}</span>}
        </span>
      </div>
    </div>
  )
}
