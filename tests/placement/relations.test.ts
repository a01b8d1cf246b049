import { describe, expect, test } from 'vitest'
import { loadBody } from '../../scripts/body/loadBody'
import { loadDataset } from '../../scripts/data/loadDataset'
import { placeAtlas } from '../../scripts/placement/placeAtlas'
import { loadRegions } from '../../scripts/regions/loadRegions'
import { failure, measuredBody } from '../../scripts/summary/measureRelation'
import { regionOfTriangle } from '../../src/body/regionMap'
import { BODY_IDS } from '../../src/domain/figure/bodies'

const dataset = loadDataset()
const { relations } = dataset
const kinds = [...new Set(relations.map(({ kind }) => kind))]
const regions = loadRegions()

test('there are more than a thousand relations, of every kind', () => {
  expect(relations.length).toBeGreaterThan(1000)
  expect(kinds).toHaveLength(12)
})

describe.each(BODY_IDS)('the relations of the standard on the %s body', async (bodyId) => {
  const atlas = placeAtlas(dataset, await loadBody(bodyId))
  const body = measuredBody(atlas, atlas.skin, (triangle) => regionOfTriangle(regions, triangle))

  test.each(kinds)('%s', (kind) => {
    const failures = relations
      .filter((relation) => relation.kind === kind)
      .flatMap((relation) => {
        const why = failure(relation, body)
        return why ? [`${JSON.stringify(relation)}: ${why}`] : []
      })
    expect(failures).toEqual([])
  })
})
