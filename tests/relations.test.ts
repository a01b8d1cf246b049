import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadBody } from '../scripts/body/loadBody'
import { loadDataset } from '../scripts/data/loadDataset'
import { placeAtlas } from '../scripts/placement/placeAtlas'
import { bodySexes } from '../src/body/manifest'
import { decodeRegions, parseRegionsHeader, regionOfTriangle } from '../src/body/regionMap'
import { failure, type Measured } from './relations/measure'
import { relationFile } from './relations/relation'

const FOLDER = 'tests/relations'
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
const relations = files.flatMap((file) =>
  relationFile
    .parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))
    .map((relation) => ({ file, relation })),
)

const dataset = loadDataset()
const header = parseRegionsHeader(JSON.parse(readFileSync('public/models/regions.json', 'utf8')))
const regions = decodeRegions(header, readFileSync(`public/models/${header.file}`))

test('there are several hundred relations', () => {
  expect(relations.length).toBeGreaterThan(300)
})

describe.each(bodySexes)('the relations of the standard on the %s body', async (sex) => {
  const atlas = placeAtlas(dataset, await loadBody(sex))
  const body: Measured = {
    skin: atlas.skin,
    place(name) {
      const [code, spot] = name.split('/')
      const spots = atlas.spots.filter((each) => each.code === code)
      const found =
        atlas.landmarks.get(name) ?? spots[spot === undefined ? 0 : Number(spot) - 1]?.place
      if (!found) throw new Error(`No place "${name}"`)
      return found
    },
    span(id) {
      const found = atlas.spans.get(id)
      if (!found) throw new Error(`No span "${id}"`)
      return found
    },
    regionOf: ({ triangle }) => regionOfTriangle(regions, triangle),
  }
  test.each(files)('%s', (file) => {
    const failures = relations
      .filter((each) => each.file === file)
      .flatMap(({ relation }) => {
        const why = failure(relation, body)
        return why ? [`${JSON.stringify(relation)}: ${why}`] : []
      })
    expect(failures).toEqual([])
  })
})
