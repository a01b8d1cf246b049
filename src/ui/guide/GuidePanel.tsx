import { useAtlas, useTexts } from '../atlasContext'
import { PanelHeading } from '../kit/PanelHeading'
import { ShareButton } from '../kit/ShareButton'
import { GuideContent } from './GuideContent'

/** Shows a guide to a sore region, without a choice of side. */
export function GuidePanel({ id }: { id: string }) {
  const atlas = useAtlas()
  const texts = useTexts()
  const guide = atlas.guide(id)
  const text = texts.guide(id)
  if (!guide || !text) return null
  return (
    <>
      <PanelHeading
        back={{ kind: 'home' }}
        below={<ShareButton route={{ kind: 'guide', guide: id }} />}
      >
        {guide.name}
      </PanelHeading>
      <GuideContent guide={text} texts={texts} side="left" />
    </>
  )
}
