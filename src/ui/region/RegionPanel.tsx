import regionMessages from 'virtual:messages/region'
import { useMemo } from 'react'
import type { GuideSummary } from '../../domain/atlas'
import { codesOfGuide, codesOfRegion, guidesOfRegion } from '../../domain/points/litPoints'
import { splitByNearness } from '../../domain/points/nearness'
import { redFlagsIn } from '../../domain/safety/redFlags'
import type { Side } from '../../domain/schema/code'
import type { Guide } from '../../domain/schema/region'
import { useMessages } from '../../messages/messages'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { useAtlas, useTexts } from '../atlasContext'
import { GuideText, PointActions, PointLists } from '../guide/GuideContent'
import { HowToTouch, LeftOutHere } from '../guide/LeftOutHere'
import { type PointsByPlace, splitByReach } from '../guide/splitByReach'
import { Fold } from '../kit/Fold'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { ShareButton } from '../kit/ShareButton'
import { SideSwitch } from '../kit/SideSwitch'
import { WhereFrom } from '../muscle/WhereFrom'
import { LeftOut } from '../safety/LeftOut'
import { RedFlagBox } from '../safety/RedFlagBox'
import styles from './RegionPanel.module.css'

/** Shows a region of the skin: red flags, the points here and elsewhere, its guide folded. */
export function RegionPanel({ id, side }: { id: string; side: Side }) {
  const t = useMessages(regionMessages)
  const atlas = useAtlas()
  const texts = useTexts()
  const region = atlas.region(id)
  const [summary, ...others] = region ? guidesOfRegion(atlas, id) : []
  const guide = summary && texts.guide(summary.id)
  const codes = useMemo(() => codesOfRegion(atlas, id), [atlas, id])
  const lists = useSplit(codes, guide, id, side)
  if (!region) return null
  return (
    <>
      <PanelHeading
        back={{ kind: 'home' }}
        aside={
          <>
            <SideSwitch side={side} placeOn={(to) => ({ kind: 'region', region: id, side: to })} />
            <ShareButton route={{ kind: 'region', region: id, side }} />
          </>
        }
      >
        {region.name}
      </PanelHeading>
      <RedFlagBox flags={redFlagsIn(texts.redFlags, [id])} />
      {guide && <HowToTouch guide={guide} />}
      {codes.length > 0 ? (
        <PointLists guide={guide} texts={texts} side={side} {...lists} />
      ) : (
        <p>{t.nothingHere}</p>
      )}
      <LeftOut codes={codes} side={side} />
      {guide && <LeftOutHere guide={guide} />}
      <WhereFrom regions={[id]} />
      {region.muscles.length > 0 && (
        <Fold heading={t.muscles}>
          <p>{region.muscles.join(t.comma)}</p>
        </Fold>
      )}
      {guide && <GuideText guide={guide} texts={texts} named />}
      <OtherGuides guides={others} />
      <PointActions codes={summary ? codesOfGuide(summary) : codes} />
    </>
  )
}

/** Splits the points of a region by their distance from it, and from where it was touched. */
function useSplit(
  codes: readonly string[],
  guide: Guide | undefined,
  region: string,
  side: Side,
): PointsByPlace {
  const body = useSettings((state) => state.body)
  const { value: spots } = useModel(models.places(body))
  const touched = useViewStore((state) => state.touched)
  return useMemo(() => {
    // Without a guide all of them are in the region, even if it is large.
    if (!guide) return { here: codes, nearby: [], elsewhere: [] }
    if (!spots) return splitByReach(guide, codes)
    const position =
      touched?.region === region && touched.side === side ? touched.position : undefined
    const { here } = splitByNearness(codes, { region, side, touched: position }, spots)
    return splitByReach(guide, codes, here)
  }, [codes, guide, region, side, spots, touched])
}

function OtherGuides({ guides }: { guides: readonly GuideSummary[] }) {
  const t = useMessages(regionMessages)
  if (guides.length === 0) return null
  return (
    <Section heading={t.partOf}>
      <ul className={styles.guides}>
        {guides.map(({ id, name }) => (
          <li key={id}>
            <RouteLink route={{ kind: 'guide', guide: id }} className={styles.guide}>
              {name}
            </RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
