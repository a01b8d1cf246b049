import { lazy, Suspense } from 'react'
import { formatPlace } from '../atlas/link'
import { useStore } from '../state/store'
import { ChannelBrowser } from '../ui/ChannelBrowser'
import { ChannelPanel } from '../ui/ChannelPanel'
import { GuidePanel } from '../ui/GuidePanel'
import { HomePanel } from '../ui/HomePanel'
import { Panel } from '../ui/Panel'
import { PointCard } from '../ui/PointCard'
import { PointSheet } from '../ui/PointSheet'
import { RegionPanel } from '../ui/RegionPanel'

const SheetFigures = lazy(() => import('../chart/SheetFigures'))

/** The panel of the place the person is at. */
export function PlacePanel() {
  const place = useStore((state) => state.place)
  return (
    <Panel placeKey={formatPlace(place)}>
      <PanelOf />
    </Panel>
  )
}

function PanelOf() {
  const place = useStore((state) => state.place)
  const body = useStore((state) => state.body)
  switch (place.kind) {
    case 'home':
      return <HomePanel />
    case 'region':
      return <RegionPanel id={place.region} side={place.side} />
    case 'guide':
      return <GuidePanel id={place.guide} />
    case 'point':
      return <PointCard code={place.code} side={place.side} />
    case 'channels':
      return <ChannelBrowser />
    case 'channel':
      return <ChannelPanel code={place.channel} />
    case 'sheet':
      return (
        <PointSheet
          {...(place.codes ? { offered: place.codes } : {})}
          figures={(codes) => (
            <Suspense fallback={null}>
              <SheetFigures body={body} codes={codes} />
            </Suspense>
          )}
        />
      )
  }
}
