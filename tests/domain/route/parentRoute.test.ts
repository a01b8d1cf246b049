import figureHelpMessages from 'virtual:messages/figureHelp'
import { beforeAll, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { type Atlas, createAtlas } from '../../../src/domain/atlas'
import { buildIndex } from '../../../src/domain/buildAtlas'
import { describeScene } from '../../../src/domain/figure/describeScene'
import { parentRoute } from '../../../src/domain/route/parentRoute'
import { messagesOf } from '../../../src/messages/messages'
import { routeMessages } from '../../../src/state/routeMessages'

let atlas: Atlas
beforeAll(() => {
  atlas = createAtlas(
    buildIndex(
      loadDataset(),
      new Map([
        ['BL23', ['lower-back']],
        ['CV17', ['breastbone']],
      ]),
    ),
  )
})

test('the parent of a point is its list, or else its region on its side', () => {
  const point = { kind: 'point', code: 'BL23', side: 'right' } as const
  expect(parentRoute(atlas, point, { kind: 'guide', guide: 'lower-back' })).toEqual({
    kind: 'guide',
    guide: 'lower-back',
  })
  expect(parentRoute(atlas, point)).toEqual({ kind: 'region', region: 'lower-back', side: 'right' })
  expect(parentRoute(atlas, { kind: 'point', code: 'CV17', side: 'midline' })).toEqual({
    kind: 'region',
    region: 'breastbone',
    side: 'midline',
  })
})

test('the parent of a list or region is the home route', () => {
  expect(parentRoute(atlas, { kind: 'region', region: 'calf', side: 'left' }).kind).toBe('home')
  expect(parentRoute(atlas, { kind: 'channel', channel: 'BL' }).kind).toBe('channels')
  expect(parentRoute(atlas, { kind: 'channels' }).kind).toBe('home')
})

test('the description of the scene says what is chosen, where it lies, and what is highlighted', () => {
  const sentences = describeScene(messagesOf(figureHelpMessages), routeMessages(), atlas, {
    route: { kind: 'point', code: 'BL23', side: 'left' },
    lit: new Map([
      ['BL23', 'chosen'],
      ['BL25', 'core'],
    ]),
    location: 'Level with the second lumbar vertebra, 1.5 cun from the midline.',
    borders: [],
    faces: 'back',
  })
  expect(sentences.join(' ')).toBe(
    'BL23 Shènshū, left, on the region Lower back, left, is chosen, at the back of the body. ' +
      'Level with the second lumbar vertebra, 1.5 cun from the midline. 1 other point is lit: BL25.',
  )
})

test('the description of a region names its neighbours', () => {
  const sentences = describeScene(messagesOf(figureHelpMessages), routeMessages(), atlas, {
    route: { kind: 'region', region: 'calf', side: 'left' },
    lit: new Map([
      ['BL56', 'core'],
      ['BL57', 'core'],
    ]),
    location: undefined,
    borders: [
      { way: 'above', name: 'Back of the knee, left' },
      { way: 'beside', name: 'Shin, left' },
    ],
    faces: 'back',
  })
  expect(sentences.join(' ')).toBe(
    'Calf, left, is chosen, at the back of the body. Above it Back of the knee, left; ' +
      'beside it Shin, left. 2 points are lit: BL56, BL57.',
  )
})
