import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginSession,
  next,
  pause,
  positionOf,
  previous,
  resume,
  type Session,
  skipPoint,
  summarise,
  tick,
  underRules,
} from '../../../src/domain/session/sessionRun'
import { readSession, writeSession } from '../../../src/domain/session/storedSession'
import { fourSteps } from './sessionSteps'

const START = Date.UTC(2025, 5, 1)
const at = (seconds: number) => START + seconds * 1000
const session = beginSession(
  { from: { kind: 'guide', guide: 'lower-back' }, steps: fourSteps, leftOut: ['ST9'] },
  START,
)

describe('a running session', () => {
  test('next goes to the other side, skip to the next point, previous to the step before', () => {
    expect(positionOf(next(session, at(15)), at(15)).step).toBe(1)
    expect(positionOf(skipPoint(session, at(15)), at(15)).step).toBe(2)
    expect(positionOf(previous(next(session, at(15)), at(16)), at(16)).step).toBe(0)
    const end = skipPoint(skipPoint(session, at(1)), at(2))
    expect(positionOf(end, at(2)).phase).toBe('done')
  })

  test('the summary counts pressed steps, not skipped ones', () => {
    const skipped = skipPoint(session, at(12))
    expect(summarise(skipped, at(12 + 76))).toEqual({
      from: session.from,
      pressed: ['BL52'],
      notPressed: ['BL23'],
      leftOut: ['ST9'],
      seconds: 60,
      complete: true,
    })
    // More than half of a press counts as done; a repeated press counts once.
    expect(summarise(next(session, at(30)), at(30)).pressed).toEqual(['BL23'])
    const again = previous(next(session, at(12)), at(13))
    expect(summarise(again, at(13 + 152))).toMatchObject({ seconds: 120, notPressed: [] })
    expect(summarise(session, at(35))).toMatchObject({ pressed: ['BL23'], complete: false })
    expect(summarise(session, at(5))).toMatchObject({ pressed: [], seconds: 0, complete: false })
  })

  test('a sleeping device pauses the session; regular ticks do not', () => {
    let followed = session
    for (let second = 0; second <= 152; second++) followed = tick(followed, at(second))
    expect(positionOf(followed, at(152)).phase).toBe('done')

    const seen = tick(tick(session, at(30)), at(45))
    const slept = tick(seen, at(4000))
    expect(slept.clock.since).toBeNull()
    expect([seen.leftAlone, slept.leftAlone]).toEqual([false, true])
    expect(positionOf(slept, at(4000))).toMatchObject({ step: 1, phase: 'ready', elapsed: 5 })
    const on = tick(resume(slept, at(4001)), at(4002))
    expect(positionOf(on, at(4002))).toMatchObject({ step: 1, phase: 'press', elapsed: 0 })
    expect(on.leftAlone).toBe(false)
  })

  test('a pause keeps the position', () => {
    const paused = tick(pause(session, at(20)), at(5000))
    expect(positionOf(paused, at(5000))).toMatchObject({ step: 0, phase: 'press', elapsed: 10 })
    // The person paused it themselves, so no explanation is needed.
    expect(paused.leftAlone).toBe(false)
  })

  test('points that are no longer offered are removed at once, and the session pauses', () => {
    const anyone = { isOffered: () => true, isGentler: () => false }
    const rules = { ...anyone, isOffered: (code: string) => code !== 'BL23' }
    const rest = underRules(session, rules, at(15))
    expect(rest?.steps.map(({ code }) => code)).toEqual(['BL52', 'BL52'])
    expect(rest?.leftOut).toEqual(['ST9', 'BL23'])
    expect(rest && positionOf(rest, at(15))).toMatchObject({ step: 0, phase: 'ready', elapsed: 0 })
    expect(rest?.clock.since).toBeNull()

    const later = underRules(session, rules, at(100))
    expect(later && positionOf(later, at(101))).toMatchObject({ step: 0, elapsed: 15 })

    expect(underRules(session, { ...anyone, isOffered: () => false }, at(15))).toBeUndefined()
    expect(underRules(session, anyone, at(15))).toBe(session)

    const gentle = underRules(session, { ...anyone, isGentler: (code) => code === 'BL52' }, at(15))
    expect(gentle?.steps.map(({ strength }) => strength)).toEqual([
      'moderate',
      'moderate',
      'light',
      'light',
    ])
  })
})

const jsonOf = (session: Session) => JSON.parse(JSON.stringify(writeSession(session)))

describe('a session stored on the device', () => {
  test('survives a round trip', () => {
    const stored = tick(next(session, at(15)), at(20))
    expect(readSession(jsonOf(stored), at(30))).toEqual({ session: stored })
    const slept = tick(stored, at(4000))
    expect(slept.leftAlone).toBe(true)
    expect(readSession(jsonOf(slept), at(4001))).toEqual({ session: slept })
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
    expect(readSession(json, at(11 * 3600))?.session).toBeDefined()
    expect(readSession(json, at(13 * 3600))).toEqual({ session: undefined })
    expect(readSession(json, at(-1))?.session).toBeDefined()
    expect(readSession(json, at(-3600))).toEqual({ session: undefined })
  })

  test('is ignored if invalid', () => {
    const good = jsonOf(session)
    const spoilt = [
      { steps: [] },
      { steps: [{ ...good.steps[0], seconds: 100_000 }] },
      { from: '/nowhere' },
      { clock: { step: -1, spent: 0, since: null } },
      { clock: { step: 0, spent: 0, since: 'now' } },
      { seenAt: null },
      { skipped: ['a'] },
      { leftOut: [1] },
    ]
    const { leftAlone, ...older } = good
    expect(leftAlone).toBe(false)
    expect(readSession(older, at(1))?.session?.leftAlone).toBe(false)
    for (const change of spoilt) expect(readSession({ ...good, ...change }, at(1))).toBeUndefined()
    for (const json of [undefined, null, 7, [], ''])
      expect(readSession(json, START)).toBeUndefined()
    fc.assert(fc.property(fc.jsonValue(), (json) => void readSession(json, START)))
  })
})
