import landmarksMessages from 'virtual:messages/landmarks'
import rulerMessages from 'virtual:messages/ruler'
import type { FigurePoint } from '../../body/figureFile'
import type { Ruler } from '../../body/rulers'
import type { ViewSide } from '../../domain/figure/viewSide'
import { stepLabel } from '../../domain/ruler/rulerLabels'
import { useMessages } from '../../messages/messages'
import { ChartLabels } from './ChartLabels'
import styles from './ChartRuler.module.css'
import { layoutChartLabels } from './chartLabels'
import type { Box } from './chartView'
import { rulerOnFigure } from './rulerFigure'

interface Props {
  /** The steps so far; the last one is the current step. */
  readonly steps: Ruler['steps']
  readonly side: ViewSide
  /** The visible part of the drawing. */
  readonly room: Box
  /** Dots and letters are a constant share of this, millimetres of the figure. */
  readonly unit: number
}

const polyline = (points: readonly FigurePoint[]): string =>
  points.map((point) => point.join(',')).join(' ')

/** Position of a label at the middle of a path; above the path if that runs across. */
function besideWay(points: readonly FigurePoint[], height: number): FigurePoint {
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]
  const [x, y] = points[Math.floor(points.length / 2)] ?? [0, 0]
  const isLevel = Math.abs(last[0] - first[0]) > Math.abs(last[1] - first[1])
  return isLevel ? [x - height, y - 1.3 * height] : [x, y]
}

/** Draws a ruler on the flat figure: the landmarks to feel and the lines, with a tick per cun. */
export function ChartRuler({ steps, side, room, unit }: Props) {
  const height = unit * 0.022
  const t = useMessages(rulerMessages)
  const landmarks = useMessages(landmarksMessages)
  const { dots, lines } = rulerOnFigure(steps, side, (step) => stepLabel(t, landmarks, step))
  const marks = [
    ...dots.map(({ at, label }) => ({ at, label })),
    ...lines.map(({ points, label }) => ({ at: besideWay(points, height), label })),
  ]
  const labels = layoutChartLabels(
    marks.flatMap(({ at: [x, y], label }, number) =>
      label === ''
        ? []
        : [{ key: `${number}`, code: label, side: 'midline' as const, x, y, chosen: false }],
    ),
    height,
    room,
  )
  return (
    <g>
      {lines.map(({ points, ticks }) => (
        <g key={polyline(points)} className={styles.way}>
          <polyline points={polyline(points)} />
          {ticks.map((tick) => (
            <polyline key={polyline(tick)} points={polyline(tick)} />
          ))}
        </g>
      ))}
      {dots.map(({ at: [x, y], label }, number) => (
        <circle
          key={`${label} ${x} ${y}`}
          cx={x}
          cy={y}
          r={unit * 0.009}
          className={styles.dot}
          data-now={number === dots.length - 1}
        />
      ))}
      <ChartLabels labels={labels} height={height} />
    </g>
  )
}
