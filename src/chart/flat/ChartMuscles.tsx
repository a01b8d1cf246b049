import { musclesSeen, type SeenMuscle } from '../../body/muscleChart'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import { routeName } from '../../domain/route/routeName'
import { muscleChart } from '../../models/muscleMap'
import { useModel } from '../../models/useModel'
import { useRouteMessages } from '../../state/routeMessages'
import { useSettings } from '../../state/settings'
import { useLinkTo } from '../../state/useLinkTo'
import { useViewStore } from '../../state/view'
import styles from './FlatFigure.module.css'

interface Props {
  readonly atlas: Atlas
  readonly muscles: readonly SeenMuscle[]
  /** Id of the one to light. */
  readonly lit: string | undefined
  /** Whether all are shown, as links. */
  readonly all: boolean
}

/** The muscles to show from a side: none, unless one is lit or the person wants to see all. */
export function useMusclesSeen(body: BodyId, from: ViewSide, lit: string | undefined) {
  const all = useSettings((state) => state.muscles)
  // Without them a muscle is shown where its regions are; `FigureHelp` reports failures.
  const { value } = useModel(muscleChart(body), all || lit !== undefined)
  const muscles = value ? musclesSeen(value, from) : []
  const isDrawn = (side: 'front' | 'back' | 'left') =>
    value?.views[side].some(({ muscle }) => muscle === lit)
  return {
    all,
    muscles: all ? muscles : muscles.filter(({ muscle }) => muscle === lit),
    /** Whether the lit one is drawn from some side: not those of the sole. */
    outlined: isDrawn('front') || isDrawn('back') || isDrawn('left'),
  }
}

/** Draws muscles over the regions. */
export function ChartMuscles({ atlas, muscles, lit, all }: Props) {
  const t = useRouteMessages()
  const linkTo = useLinkTo()
  const hovered = useViewStore((state) => state.hoveredMuscle)
  const adding = useViewStore((state) => state.adding)
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
    // A tap that adds a place means the region.
    if (!all || adding)
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
