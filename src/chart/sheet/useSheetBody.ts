import { useEffect, useState } from 'react'
import { type FigureView, parseFigure } from '../../body/figureFile'
import { type ChannelLine, parseLines } from '../../body/lines'
import { type PointPosition, parsePositions } from '../../body/positions'
import { parseRulers, type Ruler } from '../../body/rulers'
import { fetchJson } from '../fetchJson'

/** All that a sheet draws of one body. */
export interface SheetBody {
  readonly views: readonly FigureView[]
  readonly places: readonly PointPosition[]
  readonly lines: readonly ChannelLine[]
  readonly rulers: readonly Ruler[]
}

async function load(body: string): Promise<SheetBody> {
  const [figure, places, lines, rulers] = await Promise.all([
    fetchJson(`figure-${body}.json`),
    fetchJson(`places-${body}.json`),
    // Lines and rulers are a help, no more: a sheet without them is a sheet.
    fetchJson(`lines-${body}.json`).then(parseLines, () => []),
    fetchJson(`rulers-${body}.json`).then(
      (json) => parseRulers(json).rulers,
      () => [],
    ),
  ])
  return { views: parseFigure(figure).views, places: parsePositions(places), lines, rulers }
}

/** Undefined while it loads; null if it cannot be loaded: then the sheet does without figures. */
export function useSheetBody(body: string): SheetBody | null | undefined {
  const [loaded, setLoaded] = useState<{ body: string; found: SheetBody | null }>()
  useEffect(() => {
    let current = true
    const show = (found: SheetBody | null) => {
      if (current) setLoaded({ body, found })
    }
    load(body).then(show, () => show(null))
    return () => {
      current = false
    }
  }, [body])
  return loaded?.body === body ? loaded.found : undefined
}
