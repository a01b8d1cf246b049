import regionMessages from 'virtual:messages/region'
import { pick } from '../../domain/lookup'
import { guidesOfRegion } from '../../domain/points/litPoints'
import { withoutPlace } from '../../domain/route/editPlaces'
import { placesOf, type Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { redFlagsIn } from '../../domain/safety/redFlags'
import { codesToPress } from '../../domain/session/itemsToPress'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas, useTexts } from '../atlasContext'
import { PointActions, PointLists } from '../guide/GuideContent'
import { HowToTouch, LeftOutHere } from '../guide/LeftOutHere'
import { sourcesOfGuides } from '../guide/sourcesOfGuide'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { ShareButton } from '../kit/ShareButton'
import { SourceList } from '../kit/SourceList'
import { LeftOut } from '../safety/LeftOut'
import { RedFlagBox } from '../safety/RedFlagBox'
import { AlsoHere } from './AlsoHere'
import { GuideLinks } from './GuideLinks'
import { LazySoreParts } from './LazySoreParts'
import styles from './PlacesPanel.module.css'
import { usePointsOfPlaces } from './usePointsOfPlaces'

type RegionRoute = Extract<Route, { kind: 'region' }>

/** Shows several sore places as one: their red flags, one list of points without repeats. */
export function PlacesPanel({ route }: { readonly route: RegionRoute }) {
  const t = useMessages(regionMessages)
  const places = useRouteMessages()
  const atlas = useAtlas()
  const texts = useTexts()
  const { codes, ...lists } = usePointsOfPlaces(route)
  const regions = placesOf(route).map(({ region }) => region)
  const summaries = [
    ...new Set(regions.flatMap((region) => guidesOfRegion(atlas, region)[0] ?? [])),
  ]
  const guides = summaries.flatMap(({ id }) => texts.guide(id) ?? [])
  const sources = sourcesOfGuides(guides)
  const isMarked = placesOf(route).some(({ spot }) => spot)
  // Where they differ, a point opens on its left side, as in a guide.
  const side = placesOf(route).every((place) => place.side === route.side) ? route.side : 'left'
  return (
    <>
      <PanelHeading back={{ kind: 'home' }} aside={<ShareButton route={route} />}>
        {routeName(places, atlas, route)}
      </PanelHeading>
      <Places route={route} />
      <RedFlagBox flags={redFlagsIn(texts.redFlags, regions)} />
      {guides.map((guide) => (
        <HowToTouch key={guide.id} guide={guide} sources={sources} />
      ))}
      {isMarked && <LazySoreParts route={route} show="spots" />}
      <PointLists guides={guides} texts={texts} side={side} {...lists} />
      <AlsoHere route={route} />
      <LazySoreParts route={route} show="answers" />
      <LeftOut codes={codes} side={side} />
      {guides.map((guide) => (
        <LeftOutHere key={guide.id} guide={guide} sources={sources} />
      ))}
      <GuideLinks heading={t.guidesToThese} guides={summaries} />
      <SourceList sources={pick(texts.source, sources)} numbered />
      <PointActions codes={codesToPress(atlas, route)} />
    </>
  )
}

/** The places, each with a link that takes it away. */
function Places({ route }: { readonly route: RegionRoute }) {
  const t = useMessages(regionMessages)
  const places = useRouteMessages()
  const atlas = useAtlas()
  return (
    <ul className={styles.places} aria-label={t.sorePlaces} data-print="hide">
      {placesOf(route).map(({ region, side }) => {
        const name = routeName(places, atlas, { kind: 'region', region, side })
        return (
          <li key={region}>
            <RouteLink
              route={withoutPlace(route, region)}
              className={styles.place}
              label={t.takeAway({ name })}
            >
              {name} <span aria-hidden="true">×</span>
            </RouteLink>
          </li>
        )
      })}
    </ul>
  )
}
