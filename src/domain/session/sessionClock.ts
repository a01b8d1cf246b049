import type { SessionStep } from './session'

/**
 * Where a session stands, by the clock on the wall and not by counted ticks: a sleeping phone or
 * a reload costs nothing. Instants are milliseconds since 1970.
 */
export interface SessionClock {
  /** The step it stood in at `since`, or stands in while paused; `steps.length` is the end. */
  readonly step: number
  /** Milliseconds spent in that step before `since`. */
  readonly spent: number
  /** Running since; null while paused (null and not undefined, so that it can be kept as JSON). */
  readonly since: number | null
}

export interface Position {
  readonly step: number
  readonly phase: 'ready' | 'press' | 'done'
  /** Seconds since the phase began. */
  readonly elapsed: number
  /** Seconds until the phase ends. */
  readonly left: number
}

type Steps = readonly SessionStep[]

const lengthOf = ({ ready, seconds }: SessionStep): number => (ready + seconds) * 1000

export const beginAt = (now: number): SessionClock => ({ step: 0, spent: 0, since: now })

/** The step and the milliseconds spent in it. A clock set back counts as standing still. */
function walk(steps: Steps, { step, spent, since }: SessionClock, now: number): [number, number] {
  let at = Math.min(step, steps.length)
  let rest = spent + (since === null ? 0 : Math.max(0, now - since))
  for (; at < steps.length; at++) {
    const length = lengthOf(steps[at] as SessionStep)
    if (rest < length) return [at, rest]
    rest -= length
  }
  return [at, 0]
}

export function positionAt(steps: Steps, clock: SessionClock, now: number): Position {
  const [at, milliseconds] = walk(steps, clock, now)
  const step = steps[at]
  if (!step) return { step: at, phase: 'done', elapsed: 0, left: 0 }
  const spent = milliseconds / 1000
  return spent < step.ready
    ? { step: at, phase: 'ready', elapsed: spent, left: step.ready - spent }
    : {
        step: at,
        phase: 'press',
        elapsed: spent - step.ready,
        left: step.ready + step.seconds - spent,
      }
}

/** Stops the time as of `now`, which may be in the past. */
export function pausedAt(steps: Steps, clock: SessionClock, now: number): SessionClock {
  const [step, spent] = walk(steps, clock, now)
  return { step, spent, since: null }
}

export const resumedAt = (clock: SessionClock, now: number): SessionClock =>
  clock.since === null ? { ...clock, since: now } : clock

/** To the beginning of a step; runs on if it ran. Steps beyond either end are the ends. */
export function movedTo(
  steps: Steps,
  clock: SessionClock,
  step: number,
  now: number,
): SessionClock {
  return {
    step: Math.min(steps.length, Math.max(0, step)),
    spent: 0,
    since: clock.since === null ? null : now,
  }
}

/**
 * After the app could not look at the clock for a while. A short gap has simply passed. If a whole
 * step's time went by, the person was led by nobody: the session waits at the place where they
 * were last seen, rather than run away from them.
 *
 * @param seenAt when the clock was last looked at
 */
export function afterGap(
  steps: Steps,
  clock: SessionClock,
  seenAt: number,
  now: number,
): SessionClock {
  const step = steps[walk(steps, clock, seenAt)[0]]
  if (clock.since === null || !step || now - seenAt < lengthOf(step)) return clock
  return pausedAt(steps, clock, seenAt)
}

/** Seconds from here to the end, pauses included. */
export function secondsLeft(steps: Steps, { step, phase, left }: Position): number {
  const later = steps.slice(step + 1).reduce((sum, each) => sum + each.ready + each.seconds, 0)
  return later + left + (phase === 'ready' ? (steps[step]?.seconds ?? 0) : 0)
}
