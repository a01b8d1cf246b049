import landmarksMessages from 'virtual:messages/landmarks'
import rulerMessages from 'virtual:messages/ruler'
import sheetFigureMessages from 'virtual:messages/sheetFigure'
import { useMemo } from 'react'
import { marksOn, type SkinPlace } from '../../body/spot'
import { closeUpOf } from '../../chart/sheet/closeUp'
import { FigureDefs } from '../../chart/sheet/PanelFigure'
import { legendOf, PointCloseUp } from '../../chart/sheet/PointCloseUp'
import { QrCode, qrSize } from '../../chart/sheet/QrCode'
import { planFigures, SheetFigures } from '../../chart/sheet/SheetFigures'
import { selectedPoints } from '../../chart/sheet/selectedSpots'
import { useSheetBody } from '../../chart/sheet/useSheetBody'
import type { BodyId } from '../../domain/figure/bodies'
import type { SorePlace } from '../../domain/route/place'
import type { SheetLists } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useSettings } from '../../state/settings'
import { restorePrintChoices } from '../../state/sheetPrint'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAtlas } from '../../ui/atlasContext'
import type { Drawing } from '../../ui/sheet/drawing'
import { SheetPage } from '../../ui/sheet/SheetPage'

/** Restores the print choices, before the sheet is shown for the first time. */
export const prepareSheet = (): void => restorePrintChoices(navigator.language)

/** How many drawings are remembered: more than one page of a few points tries. */
const MOST = 500

/**
 * Remembers the latest results by their arguments, which are plain data. A word that is typed on the
 * sheet lays all pages out anew, and their drawings stay the same.
 */
function remembered<Asked extends readonly unknown[], Drawn>(
  draw: (...asked: Asked) => Drawn,
): (...asked: Asked) => Drawn {
  const known = new Map<string, Drawn>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const drawn = draw(...asked)
    known.set(key, drawn)
    return drawn
  }
}

/**
 * The exact spots of places. They need the body in 3D: with the flat figure, only if it is loaded anyway.
 */
function useMarks(id: BodyId, places: readonly SorePlace[]): readonly SkinPlace[] {
  const flat = useSettings((state) => state.flat)
  const { value: skin } = useModel(models.body(id), !flat && places.some(({ spot }) => spot))
  return useMemo(() => (skin ? marksOn(skin, places) : []), [skin, places])
}

/** The sheet, with the functions that draw its figures, close-ups and QR code. */
export default function SheetScreen({ linked }: { linked: Partial<SheetLists> }) {
  const t = useMessages(sheetFigureMessages)
  const ruler = useMessages(rulerMessages)
  const landmarks = useMessages(landmarksMessages)
  const atlas = useAtlas()
  const sex = useSettings((state) => state.body)
  const { places } = useSheets(sheetNow)
  const { body, incomplete } = useSheetBody(sex, places.length > 0)
  const marks = useMarks(sex, places)
  const drawing = useMemo((): Drawing | undefined => {
    if (body === undefined) return undefined
    const qr: Drawing['qr'] = (text, label) => <QrCode text={text} label={label} />
    if (body === null) return { figures: null, closeUp: null, bones: false, qr, qrSize }
    const partOf = (code: string) => atlas.point(code)?.part
    return {
      qr,
      qrSize,
      bones: body.bones !== undefined,
      figures: remembered((items, room, sore) => {
        const rows = planFigures(t, body, items, partOf, room, sore)
        return {
          node: <SheetFigures body={body} rows={rows} sore={sore} marks={marks} />,
          height: rows.reduce((sum, row) => sum + (row[0]?.height ?? 0) + 2, -2),
        }
      }),
      closeUp: remembered((item, number, { named, ...size }) => {
        const [point] = selectedPoints([item], body.places, partOf)
        const aspect = size.width / size.height
        const closeUp = point && closeUpOf({ ...point, number }, aspect, body, named)
        return closeUp
          ? {
              node: <PointCloseUp body={body} closeUp={closeUp} code={item.code} {...size} />,
              legend: legendOf({ t, ruler, landmarks }, closeUp, named < 2),
            }
          : { node: null, legend: '' }
      }),
    }
  }, [t, ruler, landmarks, body, marks, atlas])
  return (
    <>
      {body && <FigureDefs views={body.views} />}
      <SheetPage
        linked={linked}
        drawing={drawing}
        lacking={body === null ? 'figures' : incomplete ? 'measures' : undefined}
      />
    </>
  )
}
