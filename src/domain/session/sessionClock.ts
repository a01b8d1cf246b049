import { restBefore, type SessionStep, totalSeconds } from './session'

/**
 * The progress of a session. It is computed from wall-clock time instead of counted ticks, so that
 * a sleeping phone or a reload loses nothing. Times are milliseconds since 1970.
 */
export interface SessionClock {
  /** The step at the time `since`, or the current step while paused; `steps.length` is the end. */
  readonly step: number
  /** Whether the person has found the place of that step. Until then its time stands still. */
  readonly found: boolean
  /** Milliseconds already spent in that step before `since`, without the time to find its place. */
  readonly spent: number
  /** When the clock last started; null while paused, because JSON has no undefined. */
  readonly since: number | null
}

export interface Position {
  readonly step: number
  /** To find the place takes as long as the person needs; a rest lies between two presses. */
  readonly phase: 'find' | 'rest' | 'press' | 'done'
  /** Seconds since the phase began; 0 in a phase without a clock. */
  readonly elapsed: number
  /** Seconds until the phase ends; 0 in a phase without a clock. */
  readonly left: number
}

type Steps = readonly SessionStep[]

/** The part of a clock that says where it stands. */
type Standing = Omit<SessionClock, 'since'>

/** How long the app may be out of sight while the person finds a place: five minutes. */
const FIND_GAP_MS = 5 * 60_000

const lengthOf = (step: SessionStep): number => (restBefore(step) + step.seconds) * 1000

export const beginAt = (now: number): SessionClock => ({
  step: 0,
  found: false,
  spent: 0,
  since: now,
})

/**
 * Where the clock stands. It goes no further than the next place to find. A clock set back counts
 * as no time passed.
 */
function walk(steps: Steps, { step, found, spent, since }: SessionClock, now: number): Standing {
  let rest = spent + (since === null ? 0 : Math.max(0, now - since))
  for (let current = Math.min(step, steps.length); current < steps.length; current++) {
    const here = steps[current] as SessionStep
    const isFound = here.lead === 'rest' || (current === step && found)
    if (!isFound) return { step: current, found: false, spent: 0 }
    const length = lengthOf(here)
    if (rest < length) return { step: current, found: true, spent: rest }
    rest -= length
  }
  return { step: steps.length, found: false, spent: 0 }
}

export function positionAt(steps: Steps, clock: SessionClock, now: number): Position {
  const { step: index, found, spent: milliseconds } = walk(steps, clock, now)
  const step = steps[index]
  if (!step) return { step: index, phase: 'done', elapsed: 0, left: 0 }
  if (!found) return { step: index, phase: 'find', elapsed: 0, left: 0 }
  const spent = milliseconds / 1000
  const rest = restBefore(step)
  return spent < rest
    ? { step: index, phase: 'rest', elapsed: spent, left: rest - spent }
    : { step: index, phase: 'press', elapsed: spent - rest, left: rest + step.seconds - spent }
}

/** Begins the press of the place that the person has just found. */
export function foundAt(steps: Steps, clock: SessionClock, now: number): SessionClock {
  const here = walk(steps, clock, now)
  if (here.found || !steps[here.step]) return clock
  return { ...here, found: true, since: clock.since === null ? null : now }
}

/** Pauses the clock at the time `now`, which may be in the past. */
export const pausedAt = (steps: Steps, clock: SessionClock, now: number): SessionClock => ({
  ...walk(steps, clock, now),
  since: null,
})

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
    found: false,
    spent: 0,
    since: clock.since === null ? null : now,
  }
}

/**
 * Corrects the clock after the app was suspended for a while. A short gap counts as normal time. If
 * the gap is longer than the current step, nobody guided the person meanwhile, so the session is
 * paused where they last saw it. A person who finds a place may take longer.
 *
 * @param seenAt when the app last read the clock, milliseconds since 1970
 */
export function afterGap(
  steps: Steps,
  clock: SessionClock,
  seenAt: number,
  now: number,
): SessionClock {
  const { step: index, found } = walk(steps, clock, seenAt)
  const step = steps[index]
  if (clock.since === null || !step) return clock
  const allowed = found ? lengthOf(step) : FIND_GAP_MS
  return now - seenAt < allowed ? clock : pausedAt(steps, clock, seenAt)
}

/** Seconds until the end, with an estimate of the time to find the points. */
export function secondsLeft(steps: Steps, { step, phase, left }: Position): number {
  const later = totalSeconds(steps.slice(step + 1))
  if (phase === 'find') return later + totalSeconds(steps.slice(step, step + 1))
  return later + left + (phase === 'rest' ? (steps[step]?.seconds ?? 0) : 0)
}
