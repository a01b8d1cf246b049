import { beforeAll, describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { type AtlasIndex, buildIndex } from '../../src/atlas/atlas'
import { formatPlace } from '../../src/atlas/link'
import { findPlaces, plain } from '../../src/atlas/search'
import { isKnown } from '../../src/atlas/selection'

let index: AtlasIndex
beforeAll(() => {
  index = buildIndex(loadDataset(), new Map())
})

const find = (typed: string): string[] => findPlaces(index, typed).map((f) => formatPlace(f.place))

describe('findPlaces', () => {
  test('finds a guide and its region by a plain word, the guide first', () => {
    expect(find('calf').slice(0, 2)).toEqual(['/guide/calf', '/region/calf/left'])
    expect(find('lower back').slice(0, 2)).toEqual(['/guide/lower-back', '/region/lower-back/left'])
  })

  test('finds by what people call a place', () => {
    expect(find('traps')).toContain('/guide/trapezius')
    expect(find('traps')).toContain('/region/upper-trapezius/left')
  })

  test('finds a point by its code however it is written', () => {
    for (const typed of ['BL23', 'bl 23', 'UB23', 'Bladder 23', 'Urinary Bladder 23', 'B-23'])
      expect(find(typed)[0]).toBe('/point/BL23/left')
    expect(find('Triple Warmer 5')[0]).toBe('/point/TE5/left')
    expect(find('SJ5')[0]).toBe('/point/TE5/left')
  })

  test('answers an older Bladder number with both readings and says why', () => {
    const found = findPlaces(index, 'Bladder 47')
    expect(found.map(({ place }) => formatPlace(place)).slice(0, 2)).toEqual([
      '/point/BL47/left',
      '/point/BL52/left',
    ])
    expect(found[1]?.hint).toContain('older numbering')
  })

  test('finds a point by its name with or without tone marks and by its characters', () => {
    expect(find('shenshu')).toContain('/point/BL23/left')
    expect(find('Shènshū')).toContain('/point/BL23/left')
    expect(find('shen shu')).toContain('/point/BL23/left')
    expect(find('腎俞')).toContain('/point/BL23/left')
  })

  test('finds channels', () => {
    expect(find('stomach')).toContain('/channel/ST')
  })

  test('finds nothing for nothing and for nonsense', () => {
    expect(find('')).toEqual([])
    expect(find('  ')).toEqual([])
    expect(find('qwxz')).toEqual([])
    expect(find('(((')).toEqual([])
  })

  test('leads only to places that exist', () => {
    for (const typed of ['back', 'knee', 'b', 'bl', 'liver', 'midline', 'chest', 'GV4', 'extra'])
      for (const { place } of findPlaces(index, typed)) expect(isKnown(index, place)).toBe(true)
  })
})

test('plain drops marks, case and signs', () => {
  expect(plain(' Zú-sānlǐ ')).toBe('zu sanli')
})
