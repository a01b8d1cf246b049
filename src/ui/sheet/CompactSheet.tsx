import type { ReactNode } from 'react'
import styles from './CompactSheet.module.css'
import type { Fit } from './compactFits'
import type { Drawn } from './drawing'
import { PracticeTable } from './PracticeTable'
import { pageRoom } from './paper'
import { SheetAddress, SheetTrust } from './SheetColophon'
import { SheetHurts } from './SheetHurts'
import { SheetHonest, SheetMuscle } from './SheetMuscle'
import { SheetPoint } from './SheetPoint'
import { SheetSigns } from './SheetSigns'
import { SheetTitle } from './SheetTitle'
import { aboutOf, type SheetContent } from './sheetBlocks'
import { redFlagsOf, type SheetEntry } from './sheetFacts'

/** Maximum number of points on the one page. */
export const MAX_COMPACT = 8

/** Gap between two columns of points, and size of the QR code beside the figure. Millimetres. */
const COLUMN_GAP = 6
const QR = 26
/** Width of a picture divided by its height. */
const ASPECT = 1.2
/** Height of the numbers on the figure, millimetres. */
const LABEL = 5

interface Props {
  readonly content: SheetContent
  readonly fit: Fit
  /** Whether boxes replace the drawings, for measuring. */
  readonly probe?: boolean
}

/**
 * Shows the whole sheet on one page: the figure beside the points, for each point its picture, how
 * to find and press it and boxes to tick, and the warning signs in a band at the foot.
 */
export function CompactSheet({ content, fit, probe = false }: Props) {
  const { t, atlas, texts, sheet, title, today, entries, leftOut, hurts, muscles } = content
  const { drawing, choices, address } = content
  const { figure, columns, each } = fit
  const beside = columns === 1
  const room = beside
    ? { width: figure, height: figure * 2, label: LABEL }
    : {
        width: (pageRoom(choices.paper).width - COLUMN_GAP) / 2 - QR - 3,
        height: figure,
        label: LABEL,
      }
  const drawn = entries.length + sheet.places.length > 0
  const items = entries.map(({ item }) => item)
  const figures = drawn && drawing.figures?.(items, room, sheet.places)
  const qr = boxed(probe, { height: QR, node: drawing.qr(address, t.qr) })
  const overview = (
    <div className={styles.overview}>
      {figures && <div className={styles.figures}>{boxed(probe, figures)}</div>}
      {beside ? <SheetAddress qr={qr} address={address} /> : <div className={styles.qr}>{qr}</div>}
    </div>
  )
  const points = (
    <div className={styles.points} data-columns={columns}>
      {!beside && overview}
      {entries.map((entry) => (
        <Point key={entry.item.code} content={content} entry={entry} fit={fit} probe={probe} />
      ))}
      {muscles.entries.length > 0 && <h3 className={styles.muscles}>{t.muscles}</h3>}
      {muscles.entries.map((entry) => (
        <SheetMuscle key={entry.muscle.id} entry={entry} brief={fit.brief} />
      ))}
      {muscles.entries.length > 0 && <SheetHonest />}
    </div>
  )
  return (
    <div
      className={styles.sheet}
      data-tight={!beside && fit.brief}
      style={{ fontSize: `${fit.type}pt` }}
    >
      <SheetTitle sheet={sheet} title={title} today={today} from={choices.from} />
      {leftOut.length > 0 && (
        <p className={styles.line}>
          <strong>{t.leftOutLine}</strong> {leftOut.join(' · ')}
        </p>
      )}
      {muscles.failed && <p className={styles.line}>{t.musclesNotThere}</p>}
      {hurts.length > 0 && (
        <p className={styles.line}>
          <strong>{t.hurtsLine}</strong> <SheetHurts places={hurts} />
        </p>
      )}
      {beside ? (
        <div
          className={styles.beside}
          style={{ gridTemplateColumns: `${figure}mm minmax(0, 1fr)` }}
        >
          {overview}
          {points}
        </div>
      ) : (
        points
      )}
      {choices.weeks > 0 && !each && entries.length > 0 && (
        <div className={styles.practice}>
          <PracticeTable rows={[]} weeks={choices.weeks === 4 ? 4 : 2} />
        </div>
      )}
      <SheetSigns flags={redFlagsOf(atlas, texts, entries, !each, aboutOf(content))} />
      <SheetTrust address={beside ? undefined : address} />
    </div>
  )
}

interface PointProps extends Required<Props> {
  readonly entry: SheetEntry
}

function Point({ content, entry, fit, probe }: PointProps) {
  const { texts, drawing, choices } = content
  const { item, number } = entry
  const size = { width: fit.picture, height: fit.picture / ASPECT }
  const picture = drawing.closeUp?.(item, number, { ...size, named: fit.named })
  return (
    <SheetPoint
      entry={entry}
      texts={texts}
      closeUp={picture && boxed(probe, { ...size, node: picture.node })}
      pictureWidth={fit.picture}
      legend={picture?.legend ?? ''}
      where={fit.where}
      brief={fit.brief}
      direction={fit.direction}
      days={fit.each ? choices.weeks * 7 : 0}
      box
      wrapped={fit.columns > 1}
    />
  )
}

/** Returns the drawing, or a box of its size for measuring. */
const boxed = (
  probe: boolean,
  { node, height, width = height }: Drawn & { readonly width?: number },
): ReactNode =>
  probe ? <div style={{ flex: 'none', width: `${width}mm`, height: `${height}mm` }} /> : node
