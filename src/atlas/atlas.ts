import { byId } from './byId'
import { type CareTopic, careTopics } from './care'
import { CHANNEL_CODES, type ChannelCode } from './codes'
import type { Dataset } from './dataset'
import {
  askedTechnique,
  limitsOf,
  type OwnTechnique,
  type SelfPress,
  selfPressOf,
  withinLimits,
} from './pressingRules'
import type { BodyPart, Laterality } from './schema/code'
import type { Condition } from './schema/condition'
import type { Crosswalk } from './schema/crosswalk'
import type { Meridian } from './schema/meridian'
import type { Point } from './schema/point'
import type { Guide, Region } from './schema/region'
import type { Caution, RedFlag, Source } from './schema/safety'

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

export interface CautionBadge {
  readonly id: string
  readonly action: Caution['action']
  readonly when?: NonNullable<Caution['when']>
  readonly short: string
}

/** What saying a condition changes, without the sentences. */
export interface ConditionSummary extends Pick<Condition, 'id'> {
  readonly rules: readonly Omit<Condition['rules'][number], 'text'>[]
}

export interface GuideSummary extends Pick<Guide, 'id' | 'name' | 'articleName' | 'regions'> {
  /** Codes in the order to press. */
  readonly article: readonly string[]
  readonly added: readonly string[]
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

/** How to press one point: its site's technique, its own differences, within what lies beneath. */
export interface Pressing extends OwnTechnique {
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
  readonly pressing: Pressing
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

/** @param regionsOf the skin regions each code lies in, as its places say */
export function buildIndex(
  dataset: Dataset,
  regionsOf: ReadonlyMap<string, readonly string[]>,
): AtlasIndex {
  const pressingOf = pressings(dataset)
  const cautionOf = byId(dataset.cautions)
  return {
    meridians: dataset.meridians,
    regions: dataset.regions,
    guides: dataset.guides.map(({ id, name, articleName, regions, article, added }) => ({
      id,
      name,
      articleName,
      regions,
      article: article.map(({ code }) => code),
      added: added.map(({ code }) => code),
    })),
    points: dataset.points.map((point) => {
      const { code, names, part, laterality, cautions, roles } = point
      return {
        code,
        ...names,
        part,
        laterality,
        selfPress: selfPressOf(point, cautionOf, pressingOf(point).strength),
        regions: regionsOf.get(code) ?? [],
        cautions: cautions ?? [],
        ...(roles ? { roles } : {}),
      }
    }),
    careTopics: careTopics(dataset.care),
    crosswalk: dataset.crosswalk,
    badges: dataset.cautions.map(({ text, sources, where, rulesOut, ...badge }) => badge),
    conditions: dataset.conditions.map(({ id, rules }) => ({
      id,
      rules: rules.map(({ text, ...rule }) => rule),
    })),
  }
}

export function buildTexts(dataset: Dataset): AtlasTexts {
  const pressingOf = pressings(dataset)
  return {
    points: dataset.points.map((point) => {
      const { placement, spots, technique, part, laterality, hand, beneath, ...text } = point
      return {
        ...text,
        ...(spots ? { spots: spots.map((spot) => spot.name) } : {}),
        pressing: pressingOf(point),
      }
    }),
    guides: dataset.guides,
    cautions: dataset.cautions,
    conditions: dataset.conditions,
    redFlags: dataset.redFlags,
    sources: dataset.sources,
    beyond: Object.fromEntries(
      dataset.care.places.map(({ guide, fits }) => [guide, fits.map(({ method }) => method)]),
    ),
  }
}

/** How each point of a checked dataset is pressed. */
export function pressings({
  techniques,
  structures,
}: Pick<Dataset, 'techniques' | 'structures'>): (point: Point) => Pressing {
  const [sites, structureOf] = [byId(techniques), byId(structures)]
  return (point) => {
    const site = sites.get(point.technique.site)
    if (!site) throw new Error(`${point.code} names an unknown technique "${point.technique.site}"`)
    const technique = withinLimits(askedTechnique(point, site), limitsOf(point, structureOf))
    return { ...technique, site: site.id, sources: site.sources }
  }
}
