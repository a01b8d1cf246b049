import { expect, test } from 'vitest'
import { focusOf, isCloseView, isOnFadedLimb } from '../../../src/domain/figure/focus'
import type { Route } from '../../../src/domain/route/link'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()

const region = (id: string, side: 'left' | 'right' | 'midline' = 'left'): Route => ({
  kind: 'region',
  region: id,
  side,
})

test.each([
  [region('palm', 'right'), 'hand', 'right', true],
  [{ kind: 'point', code: 'LI4', side: 'right' }, 'hand', 'right', true],
  [region('sole'), 'foot', 'left', true],
  [region('temple'), 'head', 'left', false],
  // Of both sides none fades, and none fills the picture.
  [region('temple', 'midline'), 'head', 'left', false],
  [region('palm', 'midline'), undefined, 'left', false],
  [region('calf', 'midline'), undefined, 'left', false],
  [region('elbow-front'), undefined, 'left', true],
  [{ kind: 'guide', guide: 'calf' }, undefined, 'left', true],
  [{ kind: 'guide', guide: 'legs' }, undefined, 'left', true],
  // The hip is part of the trunk.
  [{ kind: 'guide', guide: 'hip-buttock-sciatica' }, undefined, 'left', false],
  [{ kind: 'guide', guide: 'back' }, undefined, 'left', false],
  [{ kind: 'channel', channel: 'PC' }, undefined, 'left', false],
  [{ kind: 'home' }, undefined, 'left', false],
] as const)('%o is about the part %s, on the %s, in one limb: %s', (route, part, side, inLimb) => {
  const focus = focusOf(atlas, route)
  expect(focus.part).toBe(part)
  expect(focus.side).toBe(side)
  expect(focus.limb !== undefined).toBe(inLimb)
})

test('every region of a small part or limb belongs to its own focus', () => {
  for (const { id } of atlas.regions) {
    const { regions, partRegions, limb } = focusOf(atlas, region(id))
    expect(regions).toEqual([id])
    expect(partRegions).toContain(id)
    if (limb) expect(limb).toEqual(expect.arrayContaining([...partRegions]))
  }
})

test('several places are framed together; on both legs, none of the legs fades', () => {
  const together = (id: string, side: 'left' | 'right') =>
    focusOf(atlas, { ...region('calf'), also: [{ region: id, side }] } as Route)
  expect(together('sole', 'left')).toMatchObject({ regions: ['calf', 'sole'], side: 'left' })
  expect(together('sole', 'left').limb).toBeDefined()
  expect(together('sole', 'right').limb).toBeUndefined()
  expect(together('lower-back', 'left').limb).toBeUndefined()
})

test('beside a limb in focus, the points of the other side fade', () => {
  const arm = focusOf(atlas, region('palm', 'right'))
  expect(isOnFadedLimb(arm, 'left')).toBe(true)
  expect(isOnFadedLimb(arm, 'right')).toBe(false)
  expect(isOnFadedLimb(focusOf(atlas, region('chest')), 'right')).toBe(false)
})

test('views of hands and feet are no views of the whole body', () => {
  expect(['palm', 'sole', 'front', 'reset'].map(isCloseView)).toEqual([true, true, false, false])
})
