import { writeFileSync } from 'node:fs'
import { bodySexes } from '../src/body/manifest'
import { formatDataProblem } from '../src/domain/dataset'
import { loadDataset } from './data/loadDataset'
import { formatRulersFile } from './rulers/rulersFile'
import { placeBodies, rulersOf } from './rulers/rulersOf'

const dataset = loadDataset()
const atlases = await placeBodies(dataset)
const problems = bodySexes.flatMap((sex) => atlases[sex].problems)
if (problems.length > 0) throw new Error(problems.map(formatDataProblem).join('\n'))
for (const sex of bodySexes) {
  const file = rulersOf(dataset, sex, atlases)
  writeFileSync(`public/models/rulers-${sex}.json`, formatRulersFile(file))
}
