import { parseChart } from '../body/chartFile'
import { parseFigure } from '../body/figureFile'
import { parseLines } from '../body/lines'
import { heightsOf, type PointPosition, parsePositions } from '../body/positions'
import { parseNeighbours } from '../body/regionNeighbours'
import { parseRulers } from '../body/rulers'
import type { BodyId } from '../domain/figure/bodies'
import { positionsFile } from './bodyFiles'
import { jsonFile } from './jsonFile'
import { type PreparedBody, prepareBody } from './prepareBody'
import { createResource, resourceOfEach } from './resource'
import { takeBodyWorker } from './startBodyWorker'

/** One body with the positions of its points. */
export interface LoadedBody extends PreparedBody {
  readonly id: BodyId
  readonly points: readonly PointPosition[]
}

const places = resourceOfEach((id: BodyId) => jsonFile(positionsFile(id), parsePositions))

async function loadBody(id: BodyId): Promise<LoadedBody> {
  // The flat view and the sheet need no meshes, so the code for them is not loaded with this file.
  const started = takeBodyWorker(id)
  try {
    const points = await places(id).load()
    return { ...(await prepareBody(started, id, heightsOf(points))), id, points }
  } catch (error) {
    started?.worker.terminate()
    throw error
  }
}

const bodies = resourceOfEach((id: BodyId) => createResource(`${id} body`, () => loadBody(id)))

/** The same body, but not before its index has arrived. */
async function loadIndexedBody(id: BodyId): Promise<LoadedBody> {
  const body = await bodies(id).load()
  body.buildIndex()
  await body.indexed
  return body
}

/** What the app fetches besides code, texts and the places of the muscles; each file is fetched and parsed once. */
export const models = {
  /** A body in 3D, refined. */
  body: bodies,
  /** A body in 3D for views whose first frame needs its index. */
  indexedBody: resourceOfEach((id: BodyId) =>
    createResource(`${id} body with its index`, () => loadIndexedBody(id)),
  ),
  /** The positions of the points on a body. */
  places,
  /** The channel lines on a body. */
  lines: resourceOfEach((id: BodyId) => jsonFile(`lines-${id}.json`, parseLines)),
  /** The steps to locate each point of a body. */
  rulers: resourceOfEach((id: BodyId) => jsonFile(`rulers-${id}.json`, parseRulers)),
  /** The line drawings of a body. */
  figure: resourceOfEach((id: BodyId) => jsonFile(`figure-${id}.json`, parseFigure)),
  /** The skin regions on those drawings. */
  chart: resourceOfEach((id: BodyId) => jsonFile(`chart-${id}.json`, parseChart)),
  /** Which regions share a border. */
  neighbours: jsonFile('neighbours.json', parseNeighbours),
  /** The care guide. */
  care: createResource('care guide', async () => (await import('virtual:tsubo/care')).default),
}
