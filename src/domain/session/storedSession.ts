import { isSide } from '../codes'
import { formatRoute, parseLink } from '../route/link'
import type { SessionStep } from './session'
import { MAX_AT_A_PLACE } from './sessionBounds'
import type { Session } from './sessionRun'

/** Hours after which a session that was left is forgotten. */
const KEPT_HOURS = 12
/** Milliseconds by which a device may set its clock right without anyone noticing. */
const SET_RIGHT = 60_000

/** A session as text for the device's storage. */
export const formatStoredSession = (session: Session): string =>
  JSON.stringify({ ...session, from: formatRoute(session.from) })

/**
 * Reads a kept session.
 *
 * @param now milliseconds since 1970
 * @returns undefined if it is missing, spoilt, or too old to be gone on with; never throws
 */
export function parseStoredSession(text: string | null, now: number): Session | undefined {
  let json: unknown
  try {
    json = JSON.parse(text ?? '')
  } catch {
    return undefined
  }
  if (!isRecord(json)) return undefined
  const { from, steps, leftOut, clock, skipped, leftAlone, seenAt } = json
  const route = typeof from === 'string' ? parseLink(from)?.route : undefined
  if (!route || !isListOf(isStep)(steps) || steps.length === 0) return undefined
  if (!isListOf(isText)(leftOut) || !isListOf(isCount)(skipped) || !isCount(seenAt))
    return undefined
  // From the future: the device's clock was set back, and nothing can be said about the gap.
  if (seenAt - now > SET_RIGHT || now - seenAt > KEPT_HOURS * 3600 * 1000) return undefined
  if (!isRecord(clock)) return undefined
  const { step, spent, since } = clock
  if (!isCount(step) || !isAmount(spent) || !(since === null || isCount(since))) return undefined
  return {
    from: route,
    steps,
    leftOut,
    skipped,
    leftAlone: leftAlone === true,
    seenAt,
    clock: { step, spent, since },
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
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
  (value.strength === 'light' ||
    value.strength === 'light-to-moderate' ||
    value.strength === 'moderate')
