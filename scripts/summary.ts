import { parsePositions } from '../src/body/positions'
import { BODY_IDS } from '../src/domain/figure/bodies'
import { POINT_COUNTS } from '../src/domain/schema/code'
import type { Relation } from '../src/domain/schema/relation'
import { loadDataset } from './data/loadDataset'
import { placeBody } from './export/placeBody'
import { projectFiles, readJson } from './shared/files'
import { measureBody } from './summary/measureBody'

/** Prints the size of the atlas and its largest errors; runs after the tests. */

const dataset = loadDataset()
const { relations } = dataset
const bodies = await Promise.all(
  BODY_IDS.map(async (bodyId) => {
    const drawn = parsePositions(readJson(projectFiles, `public/models/places-${bodyId}.json`))
    return measureBody(dataset, await placeBody(dataset, bodyId), drawn)
  }),
)

const placed = dataset.points.filter(({ code }) => bodies.every((body) => body.placed.has(code)))
const extras = placed.filter(({ code }) => code.startsWith('EX-')).length
const standard = Object.values(POINT_COUNTS).reduce((sum, count) => sum + count)
const largest = (measure: 'toSkin' | 'leftRight') =>
  `${(Math.max(...bodies.map((body) => body[measure])) * 1000).toFixed(4)} mm`

console.log(`
Points complete on both bodies   ${placed.length - extras} of ${standard}, and ${extras} extra
Largest distance to the skin     ${largest('toSkin')}
Largest left–right difference    ${largest('leftRight')}
Sure of the place                ${counted(dataset.points, ({ confidence }) => confidence)}
Relations passed on both bodies  ${passed(relations)} of ${relations.length}`)
for (const kind of new Set(relations.map((relation) => relation.kind))) {
  const ofKind = relations.filter((relation) => relation.kind === kind)
  console.log(`  ${kind.padEnd(31)}${passed(ofKind)} of ${ofKind.length}`)
}

function passed(some: readonly Relation[]): number {
  return some.filter((relation) => !bodies.some(({ failed }) => failed.includes(relation))).length
}

function counted<Item>(items: readonly Item[], by: (item: Item) => string): string {
  const words = [...new Set(items.map(by))]
  return words
    .map((word) => `${word} ${items.filter((item) => by(item) === word).length}`)
    .join(', ')
}
