import type { ReactNode } from 'react'
import type { Atlas } from '../../domain/atlas'
import { byUrgency } from '../../domain/safety/redFlags'
import type { Sheet } from '../../domain/sheet/sheet'
import type { TextLookup } from '../../domain/textLookup'
import type { MessagesOf } from '../../messages/types'
import type { PrintChoices } from '../../state/sheetPrint'
import { CautionLine } from '../safety/SheetSafety'
import type { Drawing } from './drawing'
import type { SheetBlock } from './PagedSheet'
import { PracticeTable } from './PracticeTable'
import { pageRoom } from './paper'
import { RedFlagGroup } from './RedFlagGroup'
import { SheetColophon } from './SheetColophon'
import { SheetPoint } from './SheetPoint'
import { SheetTitle } from './SheetTitle'
import styles from './sheetBlocks.module.css'
import { cautionsOf, redFlagsOf, type SheetEntry, sourcesOf } from './sheetFacts'

/** Everything that a printed sheet needs. */
export interface SheetContent {
  readonly t: MessagesOf<'sheetPaper'>
  readonly atlas: Atlas
  readonly texts: TextLookup
  readonly sheet: Sheet
  readonly title: string
  readonly today: string
  readonly entries: readonly SheetEntry[]
  /** The points that are left out for this person, one line each. */
  readonly leftOut: readonly string[]
  readonly address: string
  readonly drawing: Drawing
  readonly choices: PrintChoices
}

const CLOSE_UP = { width: 42, height: 35 }
/** Maximum number of red flags in one block. */
const FLAGS = 8
/** Maximum rows of a practice table in one block. */
const ROWS = 20

const same = (key: string, content: ReactNode): SheetBlock => ({ key, content, probe: content })
const box = ({ width, height }: { width: number; height: number }) => (
  <div style={{ flex: 'none', width: `${width}mm`, height: `${height}mm` }} />
)

/** Returns the sheet in blocks that no page break may split. */
export function sheetBlocks(content: SheetContent): SheetBlock[] {
  const { t, sheet, title, today, leftOut } = content
  return [
    same('title', <SheetTitle sheet={sheet} title={title} today={today} />),
    ...(leftOut.length > 0
      ? [
          same(
            'left-out',
            <SheetSection title={t.leftOut}>
              <p>{leftOut.join(' · ')}</p>
            </SheetSection>,
          ),
        ]
      : []),
    ...figureBlock(content),
    ...content.entries.map((entry) => pointBlock(content, entry)),
    ...practiceBlocks(content),
    ...safetyBlocks(content),
    colophonBlock(content),
  ]
}

function figureBlock({ drawing, entries, choices }: SheetContent): SheetBlock[] {
  if (!drawing.figures) return []
  const large = choices.layout === 'large'
  const { width } = pageRoom(choices.paper)
  const items = entries.map(({ item }) => item)
  const { figures } = drawing
  const sizes = (large ? [172, 156, 140, 124] : [134, 122, 110, 98]).map((height) =>
    figures(items, { width, height, label: large ? 5 : 3.7 }),
  )
  const [first] = sizes
  return first ? [{ key: 'figures', content: first.node, probe: null, sizes }] : []
}

function pointBlock({ drawing, texts }: SheetContent, entry: SheetEntry): SheetBlock {
  const { item, number, point, text, advice } = entry
  const drawn = drawing.closeUp?.(item, number, CLOSE_UP)
  const card = (closeUp: ReactNode) => (
    <SheetPoint
      number={number}
      point={point}
      text={text}
      side={item.side}
      advice={advice}
      texts={texts}
      closeUp={closeUp}
      legend={drawn?.legend ?? ''}
    />
  )
  if (!drawn) return same(item.code, card(null))
  return {
    key: item.code,
    content: card(drawn.node),
    probe: card(box(CLOSE_UP)),
  }
}

function practiceBlocks({ t, entries, choices }: SheetContent): SheetBlock[] {
  const { weeks } = choices
  if (weeks === 0) return []
  const tables: SheetBlock[] = []
  for (let at = 0; at < entries.length; at += ROWS)
    tables.push(
      same(
        `practice-${at}`,
        <SheetSection title={at > 0 ? undefined : weeks === 2 ? t.twoWeeks : t.fourWeeks}>
          <PracticeTable rows={entries.slice(at, at + ROWS)} weeks={weeks} />
        </SheetSection>,
      ),
    )
  return tables
}

function safetyBlocks({ t, atlas, texts, entries }: SheetContent): SheetBlock[] {
  const groups = byUrgency(redFlagsOf(atlas, texts, entries)).flatMap(({ urgency, flags: own }) => {
    const pieces = Math.ceil(own.length / FLAGS)
    const size = Math.ceil(own.length / pieces)
    return Array.from({ length: pieces }, (_, at) => ({
      urgency,
      flags: own.slice(at * size, (at + 1) * size),
    }))
  })
  return [
    ...groups.map(({ urgency, flags: own }, at) =>
      same(
        `flags-${urgency}-${at}`,
        at === 0 ? (
          <SheetSection title={t.doctor}>
            <RedFlagGroup urgency={urgency} flags={own} />
          </SheetSection>
        ) : (
          <RedFlagGroup urgency={urgency} flags={own} />
        ),
      ),
    ),
    ...cautionsOf(texts, entries).map(({ caution, codes }, at) => {
      const line = <CautionLine caution={caution} codes={codes} />
      return same(
        `caution-${caution.id}`,
        at === 0 ? <SheetSection title={t.takeCare}>{line}</SheetSection> : line,
      )
    }),
  ]
}

function colophonBlock({ t, texts, entries, address, drawing }: SheetContent): SheetBlock {
  const sources = sourcesOf(texts, entries)
  const colophon = (qr: ReactNode) => <SheetColophon qr={qr} address={address} sources={sources} />
  const size = { width: 26, height: 26 }
  return {
    key: 'colophon',
    content: colophon(drawing.qr(address, t.qr)),
    probe: colophon(box(size)),
  }
}

interface SheetSectionProps {
  /** Undefined if it continues the section before. */
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** Shows a section of the sheet with its heading. */
function SheetSection({ title, children }: SheetSectionProps) {
  return (
    <section className={styles.section}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      {children}
    </section>
  )
}
