import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { createAtlas } from '../../src/domain/atlas'
import { buildIndex, buildTexts } from '../../src/domain/buildAtlas'
import { lookup, pick } from '../../src/domain/lookup'
import { buildTextLookup } from '../../src/domain/textLookup'
import { translateIndex } from '../../src/domain/translate'

const dataset = loadDataset()
const index = buildIndex(dataset, new Map())

describe('a lookup', () => {
  const entries = [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
  ]

  test('finds an entry by its key, and nothing without one', () => {
    const find = lookup(entries, 'id')
    expect(find('b')).toBe(entries[1])
    expect([find('c'), find('__proto__'), find(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('reads its entries at the first call only', () => {
    let reads = 0
    const counted = entries.map(({ id, n }) => ({
      n,
      get id() {
        reads++
        return id
      },
    }))
    const find = lookup(counted, 'id')
    expect(reads).toBe(0)
    for (const key of ['a', 'b', 'c', 'a']) find(key)
    expect(reads).toBe(entries.length)
  })

  test('picks the known entries in the given order', () => {
    expect(pick(lookup(entries, 'id'), ['b', 'x', 'a'])).toEqual([entries[1], entries[0]])
    expect(pick(lookup(entries, 'id'))).toEqual([])
  })
})

describe('the atlas', () => {
  test('finds every shipped item', () => {
    const atlas = createAtlas(index)
    for (const point of index.points) expect(atlas.point(point.code)).toBe(point)
    for (const region of index.regions) expect(atlas.region(region.id)).toBe(region)
    for (const guide of index.guides) expect(atlas.guide(guide.id)).toBe(guide)
    for (const channel of index.meridians) expect(atlas.channel(channel.code)).toBe(channel)
    for (const topic of index.careTopics) expect(atlas.careTopic(topic.id)).toBe(topic)
  })

  test('finds translated items in another language', () => {
    const [translation] = dataset.translations
    const translated = createAtlas(translateIndex(createAtlas(index), translation!))
    expect(translated.guide('neck')?.name).toBe(translation!.guides.neck?.name)
    expect(translated.guide('neck')).toBe(translated.guides.find(({ id }) => id === 'neck'))
  })

  test('finds every text', () => {
    const shipped = buildTexts(dataset)
    const texts = buildTextLookup(shipped)
    for (const point of shipped.points) expect(texts.point(point.code)).toBe(point)
    for (const guide of shipped.guides) expect(texts.guide(guide.id)).toBe(guide)
    for (const caution of shipped.cautions) expect(texts.caution(caution.id)).toBe(caution)
    for (const condition of shipped.conditions)
      expect(texts.condition(condition.id)).toBe(condition)
    for (const source of shipped.sources) expect(texts.source(source.id)).toBe(source)
  })
})
