import { describe, expect, test } from 'vitest'
import {
  found,
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
import { at, session } from './sessionSteps'

/** Begins each press as soon as its place is to be found, reading the clock every second. */
function pressOn(session: Session, from: number, until: number): Session {
  let followed = session
  for (let second = from; second <= until; second++) {
    followed = tick(followed, at(second))
    if (positionOf(followed, at(second)).phase === 'find') followed = found(followed, at(second))
  }
  return followed
}

/** The first press began after 10 seconds. */
const pressing = found(session, at(10))

describe('a running session', () => {
  test('begins a press only when the person has found the place', () => {
    expect(positionOf(session, at(200))).toMatchObject({ step: 0, phase: 'find' })
    expect(positionOf(pressing, at(12))).toMatchObject({ step: 0, phase: 'press', elapsed: 2 })
    expect(positionOf(pressing, at(200))).toMatchObject({ step: 1, phase: 'find' })
  })

  test('next goes to the other side, skip to the next point, previous to the step before', () => {
    expect(positionOf(next(session, at(15)), at(15)).step).toBe(1)
    expect(positionOf(skipPoint(session, at(15)), at(15)).step).toBe(2)
    expect(positionOf(previous(next(session, at(15)), at(16)), at(16)).step).toBe(0)
    const end = skipPoint(skipPoint(session, at(1)), at(2))
    expect(positionOf(end, at(2)).phase).toBe('done')
  })

  test('the summary counts pressed steps, not skipped ones', () => {
    const skipped = pressOn(skipPoint(pressing, at(12)), 12, 12 + 60)
    expect(summarise(skipped, at(12 + 60))).toEqual({
      from: session.from,
      endedAt: at(72),
      pressed: ['BL52'],
      notPressed: ['BL23'],
      leftOut: ['ST9'],
      seconds: 60,
      complete: true,
    })
    // More than half of a press counts as done; a repeated press counts once.
    expect(summarise(next(pressing, at(30)), at(30)).pressed).toEqual(['BL23'])
    const again = pressOn(previous(next(pressing, at(12)), at(13)), 13, 13 + 120)
    expect(summarise(again, at(13 + 120))).toMatchObject({ seconds: 120, notPressed: [] })
    expect(summarise(pressing, at(35))).toMatchObject({ pressed: ['BL23'], complete: false })
    expect(summarise(session, at(500))).toMatchObject({ pressed: [], seconds: 0, complete: false })
  })

  test('a sleeping device pauses the session; regular ticks do not', () => {
    const followed = pressOn(session, 0, 120)
    expect(positionOf(followed, at(120)).phase).toBe('done')

    const seen = tick(tick(pressing, at(20)), at(35))
    const slept = tick(seen, at(4000))
    expect(slept.clock.since).toBeNull()
    expect([seen.leftAlone, slept.leftAlone]).toEqual([false, true])
    expect(positionOf(slept, at(4000))).toMatchObject({ step: 0, phase: 'press', elapsed: 25 })
    const on = tick(resume(slept, at(4001)), at(4002))
    expect(positionOf(on, at(4002))).toMatchObject({ step: 0, phase: 'press', elapsed: 26 })
    expect(on.leftAlone).toBe(false)
  })

  test('a pause keeps the position', () => {
    const paused = tick(pause(pressing, at(20)), at(5000))
    expect(positionOf(paused, at(5000))).toMatchObject({ step: 0, phase: 'press', elapsed: 10 })
    // The person paused it themselves, so no explanation is needed.
    expect(paused.leftAlone).toBe(false)
    const waiting = tick(pause(session, at(20)), at(5000))
    expect(positionOf(resume(waiting, at(5001)), at(5100))).toMatchObject({ phase: 'find' })
  })

  test('points that are no longer offered are removed at once, and the session pauses', () => {
    const anyone = { isOffered: () => true, isGentler: () => false }
    const rules = { ...anyone, isOffered: (code: string) => code !== 'BL23' }
    const rest = underRules(pressing, rules, at(15))
    expect(rest?.steps.map(({ code }) => code)).toEqual(['BL52', 'BL52'])
    expect(rest?.leftOut).toEqual(['ST9', 'BL23'])
    expect(rest && positionOf(rest, at(15))).toMatchObject({ step: 0, phase: 'find' })
    expect(rest?.clock.since).toBeNull()

    const second = found(skipPoint(pressing, at(80)), at(85))
    const later = underRules(second, rules, at(100))
    expect(later && positionOf(later, at(101))).toMatchObject({ step: 0, elapsed: 16 })

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
