import sheetPaperMessages from 'virtual:messages/sheetPaper'
import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react'
import { useMessages } from '../../messages/messages'
import type { Paper } from '../../state/sheetPrint'
import styles from './PagedSheet.module.css'
import { packPages } from './packPages'
import { FOOT, MARGIN, PAPER_SIZES, PX_PER_MM, pageRoom } from './paper'

/** Share of the width that a page takes if there are several. */
const PEEK = 0.93
/** Width of the lines around a page, pixels. */
const EDGE = 2

interface Variant {
  readonly key: string
  readonly content: ReactNode
  /** As high as the content, but without its drawings, for measuring. */
  readonly probe: ReactNode
}

/** A piece of the sheet that no page break may split. */
export interface SheetBlock extends Variant {
  /** Variants of the content, the largest first. */
  readonly variants?: readonly Variant[]
  /** Whether it should be on the first page. */
  readonly first?: true
}

const variantsOf = (block: SheetBlock): readonly Variant[] => block.variants ?? [block]

/** Arranges the blocks with the largest variant that fills the first page as wanted, on few pages. */
function arrangeBest(
  blocks: readonly SheetBlock[],
  heights: readonly (readonly number[])[],
  arrange: (heights: readonly number[]) => number[][],
): { pages: number[][]; variant: number } {
  const most = Math.max(1, ...blocks.map((block) => variantsOf(block).length))
  const tried = Array.from({ length: most }, (_, variant) => {
    const pages = arrange(heights.map((own) => own[variant] ?? own[0] ?? 0))
    const late = pages
      .slice(1)
      .flat()
      .filter((at) => blocks[at]?.first).length
    return { pages, variant, late }
  })
  const best = tried.toSorted((a, b) => a.late - b.late || a.pages.length - b.pages.length)
  return best[0] ?? { pages: [], variant: 0 }
}

interface Props {
  readonly blocks: readonly SheetBlock[]
  readonly paper: Paper
  readonly large: boolean
  /** Whether the pages are shown in real size, however narrow the screen is. */
  readonly full: boolean
  /** Printed at the foot of every page, with who gives the sheet. */
  readonly title: string
  readonly from: string
  /** Distributes blocks of these heights over pages of this height, millimetres. */
  readonly arrange?: (heights: readonly number[], room: number) => number[][]
  /** What to say above the pages about the blocks on them; not printed. */
  readonly note?: (pages: readonly number[][]) => string | undefined
}

/**
 * Shows the sheet as pages, the same on the screen as on paper. It measures the blocks at the width
 * of the page and distributes them, so that no browser has to break or number pages.
 */
export function PagedSheet({
  blocks,
  paper,
  large,
  full,
  title,
  from,
  arrange = packPages,
  note,
}: Props) {
  const t = useMessages(sheetPaperMessages)
  const measure = useRef<HTMLDivElement>(null)
  const [heights, setHeights] = useState<number[][]>()
  const [round, measureAgain] = useReducer((count: number) => count + 1, 0)
  const { frame, scale: fitting } = useFittingScale(PAPER_SIZES[paper].width)
  const room = pageRoom(paper)
  const size = PAPER_SIZES[paper]
  usePrintedPage(size.name)

  useEffect(() => {
    let current = true
    // The letters of fonts that arrive late differ in width.
    document.fonts?.ready.then(() => current && measureAgain())
    window.addEventListener('afterprint', measureAgain)
    return () => {
      current = false
      window.removeEventListener('afterprint', measureAgain)
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round measures again
  useLayoutEffect(() => {
    // On paper the copy to measure has no height: what changes meanwhile is measured after printing.
    if (measure.current?.offsetParent === null) return
    const flat = [...(measure.current?.children ?? [])].map(
      (child) => child.getBoundingClientRect().height / PX_PER_MM,
    )
    setHeights(blocks.map((block) => flat.splice(0, variantsOf(block).length)))
  }, [blocks, paper, large, round])

  const measured = heights?.length === blocks.length ? heights : undefined
  const { pages, variant } = measured
    ? arrangeBest(blocks, measured, (all) => arrange(all, room.height))
    : { pages: [], variant: 0 }
  // The edge of the next page shows that there is one.
  const scale = full ? 1 : pages.length > 1 ? fitting * PEEK : fitting
  const remark = measured && note?.(pages)
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
    <div ref={frame} className={styles.frame} style={lengths} data-large={large}>
      <div
        ref={measure}
        className={`${styles.paper} ${styles.measure}`}
        data-theme="sheet"
        aria-hidden="true"
        inert
      >
        {blocks.flatMap((block) =>
          variantsOf(block).map((variant) => (
            <div key={variant.key} className={styles.block}>
              {variant.probe}
            </div>
          )),
        )}
      </div>
      {remark !== undefined && (
        <p className={styles.note} role="status" data-print="hide">
          {remark}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls along the pages */}
      <article className={styles.pages} aria-label={t.article} tabIndex={0}>
        {pages.map((page, at) => (
          <div key={page.join()} className={styles.slot}>
            <div className={`${styles.paper} ${styles.page}`} data-theme="sheet" data-page={at + 1}>
              <div className={styles.body}>
                {page.map((at) => (
                  <div key={blocks[at]?.key} className={styles.block}>
                    {blocks[at]?.variants?.[variant]?.content ?? blocks[at]?.content}
                  </div>
                ))}
              </div>
              <p className={styles.foot}>
                <span>{['Tsubo', title, from].filter((part) => part !== '').join(' · ')}</span>
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
    const resize = () => setScale(Math.min(1, (element.clientWidth - EDGE) / (width * PX_PER_MM)))
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
