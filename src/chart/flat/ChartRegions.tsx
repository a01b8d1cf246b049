import type { MouseEvent } from 'react'
import type { ChartRegion } from '../../body/chartFile'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import type { Muscle } from '../../domain/schema/muscle'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useRouteMessages } from '../../state/routeMessages'
import { useLinkTo } from '../../state/useLinkTo'
import { type RegionSpot, useViewStore } from '../../state/view'
import styles from './FlatFigure.module.css'
import { type ShownChart, spotBeside, spotUnder } from './underPointer'

interface Props extends ShownChart {
  readonly lit: readonly RegionSpot[]
  /** Lit where it lies, and tinted where its pain is felt. */
  readonly muscle: Muscle | undefined
  /** Whether it is outlined itself, so that its regions need not be. */
  readonly outlined: boolean
}

/** Both sides are the spot 'midline' of a pair. */
const isSpot = (spot: RegionSpot | undefined, { region, side }: ChartRegion): boolean =>
  spot?.region === region && (spot.side === 'midline' || spot.side === side)

const feltIn = ({ felt }: Muscle, region: string) =>
  felt.main.includes(region) ? 'main' : felt.also.includes(region) ? 'also' : undefined

/** Draws the regions as links; the arrow keys of the figure go from region to region. */
export function ChartRegions({ lit, muscle, outlined, ...chart }: Props) {
  const { atlas, regions } = chart
  const t = useRouteMessages()
  const linkTo = useLinkTo()
  const hovered = useViewStore((state) => state.hovered)
  const { hover, touch } = useViewStore.getState()
  // Without them a click opens its region alone; `FigureHelp` reports failures.
  const { value: nodes = [] } = useModel(models.neighbours)
  const onPointer = (seen: ChartRegion) => (event: MouseEvent<Element>) =>
    hover(spotUnder(chart, seen, event))
  const onClick = (seen: ChartRegion) => (event: MouseEvent<Element>) => {
    // A click by key has no place, and the link leads to one side in a new tab too.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.detail === 0) return
    event.preventDefault()
    const spot = spotUnder(chart, seen, event)
    touch(spot, undefined, spotBeside(chart, nodes, spot, event))
  }
  return regions.map((seen, at) => {
    const { region, side, path, mirrored } = seen
    const route: Route = { kind: 'region', region, side }
    const lies = !outlined && muscle?.lies.includes(region)
    return (
      <a
        key={`${region} ${side}`}
        href={linkTo(route)}
        // The figure is one Tab stop; the arrow keys select a region.
        tabIndex={-1}
        aria-label={routeName(t, atlas, route)}
        onPointerEnter={onPointer(seen)}
        onPointerMove={onPointer(seen)}
        onPointerLeave={() => hover(undefined)}
        onClick={onClick(seen)}
        data-at={at}
      >
        <path
          d={path}
          fillRule="evenodd"
          transform={mirrored ? 'scale(-1 1)' : undefined}
          className={styles.region}
          data-lit={lit.some((spot) => isSpot(spot, seen)) || lies}
          data-lies={lies}
          data-felt={muscle && feltIn(muscle, region)}
          data-hovered={isSpot(hovered, seen)}
        />
      </a>
    )
  })
}
