import { isRecord } from '../fields'
import { CONDITION_IDS, type ConditionId } from './conditions'

/** What a person said about themselves. Everything is optional and stored only on their device. */
export interface AboutMe {
  readonly conditions: readonly ConditionId[]
  /** By condition: its stage, if the person gave one. */
  readonly stages: Readonly<Record<string, string>>
  /** By condition: ids of the skin regions it concerns, if the person named any. */
  readonly regions: Readonly<Record<string, readonly string[]>>
}

export const NOTHING_SAID: AboutMe = { conditions: [], stages: {}, regions: {} }

export const saysNothing = ({ conditions }: AboutMe): boolean => conditions.length === 0

/**
 * Validates stored data.
 *
 * @param json undefined if nothing is stored
 * @param isRegion whether an id is one of a skin region; others are dropped, and a condition without
 *   any region concerns all of them
 * @returns the valid parts; undefined if the data is unreadable
 */
export function readAboutMe(
  json: unknown,
  isRegion: (id: string) => boolean = () => true,
): AboutMe | undefined {
  if (json === undefined) return NOTHING_SAID
  if (!isRecord(json) || !Array.isArray(json.conditions)) return undefined
  const { conditions, stages, regions } = json
  return {
    conditions: CONDITION_IDS.filter((id) => conditions.includes(id)),
    stages: entriesOf(stages, (stage) => (typeof stage === 'string' ? stage : undefined)),
    regions: entriesOf(regions, (ids) =>
      Array.isArray(ids)
        ? ids.filter((id): id is string => typeof id === 'string' && isRegion(id))
        : undefined,
    ),
  }
}

function entriesOf<Value>(
  json: unknown,
  read: (value: unknown) => Value | undefined,
): Record<string, Value> {
  const entries = isRecord(json) ? Object.entries(json) : []
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      const known = read(value)
      return known === undefined ? [] : [[key, known]]
    }),
  )
}
