import type { MouseEvent } from 'react'
import type { ChartRegion } from '../../body/chartFile'
import type { Atlas } from '../../domain/atlas'
import { sideTouched } from '../../domain/figure/sideTouched'
import { isSideways, type ViewSide } from '../../domain/figure/viewSide'
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
  /** The side of the body that the drawing shows. */
  readonly from: ViewSide
}

/** Both sides are the spot 'midline' of a pair. */
const isSpot = (spot: RegionSpot | undefined, { region, side }: ChartRegion): boolean =>
  spot?.region === region && (spot.side === 'midline' || spot.side === side)

/** How far from the midline of the drawing the pointer is, metres. */
function acrossOf({ currentTarget, clientX, clientY }: MouseEvent<Element>): number | undefined {
  const matrix = currentTarget.closest('svg')?.getScreenCTM()?.inverse()
  return matrix && new DOMPoint(clientX, clientY).matrixTransform(matrix).x / 1000
}

/** Draws the regions as links; the arrow keys of the figure go from region to region. */
export function ChartRegions({ atlas, regions, lit, from }: Props) {
  const t = useRouteMessages()
  const linkTo = useLinkTo()
  const hovered = useViewStore((state) => state.hovered)
  const { hover, touch } = useViewStore.getState()
  /** The spot under a pointer, which is both sides on the midline. */
  const spotUnder = ({ region, side }: ChartRegion, event: MouseEvent<Element>): RegionSpot => {
    const x = isSideways(from) ? undefined : acrossOf(event)
    const isOnMidline = x !== undefined && sideTouched(atlas.region(region), x) === 'midline'
    return { region, side: isOnMidline ? 'midline' : side }
  }
  const onClick = (seen: ChartRegion) => (event: MouseEvent<Element>) => {
    const { ctrlKey, metaKey, shiftKey } = event
    const spot = spotUnder(seen, event)
    // The link itself leads to one side, and a click by key has no place.
    if (ctrlKey || metaKey || shiftKey || event.detail === 0) return
    event.preventDefault()
    touch(spot)
  }
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
        onPointerEnter={(event) => hover(spotUnder(seen, event))}
        onPointerMove={(event) => hover(spotUnder(seen, event))}
        onClick={onClick(seen)}
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
