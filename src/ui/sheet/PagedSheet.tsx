import sheetPaperMessages from 'virtual:messages/sheetPaper'
import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useMessages } from '../../messages/messages'
import type { Layout, Paper } from '../../state/sheetPrint'
import type { Drawn } from './drawing'
import styles from './PagedSheet.module.css'
import { packPages } from './packPages'
import { FOOT, MARGIN, PAPER_SIZES, PX_PER_MM, pageRoom } from './paper'

/** A piece of the sheet that no page break may split. */
export interface SheetBlock {
  readonly key: string
  readonly content: ReactNode
  /** As high as the content, but without its drawings, for measuring. */
  readonly probe: ReactNode
  /** Variants of the content, the largest first; the largest that adds no page is used. */
  readonly sizes?: readonly Drawn[]
}

/** Arranges the blocks with the largest size that gives the fewest pages. */
function arrangeBest(
  blocks: readonly SheetBlock[],
  heights: readonly number[],
  arrange: (heights: readonly number[]) => number[][],
): { pages: number[][]; size: number } {
  const most = Math.max(1, ...blocks.map(({ sizes }) => sizes?.length ?? 1))
  const tried = Array.from({ length: most }, (_, size) => ({
    size,
    pages: arrange(heights.map((height, at) => blocks[at]?.sizes?.[size]?.height ?? height)),
  }))
  const fewest = Math.min(...tried.map(({ pages }) => pages.length))
  return tried.find(({ pages }) => pages.length === fewest) ?? { pages: [], size: 0 }
}

interface Props {
  readonly blocks: readonly SheetBlock[]
  readonly paper: Paper
  readonly layout: Layout
  /** Printed at the foot of every page. */
  readonly title: string
  /** Distributes blocks of these heights over pages of this height, millimetres. */
  readonly arrange?: (heights: readonly number[], room: number) => number[][]
}

/**
 * Shows the sheet as pages, the same on the screen as on paper. It measures the blocks at the width
 * of the page and distributes them, so that no browser has to break or number pages.
 */
export function PagedSheet({ blocks, paper, layout, title, arrange = packPages }: Props) {
  const t = useMessages(sheetPaperMessages)
  const measure = useRef<HTMLDivElement>(null)
  const [heights, setHeights] = useState<{ blocks: typeof blocks; paper: Paper; all: number[] }>()
  const [fonts, setFonts] = useState(0)
  const { frame, scale } = useFittingScale(PAPER_SIZES[paper].width)
  const room = pageRoom(paper)
  const size = PAPER_SIZES[paper]
  usePrintedPage(size.name)

  useLayoutEffect(() => {
    let current = true
    // Measure again when the fonts have loaded: their letters differ in width.
    document.fonts?.ready.then(() => current && setFonts(1))
    return () => {
      current = false
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts change the measured heights
  useLayoutEffect(() => {
    const all = [...(measure.current?.children ?? [])].map(
      (child) => child.getBoundingClientRect().height / PX_PER_MM,
    )
    setHeights({ blocks, paper, all })
  }, [blocks, paper, layout, fonts])

  const measured = heights?.all.length === blocks.length ? heights.all : undefined
  const { pages, size: chosen } = measured
    ? arrangeBest(blocks, measured, (all) => arrange(all, room.height))
    : { pages: [], size: 0 }
  const lengths = {
    '--paper-width': `${size.width}mm`,
    '--paper-height': `${size.height}mm`,
    '--room-width': `${room.width}mm`,
    '--room-height': `${room.height}mm`,
    '--foot': `${FOOT}mm`,
    '--top': `${MARGIN.top}mm`,
    '--across': `${MARGIN.across}mm`,
    '--scale': scale,
  } as CSSProperties

  return (
    <div ref={frame} className={styles.frame} style={lengths} data-layout={layout}>
      <div
        ref={measure}
        className={`${styles.paper} ${styles.measure}`}
        data-theme="sheet"
        aria-hidden="true"
        inert
      >
        {blocks.map(({ key, probe }) => (
          <div key={key} className={styles.block}>
            {probe}
          </div>
        ))}
      </div>
      <article className={styles.pages} aria-label={t.article}>
        {pages.map((page, at) => (
          <div key={page.join()} className={styles.slot}>
            <div className={`${styles.paper} ${styles.page}`} data-theme="sheet" data-page={at + 1}>
              <div className={styles.body}>
                {page.map((block) => (
                  <div key={blocks[block]?.key} className={styles.block}>
                    {blocks[block]?.sizes?.[chosen]?.node ?? blocks[block]?.content}
                  </div>
                ))}
              </div>
              <p className={styles.foot}>
                <span>Tsubo · {title}</span>
                <span>{t.pageOf({ page: at + 1, pages: pages.length })}</span>
              </p>
            </div>
          </div>
        ))}
      </article>
    </div>
  )
}

/** Returns the scale at which paper of a width in millimetres fits; at most 1, real size. */
function useFittingScale(width: number): {
  frame: RefObject<HTMLDivElement | null>
  scale: number
} {
  const frame = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const resize = () => setScale(Math.min(1, element.clientWidth / (width * PX_PER_MM)))
    resize()
    const observer = new ResizeObserver(resize)
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  return { frame, scale }
}

/** Sets the paper for printing. It is a style sheet made by code, because the page has no others. */
function usePrintedPage(size: string): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    const margin = `${MARGIN.top}mm ${MARGIN.across}mm ${MARGIN.bottom}mm`
    sheet.replaceSync(`@page { size: ${size} portrait; margin: ${margin} }`)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [size])
}
