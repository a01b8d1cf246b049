import type { Atlas } from '../../domain/atlas'
import { isOnOtherSide, labelOfPoint } from '../../domain/points/shownSpots'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { isLeftOutFor } from '../../domain/safety/caution'
import { isOffered } from '../../domain/safety/verdict'
import { usePointed } from '../../state/pointed'
import { useRouteMessages } from '../../state/routeMessages'
import { useAdvice } from '../../state/useAdvice'
import { useLinkTo } from '../../state/useLinkTo'
import { ChartLabels } from './ChartLabels'
import { layoutChartLabels } from './chartLabels'
import type { ChartDot } from './chartView'
import styles from './FlatFigure.module.css'

interface Props {
  readonly atlas: Atlas
  readonly route: Route
  readonly dots: readonly ChartDot[]
  /** Dots and letters are a constant share of this, millimetres of the figure. */
  readonly unit: number
  readonly colourOf: (code: string) => string
}

/** If there are more dots than this, they are small and have no codes. */
const CROWDED = 60

/** Draws the lit points as links. */
export function ChartDots({ atlas, route, dots, unit, colourOf }: Props) {
  const t = useRouteMessages()
  const linkTo = useLinkTo()
  const advise = useAdvice(atlas)
  const pointed = usePointed((state) => state.code)
  const crowded = dots.length > CROWDED
  const radius = unit * (crowded ? 0.005 : 0.008)
  const height = unit * 0.02
  const reaches = hitRadius(dots, radius * (crowded ? 1 : 2.4))
  // What the person is not led to is not named.
  const nameOf = ({ code, side }: ChartDot) =>
    isOnOtherSide({ side }, route) || isLeftOutFor(advise(code))
      ? undefined
      : labelOfPoint(code, route)
  const labels = crowded ? [] : layoutChartLabels(dots, height, undefined, nameOf)
  return (
    <>
      {dots.map(({ key, code, side, x, y, chosen }, index) => {
        const point: Route = { kind: 'point', code, side }
        const leftOut = !isOffered(advise(code))
        return (
          <a
            key={key}
            href={linkTo(point)}
            tabIndex={-1}
            aria-label={routeName(t, atlas, point)}
            aria-current={chosen ? 'page' : undefined}
          >
            {/* Larger than the dot, for a thumb. */}
            <circle cx={x} cy={y} r={reaches[index]} className={styles.reach} />
            {code === pointed && (
              <circle cx={x} cy={y} r={radius * 2.6} className={styles.pulse} data-pulse={code} />
            )}
            <circle
              cx={x}
              cy={y}
              r={radius * (chosen ? 1.5 : isOnOtherSide({ side }, route) ? 0.6 : 1)}
              fill={leftOut ? 'var(--sheet)' : colourOf(code)}
              stroke={leftOut || chosen ? 'var(--ink)' : 'var(--sheet)'}
              strokeWidth={radius * (chosen ? 0.6 : 0.35)}
            />
          </a>
        )
      })}
      <ChartLabels labels={labels} height={height} />
    </>
  )
}

/**
 * Radius in which each dot takes clicks: large enough for a thumb, but at most half the distance to
 * the next dot, so that a click on the middle of a dot always belongs to that dot.
 *
 * @param most largest radius, millimetres of the figure
 * @returns millimetres, in the order of the dots
 */
export const hitRadius = (dots: readonly ChartDot[], most: number): number[] =>
  dots.map((dot) =>
    dots.reduce(
      (reach, other) =>
        other === dot ? reach : Math.min(reach, Math.hypot(other.x - dot.x, other.y - dot.y) / 2),
      most,
    ),
  )
