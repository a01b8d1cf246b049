import type { Route } from '../route/link'
import type { SessionRules, SessionStep } from './session'
import {
  afterGap,
  beginAt,
  foundAt,
  movedTo,
  pausedAt,
  positionAt,
  resumedAt,
  type SessionClock,
} from './sessionClock'

/** A running session. All of it can be stored as JSON. Times are milliseconds since 1970. */
export interface Session {
  /** The route on which the session started and to which it returns. */
  readonly from: Route
  readonly steps: readonly SessionStep[]
  /** Codes that were asked for but not offered. */
  readonly leftOut: readonly string[]
  readonly clock: SessionClock
  /** Indices of steps that the person left early. */
  readonly skipped: readonly number[]
  /** Set if the session paused itself because the page was hidden or the device slept. */
  readonly leftAlone: boolean
  /** When the app last read the clock. */
  readonly seenAt: number
}

/** The result of a finished or stopped session. */
export interface SessionSummary {
  readonly from: Route
  /** Milliseconds since 1970. */
  readonly endedAt: number
  /** Codes that were pressed, in order. */
  readonly pressed: readonly string[]
  /** Codes of the session that were not pressed. */
  readonly notPressed: readonly string[]
  readonly leftOut: readonly string[]
  /** Seconds of pressing without the pauses. */
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

/** Updates the session to the time `now`; pauses it if the gap since the last update is long. */
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

/** The person has found the place: the press begins. */
export const found = (session: Session, now: number): Session => ({
  ...session,
  clock: foundAt(session.steps, session.clock, now),
})

/** Number of completed steps; a press counts if more than half of its time is over. */
function stepsBehind(session: Session, now: number): number {
  const { step, phase, elapsed, left } = positionOf(session, now)
  return phase === 'press' && elapsed > left ? step + 1 : step
}

function moveTo(session: Session, target: number, now: number): Session {
  const { step } = positionOf(session, now)
  const from = stepsBehind(session, now)
  const passed = Array.from({ length: Math.max(0, target - from) }, (_, offset) => from + offset)
  return {
    ...session,
    clock: movedTo(session.steps, session.clock, target, now),
    // Steps after the target are no longer skipped: they can still be pressed.
    skipped: [...session.skipped.filter((index) => index < Math.min(step, target)), ...passed],
  }
}

export const next = (session: Session, now: number): Session =>
  moveTo(session, positionOf(session, now).step + 1, now)

export const previous = (session: Session, now: number): Session =>
  moveTo(session, positionOf(session, now).step - 1, now)

/** Moves to the next point and skips the rest of this one, on both sides. */
export function skipPoint(session: Session, now: number): Session {
  const { step } = positionOf(session, now)
  const code = session.steps[step]?.code
  const later = session.steps.findIndex((other, index) => index > step && other.code !== code)
  return moveTo(session, later < 0 ? session.steps.length : later, now)
}

/**
 * Adapts a session after the person changed what they said about themselves: removes points that
 * are no longer offered, and makes the pressure light where the rules ask for it.
 *
 * @returns undefined if no point remains; the same session if nothing changes
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
  const kept = steps.flatMap(({ code }, index) => (rules.isOffered(code) ? [index] : []))
  if (kept.length === 0) return undefined
  const stays = kept.includes(step)
  const target = kept.filter((index) => index < step).length
  const remaining = kept.map((index) => steps[index] as SessionStep)
  return {
    ...session,
    steps: remaining,
    leftOut: [
      ...new Set([...leftOut, ...steps.map(({ code }) => code).filter((c) => !rules.isOffered(c))]),
    ],
    clock: stays
      ? { ...pausedAt(steps, clock, now), step: target, since: clock.since === null ? null : now }
      : { ...movedTo(remaining, clock, target, now), since: null },
    skipped: skipped.flatMap((index) => (kept.includes(index) ? [kept.indexOf(index)] : [])),
  }
}

export function summarise(session: Session, now: number): SessionSummary {
  const { from, steps, leftOut, skipped } = session
  const behind = stepsBehind(session, now)
  const done = steps.filter((_, index) => index < behind && !skipped.includes(index))
  const pressed = [...new Set(done.map(({ code }) => code))]
  const codes = [...new Set(steps.map(({ code }) => code))]
  return {
    from,
    endedAt: now,
    pressed,
    notPressed: codes.filter((code) => !pressed.includes(code)),
    leftOut,
    seconds: done.reduce((sum, { seconds }) => sum + seconds, 0),
    complete: positionOf(session, now).phase === 'done',
  }
}
