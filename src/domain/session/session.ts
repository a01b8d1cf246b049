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

/** One press on one side of a point. Times in seconds. */
export interface SessionStep {
  readonly code: string
  readonly side: Side
  /** Number of this press, from 1 to `presses`. */
  readonly press: number
  readonly presses: number
  /** The pause before the press, to breathe and to find the point. */
  readonly ready: number
  readonly seconds: number
  readonly strength: Strength
}

export interface SessionPlan {
  readonly entries: readonly SessionEntry[]
  /** Codes that were asked for but are not offered to this person, or to anyone. */
  readonly leftOut: readonly string[]
  readonly steps: readonly SessionStep[]
  /** Total time including pauses. */
  readonly seconds: number
}

/** Seconds before a press: at a new point, on its other side, at the same place again. */
const READY = { point: 10, side: 6, again: 4 } as const

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
  let seconds = 0
  const entries = wished.filter(offers).flatMap((point): SessionEntry[] => {
    const pressing = texts.point(point.code)?.pressing
    if (!pressing) return []
    const bounds = entryBounds(rules.isGentler(point.code) ? gentleTechnique(pressing) : pressing)
    const edit = wishes.edits[point.code] ?? {}
    const entry: SessionEntry = {
      code: point.code,
      sides: sidesOf(point),
      bounds,
      ...bounded({ seconds: usualSeconds(bounds, wishes.length), ...edit }, bounds),
      chosen: true,
    }
    const more = totalSeconds(stepsOf([entry]))
    const fits = seconds === 0 || seconds + more <= MAX_UNASKED
    const chosen = edit.chosen ?? (fits && !rules.isAskFirst(point.code))
    if (chosen) seconds += more
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
          ready: before > 0 ? READY.again : index > 0 ? READY.side : READY.point,
          seconds,
          strength,
        })),
      ),
    )
}

export const totalSeconds = (steps: readonly SessionStep[]): number =>
  steps.reduce((sum, { ready, seconds }) => sum + ready + seconds, 0)
