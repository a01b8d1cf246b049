import { isSide } from '../codes'
import { isRecord } from '../fields'
import { formatRoute, parseLink } from '../route/link'
import { STRENGTHS } from '../technique/doseRules'
import type { SessionStep } from './session'
import { MAX_AT_A_PLACE } from './sessionBounds'
import type { Session } from './sessionRun'

/** An unfinished session older than this is discarded. */
const MAX_AGE_HOURS = 12
/** A device clock that is set back by up to this much does not matter. */
const CLOCK_TOLERANCE_MS = 60_000
/** Stored times are rounded down to this, so that not every update writes to storage. */
const STORED_TIME_MS = 2000

/** The session in the form in which it is stored as JSON. */
export function writeSession(session: Session) {
  const { clock, seenAt, from } = session
  const rounded = Math.max(seenAt - (seenAt % STORED_TIME_MS), clock.since ?? seenAt)
  return { ...session, from: formatRoute(from), seenAt: Math.min(rounded, seenAt) }
}

/**
 * Validates a stored session.
 *
 * @param now milliseconds since 1970
 * @returns undefined if the data is invalid; `session: undefined` if the session is too old to
 *   continue; never throws
 */
export function readSession(
  json: unknown,
  now: number,
): { readonly session: Session | undefined } | undefined {
  if (!isRecord(json)) return undefined
  const { from, steps, leftOut, clock, skipped, leftAlone, seenAt } = json
  const route = typeof from === 'string' ? parseLink(from)?.route : undefined
  if (!route || !isListOf(isStep)(steps) || steps.length === 0) return undefined
  if (!isListOf(isText)(leftOut) || !isListOf(isCount)(skipped) || !isCount(seenAt))
    return undefined
  // A time in the future means that the device clock was set back: the length of the gap is
  // unknown.
  if (seenAt - now > CLOCK_TOLERANCE_MS || now - seenAt > MAX_AGE_HOURS * 3600 * 1000)
    return { session: undefined }
  if (!isRecord(clock)) return undefined
  const { step, spent, since } = clock
  if (!isCount(step) || !isAmount(spent) || !(since === null || isCount(since))) return undefined
  const session: Session = {
    from: route,
    steps,
    leftOut,
    skipped,
    leftAlone: leftAlone === true,
    seenAt,
    clock: { step, spent, since },
  }
  return { session }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
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
  isCount(value.ready) &&
  isCount(value.seconds) &&
  value.seconds > 0 &&
  value.seconds <= MAX_AT_A_PLACE &&
  STRENGTHS.some((strength) => strength === value.strength)
