import { channelOf } from '../../domain/atlas'
import type { BodyPart } from '../../domain/schema/code'
import type { SheetItem } from '../../domain/sheet/sheet'
import { PanelFigure } from './PanelFigure'
import { type LaidPanel, layOutPanels, type PaperRoom } from './panelLayout'
import styles from './SheetFigures.module.css'
import { selectedPoints } from './selectedSpots'
import { type FigureWords, planPanels } from './sheetPanels'
import type { SheetBody } from './useSheetBody'

/** Plans the figures of a sheet, as rows of panels in millimetres of paper. */
export function planFigures(
  t: FigureWords,
  body: SheetBody,
  items: readonly SheetItem[],
  partOf: (code: string) => BodyPart | undefined,
  room: PaperRoom,
): LaidPanel[][] {
  const points = selectedPoints(items, body.places, partOf)
  return layOutPanels(planPanels(t, points, body.places, partOf, body.views), room)
}

interface Props {
  readonly body: SheetBody
  readonly rows: readonly (readonly LaidPanel[])[]
}

/** Draws the body with the numbered points of a sheet, from the sides that they need. */
export function SheetFigures({ body, rows }: Props) {
  const codes = rows.flat().flatMap(({ panel }) => panel.dots.map(({ code }) => code))
  const channels = new Set<string | undefined>(codes.map(channelOf))
  const lines = body.lines.filter(({ channel }) => channels.has(channel))
  return (
    <div className={styles.rows}>
      {rows.map((row) => (
        <div key={row.map(({ panel }) => panel.id).join()} className={styles.row}>
          {row.map((laid) => (
            <PanelFigure key={laid.panel.id} laid={laid} lines={lines} places={body.places} />
          ))}
        </div>
      ))}
    </div>
  )
}
