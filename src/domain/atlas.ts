import type { CareTopic } from './care/care'
import { CHANNEL_CODES, type ChannelCode } from './codes'
import { type Lookup, lookup } from './lookup'
import type { SelfPress } from './safety/selfPress'
import type { BodyPart, Laterality } from './schema/code'
import type { Condition } from './schema/condition'
import type { Crosswalk } from './schema/crosswalk'
import type { Meridian } from './schema/meridian'
import type { Point } from './schema/point'
import type { Guide, Region } from './schema/region'
import type { Caution, RedFlag, Source } from './schema/safety'
import type { OwnTechnique } from './technique/doseRules'

/** A point as lists and markers need it. */
export interface PointSummary {
  readonly code: string
  readonly pinyin: string
  readonly traditional: string
  readonly simplified: string
  readonly english: string
  /** In kana; left out where not sure. */
  readonly japanese?: string
  /** In hangul; left out where not sure. */
  readonly korean?: string
  readonly part: BodyPart
  readonly laterality: Laterality
  readonly selfPress: SelfPress
  /** The skin regions it lies in, on any of the bodies. */
  readonly regions: readonly string[]
  /** Ids of cautions that lists show as a badge. */
  readonly cautions: readonly string[]
  /** Left out where it has none. */
  readonly roles?: NonNullable<Point['roles']>
}

interface CautionBadge {
  readonly id: string
  readonly action: Caution['action']
  readonly when?: NonNullable<Caution['when']>
  readonly short: string
}

/** What saying a condition changes, without the sentences. */
export interface ConditionSummary extends Pick<Condition, 'id'> {
  readonly rules: readonly Omit<Condition['rules'][number], 'text'>[]
}

export interface GuideSummary extends Pick<Guide, 'id' | 'name' | 'regions'> {
  /** Codes in the order to press. */
  readonly corePoints: readonly string[]
  readonly furtherPoints: readonly string[]
}

/** What the first view needs; shipped with the shell. */
export interface AtlasIndex {
  readonly meridians: readonly Meridian[]
  readonly regions: readonly Region[]
  readonly guides: readonly GuideSummary[]
  readonly points: readonly PointSummary[]
  readonly badges: readonly CautionBadge[]
  readonly conditions: readonly ConditionSummary[]
  /** Pages of the care guide, in reading order. */
  readonly careTopics: readonly CareTopic[]
  readonly crosswalk: Crosswalk
}

/** The index with a lookup for each kind of item, by its id or code. */
export interface Atlas extends AtlasIndex {
  readonly point: Lookup<PointSummary>
  readonly region: Lookup<Region>
  readonly guide: Lookup<GuideSummary>
  readonly channel: Lookup<Meridian>
  readonly careTopic: Lookup<CareTopic>
}

/** @param index what is shipped, in the language that the atlas is to speak */
export const createAtlas = (index: AtlasIndex): Atlas => ({
  ...index,
  point: lookup(index.points, 'code'),
  region: lookup(index.regions, 'id'),
  guide: lookup(index.guides, 'id'),
  channel: lookup(index.meridians, 'code'),
  careTopic: lookup(index.careTopics, 'id'),
})

/** How to press one point: its site's technique, its own differences, within what lies beneath. */
export interface PointTechnique extends OwnTechnique {
  readonly site: string
  readonly sources: readonly string[]
}

/** A point as its card needs it. */
export interface PointText
  extends Omit<
    Point,
    'placement' | 'spots' | 'technique' | 'part' | 'laterality' | 'hand' | 'beneath'
  > {
  readonly spots?: readonly string[]
  readonly pressing: PointTechnique
}

/** What cards and panels say. */
export interface AtlasTexts extends CommonTexts {
  readonly points: readonly PointText[]
}

/** What panels say of more than single points; fetched after the first view. */
export interface CommonTexts {
  readonly guides: readonly Guide[]
  readonly cautions: readonly Caution[]
  readonly conditions: readonly Condition[]
  readonly redFlags: readonly RedFlag[]
  readonly sources: readonly Source[]
  /** By the id of a guide: the pages of the care guide that fit its place, likeliest first. */
  readonly beyond: Readonly<Record<string, readonly string[]>>
}

export const channelOf = (code: string): ChannelCode | undefined =>
  CHANNEL_CODES.find((channel) => code.startsWith(channel))

/** A channel, or `EX` for the points outside them: lists and texts go by it. */
export type PointGroup = ChannelCode | 'EX'

export const groupOf = (code: string): PointGroup => channelOf(code) ?? 'EX'
