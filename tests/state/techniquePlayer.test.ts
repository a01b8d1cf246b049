import { beforeEach, describe, expect, test } from 'vitest'
import { planTimeline } from '../../src/domain/technique/demonstration'
import { playerTime, stepAt, useTechniquePlayer } from '../../src/state/techniquePlayer'

const press = planTimeline({ motion: 'hold', strength: 'light' })
const request = { code: 'BL23', tool: 'ball', strength: 'light', press } as const
const state = () => useTechniquePlayer.getState()
const stepNow = (now: number) => {
  const { demonstration } = state()
  return demonstration?.steps[stepAt(demonstration, playerTime(state(), now))]
}

beforeEach(() => state().stop())

describe('the demonstration', () => {
  test('follows the clock and stops while paused', () => {
    state().start({ ...request, sides: ['left', 'right'], still: false }, 1000)
    expect(playerTime(state(), 3000)).toBe(2)
    state().pause(3000)
    expect(playerTime(state(), 60_000)).toBe(2)
    state().resume(60_000)
    expect(playerTime(state(), 61_000)).toBe(3)
  })

  test('steps to the start of a phase while playing, and stays within its length', () => {
    state().start({ ...request, sides: ['left', 'right'], still: false }, 0)
    state().step(-1, 500)
    expect(stepNow(500)).toMatchObject({ side: 'left', phase: 'approach' })
    for (let times = 0; times < 4; times++) state().step(1, 500)
    expect(stepNow(500)).toMatchObject({ side: 'right', phase: 'approach' })
    for (let times = 0; times < 9; times++) state().step(1, 500)
    expect(stepNow(500)).toMatchObject({ side: 'right', phase: 'release' })
  })

  test('steps to the middle of a phase while paused', () => {
    state().start({ ...request, sides: ['midline'], still: false }, 0)
    state().pause(0)
    state().step(1, 0)
    const { start, end } = press.phases[1]!
    expect(playerTime(state(), 9999)).toBeCloseTo((start + end) / 2, 9)
  })

  test('has three pictures and no clock with reduced motion', () => {
    state().start({ ...request, sides: ['right', 'left'], still: true }, 0)
    state().resume(0)
    expect(state().since).toBeUndefined()
    expect(stepNow(5000)).toMatchObject({ side: 'right', phase: 'approach' })
    state().step(1, 5000)
    expect(stepNow(5000)).toMatchObject({ side: 'right', phase: 'press' })
    for (let times = 0; times < 3; times++) state().step(1, 5000)
    expect(stepNow(5000)).toMatchObject({ side: 'right', phase: 'release' })
  })

  test('resets when stopped', () => {
    state().start({ ...request, sides: ['left'], still: false }, 0)
    state().stop()
    expect(state()).toMatchObject({ demonstration: undefined, time: 0, since: undefined })
  })
})
