import { isAmount, isRecord, oneOf } from '../fields'
import type { SessionSummary } from './sessionRun'

/** How the person feels after a session, compared with before. */
export const FEELINGS = ['better', 'same', 'worse'] as const
export type Feeling = (typeof FEELINGS)[number]

/** A session that has ended, as stored on the device. */
export interface PastSession {
  /** Milliseconds since 1970; identifies the session. */
  readonly endedAt: number
  /** Codes that were pressed, in order. */
  readonly codes: readonly string[]
  /** Seconds of pressing without the pauses. */
  readonly seconds: number
  /** Absent if the person did not say. */
  readonly feeling?: Feeling
}

/** The past sessions, the latest first. */
export type SessionHistory = readonly PastSession[]

export const MAX_PAST = 200

/** Adds a session, unless no point was pressed. */
export function withSession(
  past: SessionHistory,
  { endedAt, pressed, seconds }: SessionSummary,
): SessionHistory {
  if (pressed.length === 0) return past
  return [{ endedAt, codes: pressed, seconds }, ...past].slice(0, MAX_PAST)
}

/** Sets how the person felt after a session; undefined takes it back. */
export const withFeeling = (
  past: SessionHistory,
  endedAt: number,
  feeling: Feeling | undefined,
): SessionHistory =>
  past.map((session) => {
    if (session.endedAt !== endedAt) return session
    const { feeling: _, ...rest } = session
    return feeling ? { ...rest, feeling } : rest
  })

/**
 * Reads the stored history and leaves out what is invalid. Never throws.
 *
 * @returns undefined if it is no list
 */
export const readHistory = (json: unknown): SessionHistory | undefined =>
  Array.isArray(json) ? json.flatMap(readPast).slice(0, MAX_PAST) : undefined

/** Longest list of a session that is read: all points of the atlas. */
const MAX_CODES = 400
const MAX_CODE_LENGTH = 10
/** The latest time that a date can have, milliseconds since 1970. */
const MAX_TIME = 8.64e15

function readPast(json: unknown): PastSession[] {
  if (!isRecord(json) || !Array.isArray(json.codes)) return []
  const { endedAt, seconds } = json
  const codes = json.codes.filter(isCode).slice(0, MAX_CODES)
  const feeling = oneOf(FEELINGS)(json.feeling)
  if (!isAmount(endedAt) || endedAt > MAX_TIME || !isAmount(seconds) || codes.length === 0)
    return []
  return [{ endedAt, codes, seconds, ...(feeling && { feeling }) }]
}

/** A code has letters, figures and hyphens only, so it is safe in a table. */
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_CODE_LENGTH && /^[A-Z][\w-]*$/.test(value)
