import { isSide } from '../codes'
import { isAmount, isRecord, oneOf } from '../fields'
import { formatRoute, parseLink } from '../route/link'
import { STRENGTHS } from '../technique/doseRules'
import { LEADS, type SessionStep } from './session'
import { MAX_AT_A_PLACE } from './sessionBounds'
import type { Session } from './sessionRun'

/** An unfinished session older than this is discarded. */
const MAX_AGE_HOURS = 12
/** A device clock that is set back by up to this much does not matter. */
const CLOCK_TOLERANCE_MS = 60_000
/** Stored times are rounded down to this, so that not every update writes to storage. */
const STORED_TIME_MS = 2000

/** The version of the stored form. */
export const SESSION_VERSION = 2

/** The session in the form in which it is stored as JSON. */
export function writeSession(session: Session) {
  const { clock, seenAt, from } = session
  const rounded = Math.max(seenAt - (seenAt % STORED_TIME_MS), clock.since ?? seenAt)
  return { ...session, from: formatRoute(from), seenAt: Math.min(rounded, seenAt) }
}

/**
 * Validates a stored session.
 *
 * @param version of the stored form
 * @param now milliseconds since 1970
 * @returns undefined if the data is invalid; `session: undefined` if the session is too old to
 *   continue; never throws
 */
export function readSession(
  json: unknown,
  version: number,
  now: number,
): { readonly session: Session | undefined } | undefined {
  const stored = version < 2 ? withoutFindTimes(json) : json
  if (!isRecord(stored)) return undefined
  const { from, steps, leftOut, clock, skipped, leftAlone, seenAt } = stored
  const route = typeof from === 'string' ? parseLink(from)?.route : undefined
  if (!route || !isListOf(isStep)(steps) || steps.length === 0) return undefined
  if (!isListOf(isText)(leftOut) || !isListOf(isCount)(skipped) || !isCount(seenAt))
    return undefined
  // A time in the future means that the device clock was set back: the length of the gap is
  // unknown.
  if (seenAt - now > CLOCK_TOLERANCE_MS || now - seenAt > MAX_AGE_HOURS * 3600 * 1000)
    return { session: undefined }
  if (!isRecord(clock)) return undefined
  const { step, found, spent, since } = clock
  if (!isCount(step) || !isAmount(spent) || !(since === null || isCount(since))) return undefined
  if (typeof found !== 'boolean') return undefined
  const session: Session = {
    from: route,
    steps,
    leftOut,
    skipped,
    leftAlone: leftAlone === true,
    seenAt,
    clock: { step, found, spent, since },
  }
  return { session }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => isAmount(value) && Number.isInteger(value)

const isListOf =
  <Entry>(isEntry: (value: unknown) => value is Entry) =>
  (value: unknown): value is Entry[] =>
    Array.isArray(value) && value.every(isEntry)

const isStep = (value: unknown): value is SessionStep =>
  isRecord(value) &&
  isText(value.code) &&
  isSide(value.side) &&
  isCount(value.press) &&
  isCount(value.presses) &&
  oneOf(LEADS)(value.lead) !== undefined &&
  isCount(value.seconds) &&
  value.seconds > 0 &&
  value.seconds <= MAX_AT_A_PLACE &&
  oneOf(STRENGTHS)(value.strength) !== undefined

/**
 * Reads the form before version 2, in which each step had `ready` seconds to find its place. A
 * session that was in them goes on without a clock; in a press, it goes on with that press.
 *
 * @returns the present form, still to be validated; undefined if that form is not there
 */
function withoutFindTimes(json: unknown): unknown {
  if (!isRecord(json) || !isRecord(json.clock) || !isListOf(isOldStep)(json.steps)) return undefined
  const { steps, clock, seenAt } = json
  if (!isAmount(clock.spent) || !isCount(clock.step) || !isCount(seenAt)) return undefined
  const ran = isCount(clock.since) ? Math.max(0, seenAt - clock.since) : 0
  let rest = clock.spent + ran
  let at = clock.step
  for (let step = steps[at]; step && rest >= oldLength(step); step = steps[++at])
    rest -= oldLength(step)
  const ready = (steps[at]?.ready ?? 0) * 1000
  const isRepeated = Number(steps[at]?.press) > 1
  // A repeated press still has its rest. The clock starts again where it was last read.
  return {
    ...json,
    steps: steps.map(({ ready: _, ...step }, index) => ({
      ...step,
      lead:
        Number(step.press) > 1
          ? 'rest'
          : steps[index - 1]?.code === step.code
            ? 'otherSide'
            : 'find',
    })),
    clock: {
      step: at,
      found: rest >= ready,
      spent: isRepeated ? rest : Math.max(0, rest - ready),
      since: isCount(clock.since) ? seenAt : clock.since,
    },
  }
}

type OldStep = Record<string, unknown> & { readonly ready: number; readonly seconds: number }

const isOldStep = (value: unknown): value is OldStep =>
  isRecord(value) && isCount(value.ready) && isCount(value.seconds)

const oldLength = ({ ready, seconds }: OldStep): number => (ready + seconds) * 1000
