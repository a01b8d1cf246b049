import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breathAt } from '../../../src/domain/session/breath'
import { totalSeconds } from '../../../src/domain/session/session'
import {
  afterGap,
  beginAt,
  foundAt,
  movedTo,
  pausedAt,
  positionAt,
  resumedAt,
  type SessionClock,
  secondsLeft,
} from '../../../src/domain/session/sessionClock'
import { anySteps, at, START, step, fourSteps as steps } from './sessionSteps'

const begun = beginAt(START)
/** The first place is found after 10 seconds. */
const running = foundAt(steps, begun, at(10))
const rests = [step('BL23', { presses: 2 }), step('BL23', { press: 2, presses: 2, lead: 'rest' })]

/** Finds each place at once, until `now`. */
function followed(any: typeof steps, clock: SessionClock, now: number): SessionClock {
  const here = positionAt(any, clock, now)
  return here.phase === 'find' ? foundAt(any, clock, now) : clock
}

describe('the clock of a session', () => {
  test('stands still until the place is found', () => {
    const found = { step: 0, phase: 'find', elapsed: 0, left: 0 }
    for (const seconds of [0, 10, 3600])
      expect(positionAt(steps, begun, at(seconds))).toEqual(found)
    expect(secondsLeft(steps, positionAt(steps, begun, at(3600)))).toBe(totalSeconds(steps))
    expect(positionAt(steps, foundAt(steps, begun, at(3600)), at(3601))).toMatchObject({
      phase: 'press',
      elapsed: 1,
    })
  })

  test('counts the press, then waits at the other side', () => {
    expect(positionAt(steps, running, at(15))).toEqual({
      step: 0,
      phase: 'press',
      elapsed: 5,
      left: 25,
    })
    for (const seconds of [40, 9999])
      expect(positionAt(steps, running, at(seconds))).toMatchObject({ step: 1, phase: 'find' })
    const end = movedTo(steps, running, 4, at(50))
    expect(positionAt(steps, end, at(50))).toMatchObject({ step: 4, phase: 'done' })
    const last = foundAt(steps, movedTo(steps, running, 3, at(50)), at(60))
    expect(positionAt(steps, last, at(89.5))).toMatchObject({ step: 3, left: 0.5 })
    expect(positionAt(steps, last, at(90))).toMatchObject({ step: 4, phase: 'done' })
  })

  test('counts the rest between two presses at the same place', () => {
    const clock = foundAt(rests, begun, at(10))
    expect(positionAt(rests, clock, at(41))).toEqual({
      step: 1,
      phase: 'rest',
      elapsed: 1,
      left: 3,
    })
    expect(secondsLeft(rests, positionAt(rests, clock, at(41)))).toBe(33)
    expect(positionAt(rests, clock, at(45))).toMatchObject({ step: 1, phase: 'press', elapsed: 1 })
    // Whoever goes to a repeated press rests first.
    const moved = movedTo(rests, clock, 1, at(12))
    expect(positionAt(rests, moved, at(12))).toMatchObject({ phase: 'rest', left: 4 })
  })

  test('does not begin a press twice', () => {
    expect(foundAt(steps, running, at(20))).toBe(running)
    const end = movedTo(steps, running, 4, at(20))
    expect(foundAt(steps, end, at(21))).toBe(end)
  })

  test('needs no ticks: one reading gives the same as sixty readings', () => {
    for (let second = 10; second <= 160; second++) {
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
          let [left, step, clock] = [totalSeconds(any), 0, begun]
          for (const instant of instants.toSorted((a, b) => a - b)) {
            clock = followed(any, clock, START + instant)
            const position = positionAt(any, clock, START + instant)
            const now = secondsLeft(any, position)
            expect(now).toBeLessThanOrEqual(left + 1e-9)
            expect(position.step).toBeGreaterThanOrEqual(step)
            left = now
            step = position.step
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
          let [clock, now, through, ran] = [begun, START, begun, START]
          for (const [run, rest] of spells) {
            clock = followed(any, clock, now)
            through = followed(any, through, ran)
            now += run
            ran += run
            clock = resumedAt(pausedAt(any, clock, now), now + rest)
            now += rest
          }
          const left = secondsLeft(any, positionAt(any, clock, now))
          expect(left).toBeCloseTo(secondsLeft(any, positionAt(any, through, ran)), 5)
        },
      ),
    )
  })

  test('stops while the device clock is set back', () => {
    expect(positionAt(steps, running, at(-3600))).toMatchObject({ step: 0, elapsed: 0 })
  })

  test('limits moves to the first step and the end', () => {
    expect(movedTo(steps, running, -3, at(5))).toEqual({
      step: 0,
      found: false,
      spent: 0,
      since: at(5),
    })
    expect(movedTo(steps, running, 99, at(5)).step).toBe(4)
    const paused = pausedAt(steps, running, at(15))
    expect(movedTo(steps, paused, 2, at(15))).toMatchObject({ step: 2, spent: 0, since: null })
  })
})

describe('after a locked phone or a reload', () => {
  test('a short gap counts as normal time', () => {
    const clock = afterGap(steps, running, at(20), at(45))
    expect(clock).toBe(running)
    expect(positionAt(steps, clock, at(45))).toMatchObject({ step: 1, phase: 'find' })
  })

  test('after a gap of a whole step the session pauses where the person last saw it', () => {
    const clock = afterGap(steps, running, at(20), at(3600))
    expect(clock.since).toBeNull()
    expect(positionAt(steps, clock, at(9999))).toMatchObject({ step: 0, phase: 'press', left: 20 })
  })

  test('while the person finds a place, it pauses after five minutes only', () => {
    expect(afterGap(steps, begun, at(5), at(290))).toBe(begun)
    expect(afterGap(steps, begun, at(5), at(310))).toEqual({ ...begun, since: null })
    // The press has ended meanwhile: the person was not there to find the other side.
    expect(afterGap(steps, running, at(20), at(51)).since).toBeNull()
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
