import type { ReactNode } from 'react'
import type { Atlas } from '../../domain/atlas'
import { byUrgency } from '../../domain/safety/redFlags'
import type { Sheet } from '../../domain/sheet/sheet'
import type { TextLookup } from '../../domain/textLookup'
import type { MessagesOf } from '../../messages/types'
import type { PrintChoices } from '../../state/sheetPrint'
import { CautionLine } from '../safety/SheetSafety'
import type { Drawing } from './drawing'
import type { MusclesOnSheet } from './muscleFacts'
import type { SheetBlock } from './PagedSheet'
import { PracticeTable } from './PracticeTable'
import { pageRoom } from './paper'
import { RedFlagGroup } from './RedFlagGroup'
import { SheetColophon } from './SheetColophon'
import { type NamedPlace, SheetHurts } from './SheetHurts'
import { SheetHonest, SheetMuscle } from './SheetMuscle'
import { SheetOverview } from './SheetOverview'
import { SheetPoint } from './SheetPoint'
import { SheetTitle } from './SheetTitle'
import styles from './sheetBlocks.module.css'
import { type About, cautionsOf, redFlagsOf, type SheetEntry, sourcesOf } from './sheetFacts'

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
  /** The sore places, in the order of `sheet.places`. */
  readonly hurts: readonly NamedPlace[]
  readonly muscles: MusclesOnSheet
  readonly address: string
  readonly drawing: Drawing
  readonly choices: PrintChoices
}

const CLOSE_UP = { width: 46, height: 38 }
/** Maximum number of red flags in one block, by size of the type: the first must fit on page one. */
const FLAGS = { standard: 12, large: 4 }
/** Maximum rows of a practice table in one block. */
const ROWS = 20
/** Maximum number of points in the list beside the figures, by size of the type. */
const LISTED = { standard: 10, large: 6 }

const same = (key: string, content: ReactNode): SheetBlock => ({ key, content, probe: content })
/** A block that should be on the first page, which is complete by itself. */
const first = (key: string, content: ReactNode): SheetBlock => ({
  ...same(key, content),
  first: true,
})
const box = ({ width, height }: { width: number; height: number }) => (
  <div style={{ flex: 'none', width: `${width}mm`, height: `${height}mm` }} />
)

/** Returns the sheet in blocks that no page break may split. */
export function sheetBlocks(content: SheetContent): SheetBlock[] {
  const { t, sheet, title, today, leftOut, hurts, muscles, choices } = content
  return [
    first('title', <SheetTitle sheet={sheet} title={title} today={today} from={choices.from} />),
    ...(leftOut.length > 0
      ? [
          first(
            'left-out',
            <SheetSection title={t.leftOut}>
              <p>{leftOut.join(' · ')}</p>
            </SheetSection>,
          ),
        ]
      : []),
    ...(muscles.failed
      ? [
          first(
            'muscles-not-there',
            <SheetSection title={t.muscles}>
              <p>{t.musclesNotThere}</p>
            </SheetSection>,
          ),
        ]
      : []),
    ...(hurts.length > 0
      ? [
          first(
            'hurts',
            <SheetSection title={t.hurts}>
              <p>
                <SheetHurts places={hurts} />
              </p>
            </SheetSection>,
          ),
        ]
      : []),
    ...overviewBlock(content),
    ...signBlocks(content),
    ...content.entries.map((entry) => pointBlock(content, entry)),
    ...muscleBlocks(content),
    ...practiceBlocks(content),
    ...cautionBlocks(content),
    colophonBlock(content),
  ]
}

/** The figures beside the list of the points; of many points the figures alone. */
function overviewBlock({ drawing, sheet, entries, choices }: SheetContent): SheetBlock[] {
  if (entries.length + sheet.places.length === 0) return []
  const large = choices.layout === 'large'
  const listed = entries.length <= LISTED[large ? 'large' : 'standard']
  const { figures } = drawing
  if (!figures)
    return listed ? [first('overview', <SheetOverview figures={null} entries={entries} />)] : []
  const { width } = pageRoom(choices.paper)
  const items = entries.map(({ item }) => item)
  const rooms = listed
    ? [96, 84, 74, 64, 56].map((across) => ({ width: across, height: across * 1.6 }))
    : (large ? [172, 156, 140, 124, 110] : [134, 122, 110, 98, 86]).map((height) => ({
        width,
        height,
      }))
  const variants = rooms.map((room) => {
    const { node, height } = figures(items, { ...room, label: large ? 6 : 5 }, sheet.places)
    const drawn = (figure: ReactNode) =>
      listed ? <SheetOverview figures={figure} width={room.width} entries={entries} /> : figure
    return {
      key: `overview-${room.width}-${room.height}`,
      content: drawn(node),
      probe: drawn(box({ width: room.width, height })),
    }
  })
  const [largest] = variants
  return largest ? [{ ...largest, variants, first: true }] : []
}

function pointBlock({ drawing, texts }: SheetContent, entry: SheetEntry): SheetBlock {
  const { item, number } = entry
  const drawn = drawing.closeUp?.(item, number, { ...CLOSE_UP, named: 2 })
  const card = (closeUp: ReactNode) => (
    <SheetPoint
      entry={entry}
      texts={texts}
      closeUp={closeUp}
      legend={drawn?.legend ?? ''}
      pictureWidth={CLOSE_UP.width}
      where
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

/** The muscles, each in a block, and how far to trust what is said of them. */
function muscleBlocks({ t, muscles: { entries } }: SheetContent): SheetBlock[] {
  const [last] = entries.slice(-1)
  return entries.map((entry, at) => {
    const shown = (
      <>
        <SheetMuscle entry={entry} />
        {entry === last && <SheetHonest />}
      </>
    )
    return same(
      `muscle-${entry.muscle.id}`,
      at === 0 ? <SheetSection title={t.muscles}>{shown}</SheetSection> : shown,
    )
  })
}

/** What a sheet is about besides its points. */
export const aboutOf = ({ sheet, muscles }: SheetContent): About => ({
  places: sheet.places,
  muscles: muscles.entries.map(({ muscle }) => muscle),
})

/** The signs to stop at, and those that want a doctor. */
function signBlocks(content: SheetContent): SheetBlock[] {
  const { t, atlas, texts, entries, choices } = content
  const dense = choices.layout === 'large' || entries.length > LISTED.standard
  const most = choices.layout === 'large' ? FLAGS.large : FLAGS.standard
  const flags = redFlagsOf(atlas, texts, entries, false, aboutOf(content))
  const groups = byUrgency(flags).flatMap(({ urgency, flags: own }) => {
    const pieces = Math.ceil(own.length / most)
    const size = Math.ceil(own.length / pieces)
    return Array.from({ length: pieces }, (_, at) => ({
      urgency,
      flags: own.slice(at * size, (at + 1) * size),
    }))
  })
  return groups.map(({ urgency, flags: own }, at) =>
    first(
      `flags-${urgency}-${at}`,
      at === 0 ? (
        <SheetSection title={t.doctor}>
          <p className={styles.stop}>{t.stopAt({ strong: (text) => <strong>{text}</strong> })}</p>
          <RedFlagGroup urgency={urgency} flags={own} dense={dense} />
        </SheetSection>
      ) : (
        <RedFlagGroup urgency={urgency} flags={own} dense={dense} />
      ),
    ),
  )
}

const cautionBlocks = ({ t, texts, entries }: SheetContent): SheetBlock[] =>
  cautionsOf(texts, entries).map(({ caution, codes }, at) => {
    const line = <CautionLine caution={caution} codes={codes} />
    return same(
      `caution-${caution.id}`,
      at === 0 ? <SheetSection title={t.takeCare}>{line}</SheetSection> : line,
    )
  })

function colophonBlock(content: SheetContent): SheetBlock {
  const { t, texts, entries, muscles, address, drawing } = content
  const sources = uniqueById([...sourcesOf(texts, entries), ...muscles.sources])
  const { bones } = drawing
  const colophon = (qr: ReactNode) => <SheetColophon {...{ qr, address, sources, bones }} />
  const size = { width: 26, height: 26 }
  return {
    key: 'colophon',
    content: colophon(drawing.qr(address, t.qr)),
    probe: colophon(box(size)),
  }
}

const uniqueById = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
]

interface SheetSectionProps {
  /** Undefined if it continues the section before. */
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** Shows a section of the sheet with its heading. */
function SheetSection({ title, children }: SheetSectionProps) {
  return (
    <section className={styles.section}>
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      {children}
    </section>
  )
}
