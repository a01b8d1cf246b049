import styles from './PressRing.module.css'

interface Props {
  /** The time on the point, and now: seconds from the start of the press. */
  readonly start: number
  readonly end: number
  readonly time: number
  readonly running: boolean
}

const RADIUS = 26
const ROUND = Math.PI * 2 * RADIUS

/** Counts the seconds on the point. */
export function PressRing({ start, end, time, running }: Props) {
  const isOn = running && time >= start && time < end
  // The ring glides to where it will be at the next count.
  const left = Math.ceil(Math.min(Math.max(end - time, 0), end - start) - 0.001)
  const goal = isOn ? end - left + 1 : time
  const share = Math.min(Math.max((goal - start) / (end - start), 0), 1)
  const seconds = isOn ? Math.max(Math.min(goal, end) - time, 0.05) : 0.2
  return (
    <svg className={styles.ring} viewBox="0 0 64 64" role="img" aria-label={`${left} seconds left`}>
      <circle className={styles.track} cx="32" cy="32" r={RADIUS} />
      <circle
        className={styles.done}
        cx="32"
        cy="32"
        r={RADIUS}
        strokeDasharray={ROUND}
        style={{ strokeDashoffset: ROUND * (1 - share), transitionDuration: `${seconds}s` }}
      />
      <text className={styles.count} x="32" y="39">
        {left}
      </text>
    </svg>
  )
}
