import { writeFileSync } from 'node:fs'
import { bodySexes } from '../src/body/manifest'
import { formatProblem } from '../src/placement/problem'
import { loadBody } from './body/loadBody'
import { loadDataset } from './data/loadDataset'
import { placeAtlas } from './placement/placeAtlas'
import { formatRulersFile } from './rulers/rulersFile'
import { rulersOf } from './rulers/rulersOf'

const dataset = loadDataset()
for (const sex of bodySexes) {
  const atlas = placeAtlas(dataset, await loadBody(sex))
  if (atlas.problems.length > 0) throw new Error(atlas.problems.map(formatProblem).join('\n'))
  writeFileSync(`public/models/rulers-${sex}.json`, formatRulersFile(rulersOf(dataset, sex, atlas)))
}
