import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breathAt } from '../../../src/domain/session/breath'
import { totalSeconds } from '../../../src/domain/session/session'
import {
  afterGap,
  beginAt,
  movedTo,
  pausedAt,
  positionAt,
  resumedAt,
  secondsLeft,
} from '../../../src/domain/session/sessionClock'
import { anySteps, fourSteps as steps } from './sessionSteps'

const START = Date.UTC(2025, 5, 1)
const at = (seconds: number) => START + seconds * 1000
const running = beginAt(START)

describe('the clock of a session', () => {
  test('counts the pause, then the press, then the next step', () => {
    expect(positionAt(steps, running, at(4))).toEqual({
      step: 0,
      phase: 'ready',
      elapsed: 4,
      left: 6,
    })
    expect(positionAt(steps, running, at(15))).toMatchObject({ step: 0, phase: 'press', left: 25 })
    expect(positionAt(steps, running, at(40))).toMatchObject({ step: 1, phase: 'ready', left: 6 })
    expect(positionAt(steps, running, at(151.5))).toMatchObject({ step: 3, left: 0.5 })
    expect(positionAt(steps, running, at(152))).toMatchObject({ step: 4, phase: 'done' })
    expect(positionAt(steps, running, at(9999))).toMatchObject({ step: 4, phase: 'done' })
  })

  test('needs no ticks: one reading after a minute gives the same as sixty readings', () => {
    for (let second = 0; second <= 160; second++) {
      const once = positionAt(steps, running, at(second))
      const paused = resumedAt(pausedAt(steps, running, at(second)), at(second))
      expect(positionAt(steps, paused, at(second))).toEqual(once)
    }
  })

  test('only goes forward while time goes forward', () => {
    fc.assert(
      fc.property(
        anySteps,
        fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1 }),
        (any, instants) => {
          let left = totalSeconds(any)
          for (const instant of instants.toSorted((a, b) => a - b)) {
            const now = secondsLeft(any, positionAt(any, running, START + instant))
            expect(now).toBeLessThanOrEqual(left + 1e-9)
            expect(now).toBeCloseTo(Math.max(0, totalSeconds(any) - instant / 1000), 6)
            left = now
          }
        },
      ),
    )
  })

  test('does not count paused time, however often it is paused', () => {
    fc.assert(
      fc.property(
        anySteps,
        fc.array(fc.tuple(fc.nat(60_000), fc.nat(9_000_000)), { maxLength: 8 }),
        (any, spells) => {
          let [clock, now, ran] = [running, START, 0]
          for (const [run, rest] of spells) {
            now += run
            ran += run
            clock = resumedAt(pausedAt(any, clock, now), now + rest)
            now += rest
          }
          const left = secondsLeft(any, positionAt(any, clock, now))
          expect(left).toBeCloseTo(Math.max(0, totalSeconds(any) - ran / 1000), 5)
        },
      ),
    )
  })

  test('stops while the device clock is set back', () => {
    expect(positionAt(steps, running, at(-3600))).toMatchObject({ step: 0, elapsed: 0 })
  })

  test('limits moves to the first step and the end', () => {
    expect(movedTo(steps, running, -3, at(5))).toEqual({ step: 0, spent: 0, since: at(5) })
    expect(movedTo(steps, running, 99, at(5)).step).toBe(4)
    const paused = pausedAt(steps, running, at(5))
    expect(movedTo(steps, paused, 2, at(5))).toEqual({ step: 2, spent: 0, since: null })
  })
})

describe('after a locked phone or a reload', () => {
  test('a short gap counts as normal time', () => {
    const clock = afterGap(steps, running, at(20), at(45))
    expect(clock).toBe(running)
    expect(positionAt(steps, clock, at(45))).toMatchObject({ step: 1, phase: 'ready' })
  })

  test('after a gap of a whole step the session pauses where the person last saw it', () => {
    const clock = afterGap(steps, running, at(20), at(3600))
    expect(clock.since).toBeNull()
    expect(positionAt(steps, clock, at(9999))).toMatchObject({ step: 0, phase: 'press', left: 20 })
  })

  test('a paused session stays unchanged', () => {
    const paused = pausedAt(steps, running, at(20))
    expect(afterGap(steps, paused, at(20), at(3600))).toBe(paused)
  })
})

describe('the breathing pace', () => {
  test('is four seconds in and six seconds out, with a count', () => {
    expect([0, 3.9, 4, 9.9, 10].map(breathAt)).toEqual([
      { way: 'in', count: 1 },
      { way: 'in', count: 4 },
      { way: 'out', count: 1 },
      { way: 'out', count: 6 },
      { way: 'in', count: 1 },
    ])
  })
})
