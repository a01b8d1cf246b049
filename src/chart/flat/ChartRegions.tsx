import type { ChartRegion } from '../../body/chartFile'
import type { Atlas } from '../../domain/atlas'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { useRouteMessages } from '../../state/routeMessages'
import { useLinkTo } from '../../state/useLinkTo'
import { type RegionSpot, useViewStore } from '../../state/view'
import styles from './FlatFigure.module.css'

interface Props {
  readonly atlas: Atlas
  readonly regions: readonly ChartRegion[]
  readonly lit: RegionSpot | undefined
}

const isSpot = (spot: RegionSpot | undefined, { region, side }: ChartRegion): boolean =>
  spot?.region === region && spot.side === side

/** Draws the regions as links; the arrow keys of the figure go from region to region. */
export function ChartRegions({ atlas, regions, lit }: Props) {
  const t = useRouteMessages()
  const linkTo = useLinkTo()
  const hovered = useViewStore((state) => state.hovered)
  const hover = useViewStore((state) => state.hover)
  return regions.map((seen) => {
    const { region, side, path, mirrored } = seen
    const route: Route = { kind: 'region', region, side }
    return (
      <a
        key={`${region} ${side}`}
        href={linkTo(route)}
        // The figure is one Tab stop; the arrow keys select a region.
        tabIndex={-1}
        aria-label={routeName(t, atlas, route)}
        onPointerEnter={() => hover({ region, side })}
        onPointerLeave={() => hover(undefined)}
      >
        <path
          d={path}
          fillRule="evenodd"
          transform={mirrored ? 'scale(-1 1)' : undefined}
          className={styles.region}
          data-lit={isSpot(lit, seen)}
          data-hovered={isSpot(hovered, seen)}
        />
      </a>
    )
  })
}
