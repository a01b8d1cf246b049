import { PointPicture } from '../../chart/PointPicture'
import type { Route } from '../../domain/route/link'
import { LoadState } from '../../models/LoadState'
import { lazyPart } from '../../models/lazyPart'
import { PointsBrowser } from '../../ui/browse/PointsBrowser'
import { ChannelBrowser } from '../../ui/channel/ChannelBrowser'
import { ChannelPanel } from '../../ui/channel/ChannelPanel'
import { PanelFoot } from '../../ui/frame/PanelFoot'
import { GuidePanel } from '../../ui/guide/GuidePanel'
import { MusclePanel } from '../../ui/muscle/MusclePanel'
import { PointCard } from '../../ui/point/PointCard'
import { PointPictureContext } from '../../ui/point/pointPicture'
import { PlacesPanel } from '../../ui/region/PlacesPanel'
import { RegionPanel } from '../../ui/region/RegionPanel'
import { CareScreen } from './CareScreen'

/** All routes except home. */
type LazyRoute = Exclude<Route, { kind: 'home' }>

const SheetScreen = lazyPart(
  'sheet',
  async () => {
    const part = await import('./SheetScreen')
    part.prepareSheet()
    return part
  },
  { waiting: <LoadState /> },
)

/** These have a foot of their own, with actions. */
const HAS_FOOT: ReadonlySet<Route['kind']> = new Set(['region', 'guide', 'point', 'muscle'])

/** The panel of a route. Needs the common texts; those of points may still be loading. */
export default function RoutePanel({ route }: { route: LazyRoute }) {
  return (
    <PointPictureContext value={PointPicture}>
      <PanelOf route={route} />
      {!HAS_FOOT.has(route.kind) && <PanelFoot />}
    </PointPictureContext>
  )
}

function PanelOf({ route }: { route: LazyRoute }) {
  switch (route.kind) {
    case 'region':
      return route.also ? (
        <PlacesPanel route={route} />
      ) : (
        <RegionPanel {...route} id={route.region} />
      )
    case 'guide':
      return <GuidePanel id={route.guide} />
    case 'point':
      return <PointCard code={route.code} side={route.side} />
    case 'muscle':
      return <MusclePanel id={route.muscle} />
    case 'points':
      return <PointsBrowser filter={route.filter} />
    case 'channels':
      return <ChannelBrowser />
    case 'channel':
      return <ChannelPanel code={route.channel} />
    case 'care':
      return <CareScreen topic={route.topic} />
    case 'sheet':
      return <SheetScreen linked={route} />
  }
}
