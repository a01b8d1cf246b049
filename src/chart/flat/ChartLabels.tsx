import styles from './ChartLabels.module.css'
import type { ChartLabel } from './chartLabels'

/** Draws labels beside dots, with a rim of the paper colour that separates them from lines. */
export function ChartLabels({
  labels,
  height,
}: {
  readonly labels: readonly ChartLabel[]
  /** Height of the letters, millimetres of the figure. */
  readonly height: number
}) {
  return labels.map(({ key, name, x, y }) => (
    <text
      key={key}
      x={x}
      y={y}
      dy="0.35em"
      fontSize={height}
      strokeWidth={height * 0.22}
      className={styles.label}
    >
      {name}
    </text>
  ))
}
