import type { Atlas } from '../../domain/atlas'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { isOffered } from '../../domain/safety/verdict'
import { useRouteMessages } from '../../state/routeMessages'
import { useAdvice } from '../../state/useAdvice'
import { useLinkTo } from '../../state/useLinkTo'
import { ChartLabels } from './ChartLabels'
import { layoutChartLabels } from './chartLabels'
import type { ChartDot } from './chartView'
import styles from './FlatFigure.module.css'

interface Props {
  readonly atlas: Atlas
  readonly dots: readonly ChartDot[]
  /** Height of the picture in the drawing's millimetres: dots keep their size on the screen. */
  readonly unit: number
  readonly colourOf: (code: string) => string
}

/** More dots than this are shown small and without codes. */
const CROWDED = 60

/** The lit points, each a link. */
export function ChartDots({ atlas, dots, unit, colourOf }: Props) {
  const t = useRouteMessages()
  const linkTo = useLinkTo()
  const advise = useAdvice(atlas)
  const crowded = dots.length > CROWDED
  const radius = unit * (crowded ? 0.005 : 0.008)
  const height = unit * 0.02
  const reaches = hitRadius(dots, radius * (crowded ? 1 : 2.4))
  const labels = crowded ? [] : layoutChartLabels(dots, height)
  return (
    <>
      {dots.map(({ key, code, side, x, y, chosen }, at) => {
        const route: Route = { kind: 'point', code, side }
        const leftOut = !isOffered(advise(code))
        return (
          <a
            key={key}
            href={linkTo(route)}
            tabIndex={-1}
            aria-label={routeName(t, atlas, route)}
            aria-current={chosen ? 'page' : undefined}
          >
            {/* Larger than the dot, for a thumb. */}
            <circle cx={x} cy={y} r={reaches[at]} className={styles.reach} />
            <circle
              cx={x}
              cy={y}
              r={chosen ? radius * 1.5 : radius}
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
 * How far from its middle each dot answers to a click: as far as a thumb needs, and never past half
 * the way to the next dot, so that a click on a dot's middle is always that dot's.
 *
 * @param most millimetres of the figure
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
