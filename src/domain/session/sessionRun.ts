import type { Route } from '../route/link'
import type { SessionRules, SessionStep } from './session'
import {
  afterGap,
  beginAt,
  movedTo,
  pausedAt,
  positionAt,
  resumedAt,
  type SessionClock,
} from './sessionClock'

/** A session under way. Everything in it can be kept as JSON. Instants: milliseconds since 1970. */
export interface Session {
  /** Where it was begun, and where it leads back to. */
  readonly from: Route
  readonly steps: readonly SessionStep[]
  /** Codes that were wished for and not offered. */
  readonly leftOut: readonly string[]
  readonly clock: SessionClock
  /** Steps that were left early. */
  readonly skipped: readonly number[]
  /** Waits because nobody followed it: the page was out of sight, or the device slept. */
  readonly leftAlone: boolean
  /** When the clock was last looked at. */
  readonly seenAt: number
}

/** What a finished or stopped session came to. */
export interface SessionSummary {
  readonly from: Route
  /** Codes that were pressed, in order. */
  readonly pressed: readonly string[]
  /** Codes that the session had and that were not pressed. */
  readonly notPressed: readonly string[]
  readonly leftOut: readonly string[]
  /** Seconds of pressing, without the pauses. */
  readonly seconds: number
  readonly complete: boolean
}

export const beginSession = (
  { from, steps, leftOut }: Omit<Session, 'clock' | 'skipped' | 'leftAlone' | 'seenAt'>,
  now: number,
): Session => ({
  from,
  steps,
  leftOut,
  clock: beginAt(now),
  skipped: [],
  leftAlone: false,
  seenAt: now,
})

export const positionOf = ({ steps, clock }: Session, now: number) => positionAt(steps, clock, now)

/** Looks at the clock; a session that nobody followed waits where it was left. */
export function tick(session: Session, now: number): Session {
  const { steps, seenAt } = session
  const clock = afterGap(steps, session.clock, seenAt, now)
  return {
    ...session,
    clock,
    leftAlone: session.leftAlone || clock !== session.clock,
    seenAt: now,
  }
}

export const pause = (session: Session, now: number): Session => ({
  ...session,
  clock: pausedAt(session.steps, session.clock, now),
})

export const resume = (session: Session, now: number): Session => ({
  ...session,
  clock: resumedAt(session.clock, now),
  leftAlone: false,
  seenAt: now,
})

/** How many steps are behind the person; a press that is more than half done is. */
function stepsBehind(session: Session, now: number): number {
  const { step, phase, elapsed, left } = positionOf(session, now)
  return phase === 'press' && elapsed > left ? step + 1 : step
}

function moveTo(session: Session, target: number, now: number): Session {
  const { step } = positionOf(session, now)
  const from = stepsBehind(session, now)
  const passed = Array.from({ length: Math.max(0, target - from) }, (_, at) => from + at)
  return {
    ...session,
    clock: movedTo(session.steps, session.clock, target, now),
    // What is gone back to can still be pressed.
    skipped: [...session.skipped.filter((each) => each < Math.min(step, target)), ...passed],
  }
}

export const next = (session: Session, now: number): Session =>
  moveTo(session, positionOf(session, now).step + 1, now)

export const previous = (session: Session, now: number): Session =>
  moveTo(session, positionOf(session, now).step - 1, now)

/** To the next point, past whatever is left of this one on either side. */
export function skipPoint(session: Session, now: number): Session {
  const { step } = positionOf(session, now)
  const code = session.steps[step]?.code
  const later = session.steps.findIndex((each, at) => at > step && each.code !== code)
  return moveTo(session, later < 0 ? session.steps.length : later, now)
}

/**
 * After the person said something new about themselves: without the points that are no longer
 * offered, and with light pressure where that is asked for.
 *
 * @returns undefined if no point is left; the same session if nothing changes
 */
export function underRules(
  session: Session,
  rules: Pick<SessionRules, 'isOffered' | 'isGentler'>,
  now: number,
): Session | undefined {
  const rest = withoutRefused(session, rules, now)
  const isTooStrong = ({ code, strength }: SessionStep) =>
    strength !== 'light' && rules.isGentler(code)
  if (!rest?.steps.some(isTooStrong)) return rest
  const steps = rest.steps.map((step) =>
    isTooStrong(step) ? { ...step, strength: 'light' as const } : step,
  )
  return { ...rest, steps }
}

function withoutRefused(
  session: Session,
  rules: Pick<SessionRules, 'isOffered'>,
  now: number,
): Session | undefined {
  const { steps, clock, skipped, leftOut } = session
  if (steps.every(({ code }) => rules.isOffered(code))) return session
  const { step } = positionOf(session, now)
  const kept = steps.flatMap(({ code }, at) => (rules.isOffered(code) ? [at] : []))
  if (kept.length === 0) return undefined
  const stays = kept.includes(step)
  const target = kept.filter((at) => at < step).length
  const remaining = kept.map((at) => steps[at] as SessionStep)
  return {
    ...session,
    steps: remaining,
    leftOut: [
      ...new Set([...leftOut, ...steps.map(({ code }) => code).filter((c) => !rules.isOffered(c))]),
    ],
    clock: stays
      ? { ...pausedAt(steps, clock, now), step: target, since: clock.since === null ? null : now }
      : { ...movedTo(remaining, clock, target, now), since: null },
    skipped: skipped.flatMap((at) => (kept.includes(at) ? [kept.indexOf(at)] : [])),
  }
}

export function summarise(session: Session, now: number): SessionSummary {
  const { from, steps, leftOut, skipped } = session
  const behind = stepsBehind(session, now)
  const done = steps.filter((_, at) => at < behind && !skipped.includes(at))
  const pressed = [...new Set(done.map(({ code }) => code))]
  const codes = [...new Set(steps.map(({ code }) => code))]
  return {
    from,
    pressed,
    notPressed: codes.filter((code) => !pressed.includes(code)),
    leftOut,
    seconds: done.reduce((sum, { seconds }) => sum + seconds, 0),
    complete: positionOf(session, now).phase === 'done',
  }
}
