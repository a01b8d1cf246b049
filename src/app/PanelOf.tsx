import { lazy, Suspense } from 'react'
import type { Place } from '../atlas/link'
import { PointsBrowser } from '../ui/browse/PointsBrowser'
import { ChannelBrowser } from '../ui/ChannelBrowser'
import { ChannelPanel } from '../ui/ChannelPanel'
import { GuidePanel } from '../ui/GuidePanel'
import { LoadState } from '../ui/LoadState'
import { PointCard } from '../ui/PointCard'
import { RegionPanel } from '../ui/RegionPanel'
import { CarePlace } from './CarePlace'

/** Any place but the first page. */
export type FurtherPlace = Exclude<Place, { kind: 'home' }>

const SheetPlace = lazy(() => import('./SheetPlace'))

/** The panel of a place; needs the texts. */
export function PanelOf({ place }: { place: FurtherPlace }) {
  switch (place.kind) {
    case 'region':
      return <RegionPanel id={place.region} side={place.side} />
    case 'guide':
      return <GuidePanel id={place.guide} />
    case 'point':
      return <PointCard code={place.code} side={place.side} />
    case 'points':
      return <PointsBrowser filter={place.filter} />
    case 'channels':
      return <ChannelBrowser />
    case 'channel':
      return <ChannelPanel code={place.channel} />
    case 'care':
      return <CarePlace topic={place.topic} />
    case 'sheet':
      return (
        <Suspense fallback={<LoadState retry={undefined} />}>
          <SheetPlace linked={place.items} />
        </Suspense>
      )
  }
}
