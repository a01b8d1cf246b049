import type { AtlasTexts, PointText } from './atlas'
import { byId } from './byId'
import type { Condition } from './schema/condition'
import type { Guide } from './schema/region'
import type { Caution, RedFlag, Source } from './schema/safety'

/** The atlas's texts by id. */
export interface TextLookup {
  readonly points: ReadonlyMap<string, PointText>
  readonly guides: ReadonlyMap<string, Guide>
  readonly cautions: ReadonlyMap<string, Caution>
  readonly conditions: ReadonlyMap<string, Condition>
  readonly redFlags: ReadonlyMap<string, RedFlag>
  readonly sources: ReadonlyMap<string, Source>
  /** By the id of a guide: the pages of the care guide that fit its place. */
  readonly beyond: Readonly<Record<string, readonly string[]>>
}

export const buildTextLookup = (texts: AtlasTexts): TextLookup => ({
  points: new Map(texts.points.map((point) => [point.code, point])),
  guides: byId(texts.guides),
  cautions: byId(texts.cautions),
  conditions: byId(texts.conditions),
  redFlags: byId(texts.redFlags),
  sources: byId(texts.sources),
  beyond: texts.beyond,
})

/** The entries of the ids that are known, in their order. */
export const pick = <Entry>(
  entries: ReadonlyMap<string, Entry>,
  ids: readonly string[] = [],
): Entry[] =>
  ids.flatMap((id) => {
    const entry = entries.get(id)
    return entry === undefined ? [] : [entry]
  })
