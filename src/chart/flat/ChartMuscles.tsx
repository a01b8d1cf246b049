import { musclesSeen, type SeenMuscle } from '../../body/muscleChart'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import { routeName } from '../../domain/route/routeName'
import { muscleChart } from '../../models/muscleMap'
import { useModel } from '../../models/useModel'
import { useRouteMessages } from '../../state/routeMessages'
import { useLinkTo } from '../../state/useLinkTo'
import { useViewStore } from '../../state/view'
import styles from './FlatFigure.module.css'

interface Props {
  readonly atlas: Atlas
  readonly muscles: readonly SeenMuscle[]
  /** Id of the one to light. */
  readonly lit: string | undefined
  /** Whether they are links: not while a tap adds or marks a place, and not without their names. */
  readonly linked: boolean
}

/** The muscles to show from a side: all, or the lit one, or none. */
export function useMusclesSeen(
  body: BodyId,
  from: ViewSide,
  all: boolean,
  lit: string | undefined,
) {
  // Without them a muscle is shown where its regions are; `FlatFigure` reports failures.
  const { value } = useModel(muscleChart(body), all || lit !== undefined)
  const muscles = value ? musclesSeen(value, from) : []
  const isDrawn = (side: 'front' | 'back' | 'left') =>
    value?.views[side].some(({ muscle }) => muscle === lit)
  return {
    // The lit one last, over those that lie over it.
    muscles: [
      ...(all ? muscles.filter(({ muscle }) => muscle !== lit) : []),
      ...muscles.filter(({ muscle }) => muscle === lit),
    ],
    /** Whether the lit one is drawn from some side: not those of the sole. */
    outlined: isDrawn('front') || isDrawn('back') || isDrawn('left'),
  }
}

/** Draws muscles over the regions. */
export function ChartMuscles({ atlas, muscles, lit, linked }: Props) {
  const t = useRouteMessages()
  const linkTo = useLinkTo()
  const hovered = useViewStore((state) => state.hoveredMuscle)
  const { hover } = useViewStore.getState()
  return muscles.map(({ muscle, side, path, mirrored }) => {
    const shape = (
      <path
        d={path}
        fillRule="evenodd"
        transform={mirrored ? 'scale(-1 1)' : undefined}
        className={styles.muscle}
        data-lit={muscle === lit}
        data-lies={muscle === lit}
        data-hovered={muscle === hovered}
      />
    )
    const key = `${muscle} ${side}`
    if (!linked)
      return (
        <g key={key} className={styles.shape}>
          {shape}
        </g>
      )
    const route = { kind: 'muscle', muscle } as const
    return (
      <a
        key={key}
        href={linkTo(route)}
        tabIndex={-1}
        aria-label={routeName(t, atlas, route)}
        onPointerEnter={() => hover(undefined, undefined, muscle)}
        onPointerLeave={() => hover(undefined)}
      >
        {shape}
      </a>
    )
  })
}
