import type { CareTopic } from './care/care'
import { CHANNEL_CODES, type ChannelCode } from './codes'
import { type Lookup, lookup } from './lookup'
import type { SelfPress } from './safety/selfPress'
import type { BodyPart, Laterality } from './schema/code'
import type { Condition } from './schema/condition'
import type { Crosswalk } from './schema/crosswalk'
import type { Meridian } from './schema/meridian'
import type { Muscle } from './schema/muscle'
import type { Point } from './schema/point'
import type { Guide, Region } from './schema/region'
import type { Caution, RedFlag, Source } from './schema/safety'
import type { OwnTechnique } from './technique/doseRules'

/** The part of a point's data that lists and markers need. */
export interface PointSummary {
  readonly code: string
  readonly pinyin: string
  readonly traditional: string
  /** Absent if they are the traditional ones. */
  readonly simplified?: string
  readonly english: string
  /** In kana; absent if no reliable reading is known. */
  readonly japanese?: string
  /** In hangul; absent if no reliable reading is known. */
  readonly korean?: string
  readonly part: BodyPart
  readonly laterality: Laterality
  readonly selfPress: SelfPress
  /** Ids of the skin regions that the point lies in, on any of the bodies. */
  readonly regions: readonly string[]
  /** Ids of cautions that lists show as a badge. */
  readonly cautions: readonly string[]
  /** Absent if the point has none. */
  readonly roles?: NonNullable<Point['roles']>
}

interface CautionBadge {
  readonly id: string
  readonly action: Caution['action']
  readonly when?: NonNullable<Caution['when']>
  readonly short: string
}

/** The rules of a condition, without their texts, which load later. */
export interface ConditionSummary extends Pick<Condition, 'id'> {
  readonly rules: readonly Omit<Condition['rules'][number], 'text'>[]
}

export interface GuideSummary extends Pick<Guide, 'id' | 'name' | 'kind'> {
  /** Codes in the order to press. */
  readonly corePoints: readonly string[]
  readonly furtherPoints: readonly string[]
  /** Codes in the place that the guide leaves out; absent if there are none. */
  readonly notOffered?: readonly string[]
  /** The care guide has a page of this place. */
  readonly care?: true
  /** In the language of the atlas; absent in English, which the search has with its entries. */
  readonly aliases?: readonly string[]
}

/** The data that the first view needs; it ships with the shell. */
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
  /** Absent until the muscles are loaded. */
  readonly muscle?: Lookup<Muscle>
}

/** @param index the shipped data, translated into the language of the atlas */
export const createAtlas = (index: AtlasIndex): Atlas => ({
  ...index,
  point: lookup(index.points, 'code'),
  region: lookup(index.regions, 'id'),
  guide: lookup(index.guides, 'id'),
  channel: lookup(index.meridians, 'code'),
  careTopic: lookup(index.careTopics, 'id'),
})

/**
 * How to press one point: the technique of its site, changed by the point's own differences,
 * limited by the structures beneath.
 */
export interface PointTechnique extends OwnTechnique {
  readonly site: string
  readonly sources: readonly string[]
}

/** The part of a point's data that its card needs. */
export interface PointText
  extends Omit<
    Point,
    'placement' | 'spots' | 'technique' | 'part' | 'laterality' | 'hand' | 'beneath'
  > {
  readonly spots?: readonly string[]
  readonly pressing: PointTechnique
}

/** The texts of cards and panels. */
export interface AtlasTexts extends CommonTexts {
  readonly points: readonly PointText[]
}

/** Texts that concern more than one point; the app fetches them after the first view. */
export interface CommonTexts {
  readonly guides: readonly Guide[]
  readonly cautions: readonly Caution[]
  readonly conditions: readonly Condition[]
  readonly redFlags: readonly RedFlag[]
  readonly sources: readonly Source[]
  /** By guide id: the care pages that fit the guide's part of the body, most likely first. */
  readonly beyond: Readonly<Record<string, readonly string[]>>
}

export const channelOf = (code: string): ChannelCode | undefined =>
  CHANNEL_CODES.find((channel) => code.startsWith(channel))

/** A channel, or `EX` for the points outside the channels. Lists and text files are split by it. */
export type PointGroup = ChannelCode | 'EX'

export const groupOf = (code: string): PointGroup => channelOf(code) ?? 'EX'
