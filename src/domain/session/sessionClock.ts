import type { SessionStep } from './session'

/**
 * The progress of a session. It is computed from wall-clock time instead of counted ticks, so that
 * a sleeping phone or a reload loses nothing. Times are milliseconds since 1970.
 */
export interface SessionClock {
  /** The step at the time `since`, or the current step while paused; `steps.length` is the end. */
  readonly step: number
  /** Milliseconds already spent in that step before `since`. */
  readonly spent: number
  /** When the clock last started; null while paused, because JSON has no undefined. */
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

/** The current step and the milliseconds in it. A clock set back counts as no time passed. */
function walk(steps: Steps, { step, spent, since }: SessionClock, now: number): [number, number] {
  let current = Math.min(step, steps.length)
  let rest = spent + (since === null ? 0 : Math.max(0, now - since))
  for (; current < steps.length; current++) {
    const length = lengthOf(steps[current] as SessionStep)
    if (rest < length) return [current, rest]
    rest -= length
  }
  return [current, 0]
}

export function positionAt(steps: Steps, clock: SessionClock, now: number): Position {
  const [index, milliseconds] = walk(steps, clock, now)
  const step = steps[index]
  if (!step) return { step: index, phase: 'done', elapsed: 0, left: 0 }
  const spent = milliseconds / 1000
  return spent < step.ready
    ? { step: index, phase: 'ready', elapsed: spent, left: step.ready - spent }
    : {
        step: index,
        phase: 'press',
        elapsed: spent - step.ready,
        left: step.ready + step.seconds - spent,
      }
}

/** Pauses the clock at the time `now`, which may be in the past. */
export function pausedAt(steps: Steps, clock: SessionClock, now: number): SessionClock {
  const [step, spent] = walk(steps, clock, now)
  return { step, spent, since: null }
}

export const resumedAt = (clock: SessionClock, now: number): SessionClock =>
  clock.since === null ? { ...clock, since: now } : clock

/** Moves to the start of a step, limited to 0 … `steps.length`; keeps running if it was. */
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
 * Corrects the clock after the app was suspended for a while. A short gap counts as normal time. If
 * the gap is longer than the current step, nobody guided the person meanwhile, so the session is
 * paused where they last saw it.
 *
 * @param seenAt when the app last read the clock, milliseconds since 1970
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

/** Seconds until the end, including pauses. */
export function secondsLeft(steps: Steps, { step, phase, left }: Position): number {
  const later = steps.slice(step + 1).reduce((sum, next) => sum + next.ready + next.seconds, 0)
  return later + left + (phase === 'ready' ? (steps[step]?.seconds ?? 0) : 0)
}
