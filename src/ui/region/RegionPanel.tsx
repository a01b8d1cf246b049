import regionMessages from 'virtual:messages/region'
import { useMemo } from 'react'
import { guidesOfRegion } from '../../domain/points/litPoints'
import { onSide } from '../../domain/route/editPlaces'
import type { SorePlace } from '../../domain/route/place'
import { routeName } from '../../domain/route/routeName'
import { redFlagsIn } from '../../domain/safety/redFlags'
import type { Side } from '../../domain/schema/code'
import { codesToPress } from '../../domain/session/itemsToPress'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useViewStore } from '../../state/view'
import { useAtlas, useTexts } from '../atlasContext'
import { GuideText, PointActions, PointLists } from '../guide/GuideContent'
import { HowToTouch, LeftOutHere } from '../guide/LeftOutHere'
import { Fold } from '../kit/Fold'
import { LargeLink } from '../kit/LinkList'
import { PanelHeading } from '../kit/PanelHeading'
import { ShareButton } from '../kit/ShareButton'
import { SideSwitch } from '../kit/SideSwitch'
import { WhereFrom } from '../muscle/WhereFrom'
import { LeftOut } from '../safety/LeftOut'
import { RedFlagBox } from '../safety/RedFlagBox'
import { AlsoHere } from './AlsoHere'
import { GuideLinks } from './GuideLinks'
import { LazySoreParts } from './LazySoreParts'
import styles from './RegionPanel.module.css'
import { usePointsOfPlaces } from './usePointsOfPlaces'

interface Props extends Pick<SorePlace, 'strength' | 'spot'> {
  readonly id: string
  readonly side: Side
}

/** Shows a region of the skin: red flags, the points here and elsewhere, its guide folded. */
export function RegionPanel({ id, side, strength, spot }: Props) {
  const t = useMessages(regionMessages)
  const atlas = useAtlas()
  const texts = useTexts()
  const region = atlas.region(id)
  const [summary, ...others] = region ? guidesOfRegion(atlas, id) : []
  const guide = summary && texts.guide(summary.id)
  const route = useMemo(() => {
    const answers = { ...(strength !== undefined && { strength }), ...(spot && { spot }) }
    return { kind: 'region', region: id, side, ...answers } as const
  }, [id, side, strength, spot])
  const { codes, ...lists } = usePointsOfPlaces(route)
  if (!region) return null
  return (
    <>
      <PanelHeading
        back={{ kind: 'home' }}
        aside={
          <>
            <SideSwitch
              side={side}
              both={region.laterality === 'paired'}
              placeOn={(to) => onSide(route, to)}
            />
            <ShareButton route={route} />
          </>
        }
      >
        {region.name}
      </PanelHeading>
      <OrBeside id={id} side={side} />
      <RedFlagBox flags={redFlagsIn(texts.redFlags, [id])} />
      {guide && <HowToTouch guide={guide} />}
      {spot && <LazySoreParts route={route} show="spots" />}
      {codes.length > 0 ? (
        <PointLists guides={guide ? [guide] : []} texts={texts} side={side} {...lists} />
      ) : (
        <p>{t.nothingHere}</p>
      )}
      <AlsoHere route={route} />
      <LazySoreParts route={route} show="answers" />
      <LeftOut codes={codes} side={side} />
      {guide && <LeftOutHere guide={guide} />}
      <WhereFrom regions={[id]} />
      {region.muscles.length > 0 && (
        <Fold heading={t.muscles}>
          <p>{region.muscles.join(t.comma)}</p>
        </Fold>
      )}
      {guide && <GuideText guide={guide} texts={texts} named />}
      <GuideLinks heading={t.partOf} guides={others} />
      <PointActions codes={codesToPress(atlas, route)} />
    </>
  )
}

/** Offers the region across the border, if the person touched this one close to it. */
function OrBeside({ id, side }: { id: string; side: Side }) {
  const t = useMessages(regionMessages)
  const places = useRouteMessages()
  const atlas = useAtlas()
  const [touched] = useViewStore((state) => state.touched)
  if (!touched?.beside || touched.region !== id || touched.side !== side) return null
  const route = { kind: 'region', ...touched.beside } as const
  return (
    <p className={styles.beside}>
      {t.orBeside} <LargeLink route={route}>{routeName(places, atlas, route)}</LargeLink>
    </p>
  )
}
