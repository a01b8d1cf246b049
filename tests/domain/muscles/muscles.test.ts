import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { buildMuscles } from '../../../src/domain/buildAtlas'
import { focusOf } from '../../../src/domain/figure/focus'
import { mayComeFrom, muscleNames, translateMuscles } from '../../../src/domain/muscles/muscles'
import { litPoints } from '../../../src/domain/points/litPoints'
import type { Route } from '../../../src/domain/route/link'
import { codesToPress } from '../../../src/domain/session/itemsToPress'
import { loadAtlas, loadAtlasWithMuscles } from '../../loadAtlas'

const dataset = loadDataset()
const built = buildMuscles(dataset)
const { muscles } = built
const bare = loadAtlas()
const atlas = loadAtlasWithMuscles()
const route = (muscle: string): Route => ({ kind: 'muscle', muscle })

const likely = (...regions: string[]) => mayComeFrom(muscles, regions).likely.map(({ id }) => id)
const lessOften = (...regions: string[]) =>
  mayComeFrom(muscles, regions).lessOften.map(({ id }) => id)

describe('the muscles that pain may come from', () => {
  test.each([
    ['temple', 'temporalis'],
    ['knee-front', 'rectus-femoris'],
    ['heel', 'soleus'],
    ['lower-back', 'erector-spinae-lumbar'],
    ['shoulder-cap', 'supraspinatus'],
    ['ear', 'upper-trapezius'],
  ])('in the region %s are led by one that is common there, such as %s', (region, muscle) => {
    expect(likely(region).slice(0, 4)).toContain(muscle)
  })

  test('have those first whose main field it is, also if they lie elsewhere', () => {
    const own = mayComeFrom(muscles, ['temple'])
    expect(own.likely.some(({ lies }) => !lies.includes('temple'))).toBe(true)
    expect(own.lessOften.map(({ id }) => id)).toContain('splenius')
  })

  test('stand there once, and all of them', () => {
    for (const { id } of dataset.regions) {
      const all = [...likely(id), ...lessOften(id)]
      expect(new Set(all).size, id).toBe(all.length)
      const own = muscles.filter(({ lies, felt }) =>
        [...lies, ...felt.main, ...felt.also].includes(id),
      )
      expect(all.length, id).toBe(own.length)
      expect(all.length, id).toBeGreaterThan(0)
    }
  })

  test('are few in a large place', () => {
    const regions = dataset.regions.map(({ id }) => id)
    expect(likely(...regions)).toHaveLength(8)
    expect(lessOften(...regions)).toHaveLength(muscles.length - 8)
  })
})

describe('a muscle', () => {
  test('brings all sources that it and the doubts name', () => {
    const known = new Set(built.sources.map(({ id }) => id))
    for (const id of [...built.doubts, ...muscles.flatMap(({ sources }) => sources)])
      expect(known.has(id), id).toBe(true)
  })

  test('has its names in each language, for the search too', () => {
    const { muscleTexts } = dataset.translations.find(({ language }) => language === 'es')!
    const [spanish] = translateMuscles(built, muscleTexts).muscles
    expect(spanish).toMatchObject({ name: 'Occipitofrontal', find: muscles[0]!.find })
    expect(muscleNames(dataset, 'en')[3]).toEqual({
      id: 'masseter',
      name: 'Masseter',
      aliases: ['jaw muscle', 'chewing muscle'],
    })
    expect(muscleNames(dataset, 'zh')[3]).toMatchObject({ id: 'masseter', name: '咬肌' })
  })

  test('lights the points over it, which a session can press', () => {
    expect([...litPoints(atlas, route('piriformis'))]).toEqual([
      ['BL54', 'here'],
      ['GB30', 'here'],
    ])
    expect(codesToPress(atlas, route('piriformis'))).toEqual(['BL54', 'GB30'])
    expect(litPoints(bare, route('piriformis')).size).toBe(0)
  })

  test('is about where it lies and where its pain is mainly felt', () => {
    const focus = focusOf(atlas, route('supraspinatus'))
    expect(focus.regions).toEqual([
      'upper-trapezius',
      'shoulder-cap',
      'shoulder-blade',
      'elbow-back',
    ])
    expect(focusOf(atlas, route('interossei-foot')).part).toBe('foot')
    expect(focusOf(bare, route('interossei-foot')).regions).toEqual([])
  })
})
