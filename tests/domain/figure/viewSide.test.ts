import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  facing,
  isSideways,
  isTurnedTo,
  VIEW_DIRECTIONS,
  VIEW_SIDES,
} from '../../../src/domain/figure/viewSide'

const OPPOSITE = { front: 'back', back: 'front', left: 'right', right: 'left' } as const

test('skin faces its own side, and faces away from the opposite side by the same amount', () => {
  for (const side of VIEW_SIDES) {
    expect(facing(VIEW_DIRECTIONS[side], side)).toBe(1)
    expect(facing(VIEW_DIRECTIONS[side], OPPOSITE[side])).toBe(-1)
    expect(isTurnedTo(VIEW_DIRECTIONS[side], side)).toBe(true)
    expect(VIEW_SIDES.filter((from) => isTurnedTo(VIEW_DIRECTIONS[side], from))).toEqual([side])
  }
  // The body faces +Z, and +X is its own left.
  expect(facing([0.6, 0, 0.8], 'front')).toBe(0.8)
  expect(facing([0.6, 0, 0.8], 'left')).toBe(0.6)
  // Skin that faces up or down is edge on from every side.
  for (const side of VIEW_SIDES) expect(facing([0, 1, 0], side)).toBe(0)
})

test('skin faces opposite sides by opposite amounts', () => {
  const share = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, share, fc.constantFrom(...VIEW_SIDES), (x, y, z, side) => {
      expect(facing([x, y, z], side) + facing([x, y, z], OPPOSITE[side])).toBeCloseTo(0)
    }),
  )
})

test('two of the sides are sideways', () => {
  expect(VIEW_SIDES.filter(isSideways)).toEqual(['left', 'right'])
})
