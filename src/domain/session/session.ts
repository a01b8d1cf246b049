import type { Atlas, PointSummary } from '../atlas'
import { isForAnyone } from '../safety/selfPress'
import type { Side } from '../schema/code'
import type { SheetItem, SheetSide } from '../sheet/sheet'
import type { Strength } from '../technique/doseRules'
import { gentleTechnique } from '../technique/gentleTechnique'
import type { TextLookup } from '../textLookup'
import {
  bounded,
  type EntryBounds,
  type EntryEdit,
  entryBounds,
  type Length,
  secondsChoices,
  usualSeconds,
} from './sessionBounds'

/** The choices of a person; anything absent follows the technique. */
export interface SessionWishes {
  /** In the order to press. */
  readonly items: readonly SheetItem[]
  readonly length: Length
  /** The sides of paired points whose item gives none. */
  readonly sides: SheetSide
  readonly edits: Readonly<Record<string, EntryEdit>>
}

/** What a session has before the person changes it. */
export const USUAL_WISHES: Omit<SessionWishes, 'items'> = {
  length: 'brief',
  sides: 'both',
  edits: {},
}

/** The safety rules for one person, which the caller passes in. */
export interface SessionRules {
  isOffered(code: string): boolean
  /** Whether to press it more lightly and for a shorter time. */
  isGentler(code: string): boolean
  /** Whether it is offered but not preselected. */
  isAskFirst(code: string): boolean
}

/** One point of a session, pressed in the same way on each of its sides. */
export interface SessionEntry extends Required<EntryEdit> {
  readonly code: string
  readonly sides: readonly Side[]
  readonly bounds: EntryBounds
}

/**
 * What comes before a press: the person finds a new point, or the same point on its other side, for
 * as long as they need; or they rest between two presses at the same place.
 */
export const LEADS = ['find', 'otherSide', 'rest'] as const
type Lead = (typeof LEADS)[number]

/** One press on one side of a point. Times in seconds. */
export interface SessionStep {
  readonly code: string
  readonly side: Side
  /** Number of this press, from 1 to `presses`. */
  readonly press: number
  readonly presses: number
  readonly lead: Lead
  readonly seconds: number
  readonly strength: Strength
}

export interface SessionPlan {
  readonly entries: readonly SessionEntry[]
  /** Codes that were asked for but are not offered to this person, or to anyone. */
  readonly leftOut: readonly string[]
  readonly steps: readonly SessionStep[]
  /** Total time, with an estimate of the time to find the points. */
  readonly seconds: number
}

/** Seconds before a press. Only the rest is timed; the others are estimates for the whole session. */
const LEAD_SECONDS: Readonly<Record<Lead, number>> = { find: 20, otherSide: 8, rest: 4 }

/** Seconds that the clock counts before a press; 0 if the person says when it begins. */
export const restBefore = ({ lead }: SessionStep): number =>
  lead === 'rest' ? LEAD_SECONDS.rest : 0

/** A brief session has this many points, and at most this many seconds, if none is unusually long. */
const BRIEF = { points: 3, seconds: 330 } as const

/**
 * Points are preselected up to this many seconds. Trials of self-acupressure asked for about half
 * an hour a day in total (MURPHY2019).
 */
export const MAX_UNASKED = 30 * 60

/** Plans a session. Never throws; ignores codes that the atlas does not know. */
export function planSession(
  wishes: SessionWishes,
  atlas: Atlas,
  texts: TextLookup,
  rules: SessionRules,
): SessionPlan {
  const sides = new Map(wishes.items.map(({ code, side }) => [code, side]))
  const wished = [...sides.keys()].flatMap((code) => {
    const point = atlas.point(code)
    return point ? [point] : []
  })
  const sidesOf = ({ code, laterality }: PointSummary): Side[] => {
    if (laterality === 'midline') return ['midline']
    const asked = sides.get(code) ?? 'both'
    const side = asked === 'both' ? wishes.sides : asked
    return side === 'both' ? ['left', 'right'] : [side]
  }
  const offers = (point: PointSummary) => isForAnyone(point) && rules.isOffered(point.code)
  const isBrief = wishes.length === 'brief'
  const taken = { points: 0, seconds: 0 }
  const entries = wished.filter(offers).flatMap((point): SessionEntry[] => {
    const pressing = texts.point(point.code)?.pressing
    if (!pressing) return []
    const bounds = entryBounds(rules.isGentler(point.code) ? gentleTechnique(pressing) : pressing)
    const entryWith = ({ chosen = true, ...edit }: EntryEdit): SessionEntry => ({
      code: point.code,
      sides: sidesOf(point),
      bounds,
      ...bounded({ seconds: usualSeconds(bounds, wishes.length), ...edit }, bounds),
      chosen,
    })
    const unedited = isBrief ? shortened(entryWith({})) : entryWith({})
    const edit = wishes.edits[point.code] ?? {}
    const entry = entryWith({ seconds: unedited.seconds, ...edit })
    // The brief choice stays the same three points when the person edits one of them.
    const more = totalSeconds(stepsOf([{ ...(isBrief ? unedited : entry), chosen: true }]))
    const fits = isBrief
      ? taken.points < BRIEF.points && taken.seconds + more <= BRIEF.seconds
      : taken.seconds + more <= MAX_UNASKED
    const unasked = (fits || taken.points === 0) && !rules.isAskFirst(point.code)
    const chosen = edit.chosen ?? unasked
    if (isBrief ? unasked : chosen) {
      taken.points += 1
      taken.seconds += more
    }
    return [{ ...entry, chosen }]
  })
  const steps = stepsOf(entries)
  return {
    entries,
    leftOut: wished.filter((point) => !offers(point)).map(({ code }) => code),
    steps,
    seconds: totalSeconds(steps),
  }
}

/** The entry with the longest press that lets three such points fit into a brief session. */
function shortened(entry: SessionEntry): SessionEntry {
  const fits = (seconds: number) =>
    totalSeconds(stepsOf([{ ...entry, seconds }])) <= BRIEF.seconds / BRIEF.points
  const choices = secondsChoices(entry.bounds).filter((seconds) => seconds <= entry.seconds)
  return { ...entry, seconds: choices.findLast(fits) ?? entry.bounds.seconds[0] }
}

/** All presses in order: all presses on the left side of a point, then those on its right side. */
function stepsOf(entries: readonly SessionEntry[]): SessionStep[] {
  return entries
    .filter(({ chosen }) => chosen)
    .flatMap(({ code, sides, seconds, repetitions, strength }) =>
      sides.flatMap((side, index) =>
        Array.from({ length: repetitions }, (_, before) => ({
          code,
          side,
          press: before + 1,
          presses: repetitions,
          lead: before > 0 ? 'rest' : index > 0 ? 'otherSide' : 'find',
          seconds,
          strength,
        })),
      ),
    )
}

/** Seconds of all presses, with an estimate of the time to find the points. */
export const totalSeconds = (steps: readonly SessionStep[]): number =>
  steps.reduce((sum, { lead, seconds }) => sum + LEAD_SECONDS[lead] + seconds, 0)
