import type { ReactNode } from 'react'
import { URGENCIES } from '../../domain/safety/redFlags'
import styles from './CompactSheet.module.css'
import type { Drawn } from './drawing'
import { PracticeTable } from './PracticeTable'
import { pageRoom } from './paper'
import { RedFlagGroup } from './RedFlagGroup'
import { SheetColophon } from './SheetColophon'
import { SheetPoint } from './SheetPoint'
import { SheetTitle } from './SheetTitle'
import type { SheetContent } from './sheetBlocks'
import { redFlagsOf } from './sheetFacts'

/** Maximum number of points on the one page. */
export const MAX_COMPACT = 8

/**
 * Settings from loose to tight; the first that fits the page is used. `type`: font size in em;
 * `figures`: their height in millimetres; `each`: a practice row per point, otherwise one row
 * for all and no red flags of low urgency.
 */
export const FITS = [
  { type: 1.14, figures: 104, each: true },
  { type: 1.04, figures: 92, each: true },
  { type: 0.98, figures: 82, each: true },
  { type: 0.98, figures: 66, each: false },
  { type: 0.93, figures: 56, each: false },
  { type: 0.88, figures: 50, each: false },
  { type: 0.84, figures: 47, each: false },
  { type: 0.8, figures: 44, each: false },
  { type: 0.76, figures: 42, each: false },
  { type: 0.72, figures: 40, each: false },
  { type: 0.7, figures: 36, each: false },
] as const

/** Room for figures beside the points, and the height that they need at least. Millimetres. */
const BESIDE = { width: 62, height: 120, least: 90 }
/** Width for the QR code with its text below (tall) or beside it (low). Millimetres. */
const WORDS = { tall: 44, low: 76 }
/** Maximum height of figures that are beside low words. Millimetres. */
const LOW = 50
/** Size of the QR code in `SheetColophon`, millimetres. */
const QR = 26

interface Props {
  readonly content: SheetContent
  readonly fit: (typeof FITS)[number]
  /** Whether boxes replace the drawings, for measuring. */
  readonly probe?: boolean
}

/** Shows the whole sheet in brief on one page. */
export function CompactSheet({ content, fit, probe = false }: Props) {
  const { t, atlas, texts, sheet, title, today, entries, leftOut, drawing, choices, address } =
    content
  const items = entries.map(({ item }) => item)
  const low = fit.figures <= LOW
  const width = pageRoom(choices.paper).width - (low ? WORDS.low : WORDS.tall)
  const room = { width, height: fit.figures, label: 3.4 }
  const beside = drawing.figures?.(items, { ...BESIDE, label: 3.4 })
  const stands = beside !== undefined && beside.height >= BESIDE.least
  const above = stands ? undefined : drawing.figures?.(items, room)
  const flags = redFlagsOf(atlas, texts, entries, !fit.each)
  const colophon = (
    <SheetColophon
      qr={boxed(probe, {
        height: QR,
        node: drawing.qr(address, t.qr),
      })}
      address={address}
      sources={[]}
    />
  )
  return (
    <div style={{ fontSize: `${fit.type}em` }}>
      <SheetTitle sheet={sheet} title={title} today={today} />
      {leftOut.length > 0 && (
        <p className={styles.line}>
          <strong>{t.leftOutLine}</strong> {leftOut.join(' · ')}
        </p>
      )}
      {!stands && (
        <div className={styles.top} data-low={low}>
          {above ? boxed(probe, above) : <div />}
          {colophon}
        </div>
      )}
      <div className={stands ? styles.beside : styles.above}>
        {stands && (
          <div>
            {boxed(probe, beside)}
            {colophon}
          </div>
        )}
        <div className={styles.points}>
          {entries.map(({ item, number, point, text, advice }) => (
            <SheetPoint
              key={item.code}
              number={number}
              point={point}
              text={text}
              side={item.side}
              advice={advice}
              texts={texts}
              closeUp={null}
              brief={entries.length > 4}
            />
          ))}
        </div>
      </div>
      {choices.weeks > 0 && (
        <div className={styles.practice}>
          <PracticeTable rows={fit.each ? entries : []} weeks={choices.weeks === 4 ? 4 : 2} />
        </div>
      )}
      <h2 className={styles.doctor}>{t.doctor}</h2>
      <div className={styles.flags}>
        {URGENCIES.map((urgency) => {
          const own = flags.filter((flag) => flag.urgency === urgency)
          return own.length > 0 && <RedFlagGroup key={urgency} urgency={urgency} flags={own} />
        })}
      </div>
    </div>
  )
}

/** Returns the drawing, or a box of its height for measuring. */
const boxed = (probe: boolean, { node, height }: Drawn): ReactNode =>
  probe ? <div style={{ flex: 'none', width: `${height}mm`, height: `${height}mm` }} /> : node
