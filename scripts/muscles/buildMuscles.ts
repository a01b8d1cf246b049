import { MUSCLE_CHART_FORMAT, type MuscleChart } from '../../src/body/muscleChart'
import { encodeMuscles, MUSCLES_FORMAT, type MusclesHeader } from '../../src/body/muscleMap'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import { loadDataset } from '../data/loadDataset'
import { refineTwice } from '../figure/refineTwice'
import type { Built } from '../pipeline/step'
import { placeAtlas } from '../placement/placeAtlas'
import { findLeftPatches, oppositeSubQuad } from '../regions/patches'
import type { Files } from '../shared/files'
import { paintMuscle } from './paintMuscle'
import { traceMuscles } from './traceMuscles'

/** Like the regions, the muscles are painted once and are valid on every body. */
const PAINTED: BodyId = 'male'

/**
 * Maps the skin of the left half to the muscles beneath it, and mirrors the map to the right; and
 * draws the outlines of the muscles on the flat figures.
 */
export async function buildMuscles(files: Files): Promise<Built> {
  const dataset = loadDataset('data', files)
  const body = await loadBody(PAINTED, files)
  const { topology, refined } = body
  const { skin, spots, landmarks } = placeAtlas(dataset, body)
  // A code with several spots names none of them.
  const places = new Map([
    ...landmarks,
    ...spots.flatMap(({ code, spot, place }) =>
      spot === undefined ? [[code, place] as const] : [],
    ),
  ])
  const patches = findLeftPatches(topology, refined)
  // Outermost first; of muscles at one depth the smaller first, because the larger surrounds it.
  const painted = dataset.muscleOutlines
    .map((outline) => ({ ...outline, skin: paintMuscle(outline, places, skin, patches) }))
    .toSorted((a, b) => a.depth - b.depth || a.skin.size - b.skin.size)

  const stacks: (readonly number[])[] = [[]]
  const labelOf = new Map([['', 0]])
  const labels = new Uint16Array(topology.skinQuadCount * 4)
  for (const { subQuad } of patches) {
    const stack = painted.flatMap((muscle, index) => (muscle.skin.has(subQuad) ? [index] : []))
    const key = stack.join()
    const label = labelOf.get(key) ?? stacks.push(stack) - 1
    labelOf.set(key, label)
    labels[subQuad] = label
    labels[oppositeSubQuad(topology, subQuad)] = label
  }

  const header: MusclesHeader = {
    format: MUSCLES_FORMAT,
    version: 1,
    ids: painted.map(({ id }) => id),
    stacks,
    file: 'muscles.bin',
    count: labels.length,
  }
  const charts: Record<string, string> = {}
  for (const bodyId of BODY_IDS) {
    const { subdivision, refined: drawn } = await loadBody(bodyId, files)
    const twice = refineTwice(subdivision, drawn.positions)
    const view = (from: 'front' | 'back' | 'left') =>
      traceMuscles(twice, { ...header, labels }, from)
    const chart: MuscleChart = {
      format: MUSCLE_CHART_FORMAT,
      version: 1,
      views: { front: view('front'), back: view('back'), left: view('left') },
    }
    charts[`public/models/muscle-chart-${bodyId}.json`] = `${JSON.stringify(chart, null, 1)}\n`
  }
  return {
    ...charts,
    'public/models/muscles.json': `${JSON.stringify(header)}\n`,
    'public/models/muscles.bin': encodeMuscles(labels),
  }
}
