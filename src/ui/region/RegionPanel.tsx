import regionMessages from 'virtual:messages/region'
import type { GuideSummary } from '../../domain/atlas'
import { codesOfGuide, guidesOfRegion, pointsOfRegion } from '../../domain/points/litPoints'
import { redFlagsIn } from '../../domain/safety/redFlags'
import type { Side } from '../../domain/schema/code'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { useOffers } from '../../state/useAdvice'
import { useAtlas, useTexts } from '../atlasContext'
import { GuideContent } from '../guide/GuideContent'
import { EnglishOnly } from '../kit/EnglishOnly'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { ShareButton } from '../kit/ShareButton'
import { SideSwitch } from '../kit/SideSwitch'
import { PointList, PointRow } from '../point/PointRow'
import { LeftOut } from '../safety/LeftOut'
import { MoreRedFlags, RedFlagBox } from '../safety/RedFlagBox'
import { SessionButton } from '../session/SessionButton'
import styles from './RegionPanel.module.css'

/** Shows a region of the skin: muscles, red flags, the points of its guide, its other points. */
export function RegionPanel({ id, side }: { id: string; side: Side }) {
  const t = useMessages(regionMessages)
  const atlas = useAtlas()
  const texts = useTexts()
  const region = atlas.region(id)
  if (!region) return null
  const [guide, ...others] = guidesOfRegion(atlas, id)
  const text = guide && texts.guide(guide.id)
  const flags = redFlagsIn(texts.redFlags, [id])
  const shown = guide ? codesOfGuide(guide) : []
  const here = pointsOfRegion(atlas, id).filter((code) => !shown.includes(code))
  return (
    <>
      <PanelHeading
        back={{ kind: 'home' }}
        below={
          <>
            <p>{region.muscles.join(t.comma)}</p>
            <div className={styles.side}>
              <SideSwitch
                side={side}
                placeOn={(to) => ({ kind: 'region', region: id, side: to })}
              />
              <ShareButton route={{ kind: 'region', region: id, side }} />
            </div>
          </>
        }
      >
        {region.name}
      </PanelHeading>
      {text ? (
        <GuideContent guide={text} texts={texts} side={side} regions={[id]} here={here} named>
          <HereList codes={here} texts={texts} side={side} title={t.also} intro={t.alsoMeans} />
          <OtherGuides guides={others} />
        </GuideContent>
      ) : (
        <>
          <RedFlagBox flags={flags} />
          <SessionButton />
          {here.length > 0 && <EnglishOnly />}
          <HereList codes={here} texts={texts} side={side} title={t.here} />
          <LeftOut codes={here} side={side} />
          <MoreRedFlags flags={flags} />
          {here.length === 0 && <p>{t.nothingHere}</p>}
        </>
      )}
    </>
  )
}

interface HereListProps {
  readonly codes: readonly string[]
  readonly texts: TextLookup
  readonly side: Side
  readonly title: string
  readonly intro?: string
}

/** Lists the points of a region that are not part of its guide. */
function HereList({ codes, texts, side, title, intro }: HereListProps) {
  const atlas = useAtlas()
  const offers = useOffers(atlas)
  const offered = codes.filter(offers)
  if (offered.length === 0) return null
  return (
    <PointList title={title} {...(intro ? { intro } : {})}>
      {offered.map((code) => (
        <PointRow key={code} code={code} side={side} texts={texts} />
      ))}
    </PointList>
  )
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
