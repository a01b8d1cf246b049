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

/** What a person wants; whatever is left out follows the technique. */
export interface SessionWishes {
  /** In the order to press. */
  readonly items: readonly SheetItem[]
  readonly length: Length
  /** Which sides of paired points, where an item does not say. */
  readonly sides: SheetSide
  readonly edits: Readonly<Record<string, EntryEdit>>
}

/** Whom a point is offered to; the rules about a person are handed in. */
export interface SessionRules {
  isOffered(code: string): boolean
  /** Offered, but lightly and briefly. */
  isGentler(code: string): boolean
  /** Offered, but not chosen until the person chooses it. */
  isAskFirst(code: string): boolean
}

/** One point of a session, as it will be pressed on each of its sides. */
export interface SessionEntry extends Required<EntryEdit> {
  readonly code: string
  readonly sides: readonly Side[]
  readonly bounds: EntryBounds
}

/** One press at one place. Times in seconds. */
export interface SessionStep {
  readonly code: string
  readonly side: Side
  /** This press, of how many at this place. */
  readonly press: number
  readonly presses: number
  /** A pause to breathe and to find the place. */
  readonly ready: number
  readonly seconds: number
  readonly strength: Strength
}

export interface SessionPlan {
  readonly entries: readonly SessionEntry[]
  /** Wished for, but not offered: to this person, or to anyone. */
  readonly leftOut: readonly string[]
  readonly steps: readonly SessionStep[]
  /** The whole time, pauses included. */
  readonly seconds: number
}

/** Seconds between presses: at a new point, on its other side, at the same place again. */
const READY = { point: 10, side: 6, again: 4 } as const

/**
 * Seconds that points are chosen for unasked. Trials of self-acupressure asked for about half an
 * hour a day in all (MURPHY2019).
 */
export const MAX_UNASKED = 30 * 60

/** @throws never; codes that the atlas does not know are left out silently */
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
    const own = sides.get(code) ?? 'both'
    const side = own === 'both' ? wishes.sides : own
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

/** Every press in order: a point's left side, all its presses, then its right side. */
function stepsOf(entries: readonly SessionEntry[]): SessionStep[] {
  return entries
    .filter(({ chosen }) => chosen)
    .flatMap(({ code, sides, seconds, repetitions, strength }) =>
      sides.flatMap((side, at) =>
        Array.from({ length: repetitions }, (_, before) => ({
          code,
          side,
          press: before + 1,
          presses: repetitions,
          ready: before > 0 ? READY.again : at > 0 ? READY.side : READY.point,
          seconds,
          strength,
        })),
      ),
    )
}

export const totalSeconds = (steps: readonly SessionStep[]): number =>
  steps.reduce((sum, { ready, seconds }) => sum + ready + seconds, 0)
