import styles from './ChartLabels.module.css'
import type { ChartLabel } from './chartLabels'

/** What stands beside dots, on a rim of paper so that lines may pass beneath it. */
export function ChartLabels({
  labels,
  height,
}: {
  readonly labels: readonly ChartLabel[]
  /** Of the letters, in the drawing's unit. */
  readonly height: number
}) {
  return labels.map(({ key, code, x, y }) => (
    <text
      key={key}
      x={x}
      y={y}
      dy="0.35em"
      fontSize={height}
      strokeWidth={height * 0.22}
      className={styles.label}
    >
      {code}
    </text>
  ))
}
