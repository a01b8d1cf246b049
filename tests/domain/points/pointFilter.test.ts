import { describe, expect, test } from 'vitest'
import { litPoints } from '../../../src/domain/points/litPoints'
import {
  filterName,
  filterPoints,
  isKnownFilter,
  partId,
} from '../../../src/domain/points/pointFilter'
import { routeMessages } from '../../../src/state/routeMessages'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()
const codes = (
  ...args: Parameters<typeof filterPoints> extends [unknown, ...infer R] ? R : never
) => filterPoints(atlas, ...args).map(({ code }) => code)

describe('a list of points', () => {
  test('without a filter has all points', () => {
    expect(codes({})).toHaveLength(atlas.points.length)
  })

  test('applies all filters together', () => {
    expect(codes({ channel: 'PC' })).toHaveLength(9)
    expect(codes({ channel: 'EX' }).every((code) => code.startsWith('EX'))).toBe(true)
    expect(codes({ channel: 'BL', part: 'lower-back' })).toEqual(
      expect.arrayContaining(['BL23', 'BL52']),
    )
    expect(codes({ role: 'yuan-source' })).toHaveLength(12)
    expect(codes({ region: 'calf' })).toContain('BL57')
    expect(codes({ side: 'midline' }).every((code) => /^(GV|CV|EX)/.test(code))).toBe(true)
  })

  test('of self-pressable points has none that nobody should press', () => {
    const pressed = codes({ selfPressable: true })
    expect(pressed).not.toContain('ST9')
    expect(codes({ channel: 'ST' })).toContain('ST9')
    expect(pressed).toContain('ST36')
  })

  test('highlights the same points on the body', () => {
    const filter = { part: 'knee', selfPressable: true } as const
    expect([...litPoints(atlas, { kind: 'points', filter }).keys()]).toEqual(codes(filter))
  })

  test('is known only if the atlas knows its ids', () => {
    expect(isKnownFilter(atlas, { channel: 'BL', region: 'calf', role: 'hui-meeting' })).toBe(true)
    for (const part of new Set(atlas.points.map((point) => point.part)))
      expect(isKnownFilter(atlas, { part: partId(part) }), part).toBe(true)
    expect(isKnownFilter(atlas, { channel: 'XX' })).toBe(false)
    expect(isKnownFilter(atlas, { part: 'wing' })).toBe(false)
    expect(isKnownFilter(atlas, { region: 'tail' })).toBe(false)
    expect(isKnownFilter(atlas, { role: 'king' })).toBe(false)
  })

  test('has a readable name', () => {
    expect(filterName(routeMessages(), atlas, {})).toBe('Points')
    expect(
      filterName(routeMessages(), atlas, { channel: 'BL', part: 'lower-back', side: 'left' }),
    ).toBe('Points: Bladder channel, lower back, left')
  })
})
