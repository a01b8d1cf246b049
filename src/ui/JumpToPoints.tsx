import { goToHeading } from './goToHeading'
import styles from './JumpToPoints.module.css'

/** Past the red flags to the points, for those who have read them. */
export function JumpToPoints({ count, target }: { count: number; target: string }) {
  return (
    <button
      type="button"
      className={styles.jump}
      data-print="hide"
      onClick={() => goToHeading(target)}
    >
      To the {count} points <span aria-hidden="true">↓</span>
    </button>
  )
}
