import { useMemo } from 'react'
import { CompactSheet, FITS, MAX_COMPACT } from './CompactSheet'
import { PagedSheet, type SheetBlock } from './PagedSheet'
import { type SheetContent, sheetBlocks } from './sheetBlocks'

/** Returns the first block that fits one page, or else the last; the last is the tightest. */
function firstThatFits(heights: readonly number[], room: number): number[][] {
  const found = heights.findIndex((height) => height <= room)
  return [[found === -1 ? heights.length - 1 : found]]
}

const compactBlocks = (content: SheetContent): SheetBlock[] =>
  FITS.map((fit) => ({
    key: `compact-${fit.type}-${fit.figures}`,
    content: <CompactSheet content={content} fit={fit} />,
    probe: <CompactSheet content={content} fit={fit} probe />,
  }))

/** Shows the pages as they will print. */
export function SheetPreview({ content }: { content: SheetContent }) {
  const { paper, layout } = content.choices
  const compact = layout === 'compact' && content.entries.length <= MAX_COMPACT
  const blocks = useMemo(
    () => (compact ? compactBlocks(content) : sheetBlocks(content)),
    [content, compact],
  )
  return (
    <PagedSheet
      blocks={blocks}
      paper={paper}
      layout={compact ? 'compact' : layout === 'large' ? 'large' : 'standard'}
      title={content.title}
      {...(compact ? { arrange: firstThatFits } : {})}
    />
  )
}
