import techniquePlayerMessages from 'virtual:messages/techniquePlayer'
import { useState } from 'react'
import { useMessages } from '../../messages/messages'
import styles from './ProgressRing.module.css'

interface Props {
  /** Interval on the point, and current time; seconds from the start of the press. */
  readonly start: number
  readonly end: number
  readonly time: number
  readonly running: boolean
}

const RADIUS = 26
const ROUND = Math.PI * 2 * RADIUS

/** Counts down the seconds on the point. It needs a new key whenever the clock is reset. */
export function ProgressRing({ start, end, time, running }: Props) {
  const t = useMessages(techniquePlayerMessages)
  const left = Math.ceil(Math.min(Math.max(end - time, 0), end - start) - 0.001)
  const share = Math.min(Math.max((time - start) / (end - start), 0), 1)
  // While it runs, a CSS animation turns it, so that slow rendering does not delay it.
  const [delay] = useState(start - time)
  const turning = {
    animationDuration: `${end - start}s`,
    animationDelay: `${delay}s`,
    '--round': ROUND,
  }
  return (
    <svg
      className={styles.ring}
      viewBox="0 0 64 64"
      role="img"
      aria-label={t.secondsLeft({ seconds: left })}
    >
      <circle className={styles.track} cx="32" cy="32" r={RADIUS} />
      <circle
        className={running ? styles.turning : styles.done}
        cx="32"
        cy="32"
        r={RADIUS}
        strokeDasharray={ROUND}
        style={running ? turning : { strokeDashoffset: ROUND * (1 - share) }}
      />
      <text className={styles.count} x="32" y="39">
        {left}
      </text>
    </svg>
  )
}
