import { useAtlas, useTexts } from '../atlasContext'
import { PanelHeading } from '../kit/PanelHeading'
import { ShareButton } from '../kit/ShareButton'
import { GuideContent } from './GuideContent'

/** A guide to a sore region, without a side. */
export function GuidePanel({ id }: { id: string }) {
  const { index } = useAtlas()
  const texts = useTexts()
  const guide = index.guides.find((each) => each.id === id)
  const text = texts.guides.get(id)
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
