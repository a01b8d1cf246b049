import { lazy, Suspense } from 'react'
import type { Place } from '../../domain/route/link'
import { PointsBrowser } from '../../ui/browse/PointsBrowser'
import { ChannelBrowser } from '../../ui/channel/ChannelBrowser'
import { ChannelPanel } from '../../ui/channel/ChannelPanel'
import { GuidePanel } from '../../ui/guide/GuidePanel'
import { LoadState } from '../../ui/kit/LoadState'
import { PointCard } from '../../ui/point/PointCard'
import { RegionPanel } from '../../ui/region/RegionPanel'
import { CarePlace } from './CareScreen'

/** Any place but the first page. */
export type FurtherPlace = Exclude<Place, { kind: 'home' }>

const SheetPlace = lazy(() => import('./SheetScreen'))

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
