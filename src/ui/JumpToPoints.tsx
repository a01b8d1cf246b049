import styles from './JumpToPoints.module.css'

/** Past the red flags to the points, for those who have read them. */
export function JumpToPoints({ count, target }: { count: number; target: string }) {
  return (
    <button
      type="button"
      className={styles.jump}
      data-print="hide"
      onClick={() => {
        const heading = document.getElementById(target)
        heading?.scrollIntoView({ block: 'start' })
        heading?.focus({ preventScroll: true })
      }}
    >
      To the {count} points <span aria-hidden="true">↓</span>
    </button>
  )
}
