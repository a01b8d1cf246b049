import { useAtlas } from './atlasContext'
import { GuideContent } from './GuideContent'
import { PanelHeading } from './PanelHeading'
import { WithTexts } from './WithTexts'

/** One of the article's sore regions, without a side. */
export function GuidePanel({ id }: { id: string }) {
  const { index } = useAtlas()
  const guide = index.guides.find((each) => each.id === id)
  if (!guide) return null
  return (
    <>
      <PanelHeading back={{ kind: 'home' }}>{guide.name}</PanelHeading>
      <WithTexts>
        {(texts) => {
          const text = texts.guides.get(id)
          return text ? <GuideContent guide={text} texts={texts} side="left" /> : null
        }}
      </WithTexts>
    </>
  )
}
