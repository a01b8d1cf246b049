import type { AtlasTexts, PointText } from './atlas'
import { type Lookup, lookup } from './lookup'
import type { Condition } from './schema/condition'
import type { Guide } from './schema/region'
import type { Caution, RedFlag, Source } from './schema/safety'

/** The texts of the atlas, with a lookup for each kind by its id or code. */
export interface TextLookup {
  readonly point: Lookup<PointText>
  readonly guide: Lookup<Guide>
  readonly caution: Lookup<Caution>
  readonly condition: Lookup<Condition>
  readonly source: Lookup<Source>
  readonly conditions: readonly Condition[]
  readonly redFlags: readonly RedFlag[]
  /** By guide id: the care pages that fit the guide's part of the body. */
  readonly beyond: Readonly<Record<string, readonly string[]>>
}

export const buildTextLookup = ({
  conditions,
  redFlags,
  beyond,
  ...texts
}: AtlasTexts): TextLookup => ({
  point: lookup(texts.points, 'code'),
  guide: lookup(texts.guides, 'id'),
  caution: lookup(texts.cautions, 'id'),
  condition: lookup(conditions, 'id'),
  source: lookup(texts.sources, 'id'),
  conditions,
  redFlags,
  beyond,
})
