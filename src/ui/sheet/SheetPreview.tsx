import sheetMessages from 'virtual:messages/sheet'
import { useMemo } from 'react'
import { useMessages } from '../../messages/messages'
import { CompactSheet, MAX_COMPACT } from './CompactSheet'
import { FITS } from './compactFits'
import { PagedSheet, type SheetBlock } from './PagedSheet'
import { packPages } from './packPages'
import { type SheetContent, sheetBlocks } from './sheetBlocks'

/** The first setting of the one page that fits; if none does, the pages of the full sheet. */
function onOnePage(heights: readonly number[], room: number): number[][] {
  const found = heights.slice(0, FITS.length).findIndex((height) => height <= room)
  if (found !== -1) return [[found]]
  const full = packPages(heights.slice(FITS.length), room)
  return full.map((page) => page.map((block) => block + FITS.length))
}

const compactBlocks = (content: SheetContent): SheetBlock[] =>
  FITS.map((fit) => ({
    key: `compact-${Object.values(fit).join('-')}`,
    content: <CompactSheet content={content} fit={fit} />,
    probe: <CompactSheet content={content} fit={fit} probe />,
  }))

interface Props {
  readonly content: SheetContent
  /** Whether the pages are shown in real size. */
  readonly full: boolean
}

/** Shows the pages as they will print. */
export function SheetPreview({ content, full }: Props) {
  const t = useMessages(sheetMessages)
  const { paper, layout, from } = content.choices
  const compact = layout === 'compact' && content.entries.length <= MAX_COMPACT
  const blocks = useMemo(
    () => [...(compact ? compactBlocks(content) : []), ...sheetBlocks(content)],
    [content, compact],
  )
  return (
    <PagedSheet
      blocks={blocks}
      paper={paper}
      large={layout === 'large'}
      full={full}
      title={content.title}
      from={from}
      {...(compact
        ? {
            arrange: onOnePage,
            note: (pages: readonly number[][]) =>
              (pages[0]?.[0] ?? 0) >= FITS.length ? t.tooLongForOne : undefined,
          }
        : {})}
    />
  )
}
