import type { SkinPlace } from '../../body/spot'
import { channelOf } from '../../domain/atlas'
import type { Place } from '../../domain/route/place'
import type { BodyPart } from '../../domain/schema/code'
import type { SheetItem } from '../../domain/sheet/sheet'
import { PanelFigure } from './PanelFigure'
import { type LaidPanel, layOutPanels, type PaperRoom } from './panelLayout'
import styles from './SheetFigures.module.css'
import { selectedPoints } from './selectedSpots'
import { bodyPanel, type FigureWords, marksSeen, planPanels } from './sheetPanels'
import { soreRegions, viewsOfPlaces } from './soreRegions'
import type { SheetBody } from './useSheetBody'

/**
 * Plans the figures of a sheet, as rows of panels in millimetres of paper.
 *
 * @param sore the places to tint; they get drawings of their own if the points need none there
 */
export function planFigures(
  t: FigureWords,
  body: SheetBody,
  items: readonly SheetItem[],
  partOf: (code: string) => BodyPart | undefined,
  room: PaperRoom,
  sore: readonly Place[] = [],
): LaidPanel[][] {
  const points = selectedPoints(items, body.places, partOf)
  const panels = planPanels(t, points, body.places, partOf, body.views)
  const whole = panels.filter(({ id, view }) => id === view).map(({ view }) => view)
  const further = body.chart ? viewsOfPlaces(body.chart, sore, whole) : []
  const drawings = body.views.filter(({ view }) => further.includes(view))
  return layOutPanels([...panels, ...drawings.map((view) => bodyPanel(t, view))], room)
}

interface Props {
  readonly body: SheetBody
  readonly rows: readonly (readonly LaidPanel[])[]
  readonly sore: readonly Place[]
  /** The exact spots of some of them. */
  readonly marks: readonly SkinPlace[]
}

/** Draws the body with the numbered points and the sore places of a sheet, from the sides that they need. */
export function SheetFigures({ body, rows, sore, marks }: Props) {
  const codes = rows.flat().flatMap(({ panel }) => panel.dots.map(({ code }) => code))
  const channels = new Set<string | undefined>(codes.map(channelOf))
  const lines = body.lines.filter(({ channel }) => channels.has(channel))
  return (
    <div className={styles.rows}>
      {rows.map((row) => (
        <div key={row.map(({ panel }) => panel.id).join()} className={styles.row}>
          {row.map((laid) => (
            <PanelFigure
              key={laid.panel.id}
              laid={laid}
              lines={lines}
              places={body.places}
              bones={body.bones}
              marks={marksSeen(marks, laid.panel.view)}
              sore={body.chart ? soreRegions(body.chart, sore, laid.panel.view) : []}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
