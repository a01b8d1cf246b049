import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { found, next, positionOf, type Session, tick } from '../../../src/domain/session/sessionRun'
import {
  readSession,
  SESSION_VERSION,
  writeSession,
} from '../../../src/domain/session/storedSession'
import { at, START, session } from './sessionSteps'

const jsonOf = (session: Session) => JSON.parse(JSON.stringify(writeSession(session)))
const readNow = (json: unknown, now: number) => readSession(json, SESSION_VERSION, now)

describe('a session stored on the device', () => {
  test('survives a round trip', () => {
    const stored = tick(found(next(session, at(15)), at(16)), at(20))
    expect(readNow(jsonOf(stored), at(30))).toEqual({ session: stored })
    const slept = tick(stored, at(4000))
    expect(slept.leftAlone).toBe(true)
    expect(readNow(jsonOf(slept), at(4001))).toEqual({ session: slept })
  })

  test('is stored at most every two seconds while time passes', () => {
    const running = tick(session, at(4))
    for (const seconds of [4.25, 5, 5.75])
      expect(jsonOf(tick(running, at(seconds)))).toEqual(jsonOf(running))
    expect(jsonOf(tick(running, at(6))).seenAt).toBe(at(6))
    // The stored time is never before the start of the clock, which would mean negative time.
    const started = next(session, at(7.5))
    expect(jsonOf(tick(started, at(7.75))).seenAt).toBe(at(7.5))
  })

  test('is discarded after a night, or if the clock was set back', () => {
    const json = jsonOf(session)
    expect(readNow(json, at(11 * 3600))?.session).toBeDefined()
    expect(readNow(json, at(13 * 3600))).toEqual({ session: undefined })
    expect(readNow(json, at(-1))?.session).toBeDefined()
    expect(readNow(json, at(-3600))).toEqual({ session: undefined })
  })

  test('is ignored if invalid', () => {
    const good = jsonOf(session)
    const spoilt = [
      { steps: [] },
      { steps: [{ ...good.steps[0], seconds: 100_000 }] },
      { steps: [{ ...good.steps[0], lead: 'wait' }] },
      { from: '/nowhere' },
      { clock: { step: -1, found: false, spent: 0, since: null } },
      { clock: { step: 0, found: false, spent: 0, since: 'now' } },
      { clock: { step: 0, spent: 0, since: null } },
      { seenAt: null },
      { skipped: ['a'] },
      { leftOut: [1] },
    ]
    const { leftAlone, ...older } = good
    expect(leftAlone).toBe(false)
    expect(readNow(older, at(1))?.session?.leftAlone).toBe(false)
    for (const change of spoilt) expect(readNow({ ...good, ...change }, at(1))).toBeUndefined()
    for (const json of [undefined, null, 7, [], '']) expect(readNow(json, START)).toBeUndefined()
    for (const version of [0, 1, 2])
      fc.assert(fc.property(fc.jsonValue(), (json) => void readSession(json, version, START)))
  })
})

describe('a session of version 1, which had seconds to find each place', () => {
  const step = { side: 'left', press: 1, presses: 1, seconds: 30, strength: 'moderate' }
  const steps = [
    { ...step, code: 'BL23', ready: 10, presses: 2 },
    { ...step, code: 'BL23', ready: 4, press: 2, presses: 2 },
    { ...step, code: 'BL23', ready: 6, side: 'right' },
    { ...step, code: 'BL52', ready: 10 },
  ]
  const stored = { from: '/guide/lower-back', steps, leftOut: [], skipped: [], leftAlone: false }
  const readAt = (seconds: number, clock: object) => {
    const json = { ...stored, seenAt: at(seconds), clock: { step: 0, spent: 0, ...clock } }
    return readSession(json, 1, at(seconds))?.session
  }
  const positionWith = (seconds: number, clock: object = { since: START }) => {
    const session = readAt(seconds, clock)
    return session && positionOf(session, at(seconds))
  }

  test('has the same presses', () => {
    expect(readAt(0, { since: null })?.steps).toEqual(
      steps.map(({ ready: _, ...same }, index) => ({
        ...same,
        lead: ['find', 'rest', 'otherSide', 'find'][index],
      })),
    )
  })

  test.each([
    ['in the seconds to find a place goes on without a clock', 4, 0, 'find', 0],
    ['in a press goes on with that press', 15, 0, 'press', 5],
    ['in a rest goes on with that rest', 41, 1, 'rest', 1],
    ['in a repeated press goes on with that press', 50, 1, 'press', 6],
    ['at the other side goes on without a clock', 79, 2, 'find', 0],
    ['that ran on to another point goes on there', 130, 3, 'press', 10],
    ['that was over is over', 9999, 4, 'done', 0],
  ] as const)('%s', (_, seconds, step, phase, elapsed) => {
    expect(positionWith(seconds)).toMatchObject({ step, phase, elapsed })
    // The same after a pause at that time, when the stored clock had not moved on by itself.
    const paused = { spent: seconds * 1000, since: null }
    expect(positionWith(5000, paused)).toMatchObject({ step, phase, elapsed })
    expect(readAt(5000, paused)?.clock.since).toBeNull()
  })

  test('goes on running, and lets no time pass twice', () => {
    const running = readAt(15, { since: START })
    expect(running && positionOf(running, at(20))).toMatchObject({ phase: 'press', elapsed: 10 })
  })

  test('is ignored if invalid', () => {
    expect(readAt(1, { since: 'now' })).toBeUndefined()
    expect(readAt(1, { since: null, spent: -1 })).toBeUndefined()
    expect(readAt(1, { since: null, step: 0.5 })).toBeUndefined()
    // The present form is no version 1.
    expect(readSession(jsonOf(session), 1, START)).toBeUndefined()
  })
})
