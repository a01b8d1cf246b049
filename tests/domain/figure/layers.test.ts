import { describe, expect, test } from 'vitest'
import { CHANNEL_CODES } from '../../../src/domain/codes'
import { channelsShown, type LayerState, layersShown } from '../../../src/domain/figure/layers'
import type { Route } from '../../../src/domain/route/link'

const POINT: Route = { kind: 'point', code: 'BL23', side: 'left' }
const CHANNEL: Route = { kind: 'channel', channel: 'BL' }
const shown = (state: Partial<LayerState>) => [
  ...layersShown({
    figure: '3d',
    route: { kind: 'home' },
    modest: false,
    muscles: false,
    bones: false,
    overBones: false,
    locating: false,
    demonstrating: false,
    ...state,
  }),
]

describe('the visible layers', () => {
  test('are only the points at first, and lines on channel routes', () => {
    expect(shown({})).toEqual(['points'])
    expect(shown({ figure: 'flat' })).toEqual(['points'])
    expect(shown({ route: CHANNEL })).toEqual(['channels', 'points'])
    expect(shown({ route: CHANNEL, figure: 'flat' })).toEqual(['channels', 'points'])
  })

  test('have a tool instead of points, and in 3D instead of lines', () => {
    expect(shown({ route: POINT, locating: true })).toEqual(['ruler'])
    expect(shown({ route: POINT, locating: true, overBones: true })).toEqual(['bones', 'ruler'])
    expect(shown({ route: POINT, overBones: true })).toEqual(['channels', 'points'])
    expect(shown({ route: POINT, demonstrating: true })).toEqual(['technique'])
    expect(shown({ route: POINT, locating: true, demonstrating: true })).toEqual(['technique'])
    const flat = { figure: 'flat', route: CHANNEL } as const
    expect(shown({ ...flat, locating: true })).toEqual(['channels', 'ruler'])
    expect(shown({ ...flat, demonstrating: true })).toEqual(['channels', 'points'])
  })

  test('begin with the muscles if the person wants them, whatever else is visible', () => {
    for (const figure of ['3d', 'flat'] as const)
      for (const locating of [false, true]) {
        const state = { figure, locating }
        const others = shown(state)
        expect(shown({ ...state, muscles: true, overBones: true })).toEqual(['muscles', ...others])
      }
  })

  test('have bones instead of muscles, except while a technique dents the skin', () => {
    const all = { bones: true, muscles: true, modest: true }
    expect(shown(all)).toEqual(['bones', 'garment', 'points'])
    expect(shown({ ...all, route: POINT, locating: true })).toEqual(['bones', 'garment', 'ruler'])
    expect(shown({ ...all, route: POINT, demonstrating: true })).toEqual(['garment', 'technique'])
    expect(shown({ muscles: true, route: POINT, demonstrating: true })).toEqual(['technique'])
    expect(shown({ ...all, figure: 'flat' })).toEqual(['bones', 'points'])
    expect(shown({ figure: 'flat', locating: true, overBones: true })).toEqual(['bones', 'ruler'])
  })

  test('include the garment of the 3D body whatever else is visible', () => {
    for (const figure of ['3d', 'flat'] as const)
      for (const locating of [false, true])
        for (const demonstrating of [false, true]) {
          const state = { figure, locating, demonstrating }
          const worn = figure === '3d' ? ['garment'] : []
          expect(shown({ ...state, modest: true })).toEqual([...worn, ...shown(state)])
        }
  })
})

describe('the visible channel lines', () => {
  test.each([
    [{ kind: 'channels' }, CHANNEL_CODES, CHANNEL_CODES],
    [CHANNEL, ['BL'], ['BL']],
    [{ kind: 'channel', channel: 'EX' }, [], []],
    [POINT, ['BL'], []],
    [{ kind: 'point', code: 'EX-HN1', side: 'midline' }, [], []],
    [{ kind: 'points', filter: { channel: 'ST' } }, ['ST'], []],
    [{ kind: 'points', filter: {} }, [], []],
    [{ kind: 'home' }, [], []],
    [{ kind: 'region', region: 'calf', side: 'left' }, [], []],
    [{ kind: 'guide', guide: 'neck' }, [], []],
    [{ kind: 'sheet' }, [], []],
  ] satisfies [Route, readonly string[], readonly string[]][])('by %j', (route, body, flat) => {
    expect(channelsShown('3d', route)).toEqual(body)
    expect(channelsShown('flat', route)).toEqual(flat)
  })
})
