import { type PointPlace, parsePlaces } from '../body/places'

/** A body's outline as seen from the front or the back; millimetres, y down. */
export interface FigureView {
  readonly view: 'front' | 'back'
  readonly viewBox: readonly [x: number, y: number, width: number, height: number]
  readonly outline: string
  readonly lines: readonly string[]
}

export interface Figure {
  readonly views: readonly FigureView[]
  readonly places: readonly PointPlace[]
}

/** @throws with the reason if the parsed JSON is not a figure */
export function parseFigure(json: unknown): FigureView[] {
  const file = json as { format?: unknown; version?: unknown; views?: unknown } | null
  if (file?.format !== 'tsubo-figure' || file.version !== 1 || !Array.isArray(file.views))
    throw new Error('The file with the figure of the body cannot be read.')
  // The file also has the body's sides, which a sheet does not need.
  return (file.views as FigureView[]).filter(({ view }) => view === 'front' || view === 'back')
}

/** @throws if it cannot be fetched */
export async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}models/${name}`)
  if (!response.ok) throw new Error(`${name} could not be fetched: ${response.status}.`)
  return response.json()
}

/** @throws if either file cannot be fetched or read */
export async function loadFigure(body: string): Promise<Figure> {
  const [figure, places] = await Promise.all([
    fetchJson(`figure-${body}.json`),
    fetchJson(`places-${body}.json`),
  ])
  return { views: parseFigure(figure), places: parsePlaces(places) }
}
