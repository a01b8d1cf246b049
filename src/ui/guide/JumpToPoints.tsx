import { jumpWords } from '../../words/jump'
import { useWords } from '../../words/useWords'
import { goToHeading } from '../kit/goToHeading'
import styles from './JumpToPoints.module.css'

/** Past the red flags to the points, for those who have read them. */
export function JumpToPoints({ count, target }: { count: number; target: string }) {
  const t = useWords(jumpWords)
  return (
    <button
      type="button"
      className={styles.jump}
      data-print="hide"
      onClick={() => goToHeading(target)}
    >
      {t.toPoints(count)} <span aria-hidden="true">↓</span>
    </button>
  )
}
