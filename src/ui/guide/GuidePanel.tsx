import { codesOfGuide, regionsOfGuide } from '../../domain/points/litPoints'
import { redFlagsIn } from '../../domain/safety/redFlags'
import { useAtlas, useTexts } from '../atlasContext'
import { PanelHeading } from '../kit/PanelHeading'
import { ShareButton } from '../kit/ShareButton'
import { WhereFrom } from '../muscle/WhereFrom'
import { LeftOut } from '../safety/LeftOut'
import { RedFlagBox } from '../safety/RedFlagBox'
import { GuideText, PointActions, PointLists } from './GuideContent'
import { HowToTouch, LeftOutHere } from './LeftOutHere'
import { splitByReach } from './splitByReach'

/** Shows a guide to a sore region, without a choice of side. */
export function GuidePanel({ id }: { id: string }) {
  const atlas = useAtlas()
  const texts = useTexts()
  const summary = atlas.guide(id)
  const guide = texts.guide(id)
  if (!summary || !guide) return null
  const codes = codesOfGuide(summary)
  const regions = regionsOfGuide(atlas, id)
  return (
    <>
      <PanelHeading
        back={{ kind: 'home' }}
        aside={<ShareButton route={{ kind: 'guide', guide: id }} />}
      >
        {summary.name}
      </PanelHeading>
      <RedFlagBox flags={redFlagsIn(texts.redFlags, regions)} />
      <HowToTouch guide={guide} />
      <PointLists guides={[guide]} texts={texts} side="left" {...splitByReach(guide, codes)} />
      <LeftOut codes={codes} side="left" />
      <LeftOutHere guide={guide} />
      <WhereFrom regions={regions} />
      <GuideText guide={guide} texts={texts} />
      <PointActions codes={codes} />
    </>
  )
}
