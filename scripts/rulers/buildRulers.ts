import { formatDataProblem } from '../../src/domain/dataset'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { loadDataset } from '../data/loadDataset'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { jsonByRows } from '../shared/jsonByRows'
import { placeBodies, rulersOf } from './rulersOf'

/**
 * Builds the steps to locate every point.
 *
 * @throws with one line per point that cannot be placed
 */
export async function buildRulers(files: Files): Promise<Built> {
  const dataset = loadDataset('data', files)
  const atlases = await placeBodies(dataset, files)
  const problems = BODY_IDS.flatMap((bodyId) => atlases[bodyId].problems)
  if (problems.length > 0) throw new Error(problems.map(formatDataProblem).join('\n'))
  return Object.fromEntries(
    BODY_IDS.map((bodyId) => [
      `public/models/rulers-${bodyId}.json`,
      jsonByRows(rulersOf(dataset, bodyId, atlases), ['rulers', 'spans', 'places', 'ways']),
    ]),
  )
}
