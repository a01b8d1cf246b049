import type { ChartRegion } from '../../body/chartFile'
import type { Atlas } from '../../domain/atlas'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import type { Muscle } from '../../domain/schema/muscle'
import { useRouteMessages } from '../../state/routeMessages'
import { useLinkTo } from '../../state/useLinkTo'
import { type RegionSpot, useViewStore } from '../../state/view'
import styles from './FlatFigure.module.css'

interface Props {
  readonly atlas: Atlas
  readonly regions: readonly ChartRegion[]
  readonly lit: RegionSpot | undefined
  /** Lit where it lies, and tinted where its pain is felt. */
  readonly muscle: Muscle | undefined
}

const isSpot = (spot: RegionSpot | undefined, { region, side }: ChartRegion): boolean =>
  spot?.region === region && spot.side === side

const feltIn = ({ felt }: Muscle, region: string) =>
  felt.main.includes(region) ? 'main' : felt.also.includes(region) ? 'also' : undefined

/** Draws the regions as links; the arrow keys of the figure go from region to region. */
export function ChartRegions({ atlas, regions, lit, muscle }: Props) {
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
          data-lit={isSpot(lit, seen) || muscle?.lies.includes(region)}
          data-lies={muscle?.lies.includes(region)}
          data-felt={muscle && feltIn(muscle, region)}
          data-hovered={isSpot(hovered, seen)}
        />
      </a>
    )
  })
}
