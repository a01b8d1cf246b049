import type { AtlasIndex, AtlasTexts, PointTechnique } from './atlas'
import { careTopics } from './care/care'
import type { Dataset } from './dataset'
import { lookup, pick } from './lookup'
import type { MuscleAtlas } from './muscles/muscles'
import { selfPressOf } from './safety/selfPress'
import type { Point } from './schema/point'
import type { Technique } from './schema/technique'
import { askedTechnique, limitsOf, type OwnTechnique, withinLimits } from './technique/doseRules'

// These functions run at build time only: the browser loads their results.

/** @param regionsOf by point code: the skin regions that the placed point lies in */
export function buildIndex(
  dataset: Dataset,
  regionsOf: ReadonlyMap<string, readonly string[]>,
): AtlasIndex {
  const pressingOf = pointTechniques(dataset)
  const cautionOf = lookup(dataset.cautions, 'id')
  return {
    meridians: dataset.meridians,
    regions: dataset.regions,
    guides: dataset.guides.map(({ id, name, kind, corePoints, furtherPoints, notOffered }) => ({
      id,
      name,
      kind,
      corePoints: codesOf(corePoints),
      furtherPoints: codesOf(furtherPoints),
      ...(notOffered ? { notOffered: codesOf(notOffered) } : {}),
      ...(dataset.care.places.some(({ guide }) => guide === id) ? { care: true } : {}),
    })),
    points: dataset.points.map((point) => {
      const { code, names, part, laterality, cautions, roles } = point
      const { simplified, ...others } = names
      return {
        code,
        ...others,
        ...(simplified === names.traditional ? {} : { simplified }),
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

export function buildMuscles({
  muscles,
  muscleDoubts,
  muscleSources,
  sources,
}: Pick<Dataset, 'muscles' | 'muscleDoubts' | 'muscleSources' | 'sources'>): MuscleAtlas {
  const cited = new Set([...muscleDoubts, ...muscles.flatMap((muscle) => muscle.sources)])
  return {
    muscles,
    doubts: muscleDoubts,
    sources: pick(lookup([...sources, ...muscleSources], 'id'), [...cited]),
  }
}

const codesOf = (points: readonly { readonly code: string }[]) => points.map(({ code }) => code)

export function buildTexts(dataset: Dataset): AtlasTexts {
  const pressingOf = pointTechniques(dataset)
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

/**
 * Looks up how each point of a checked dataset is pressed.
 *
 * @throws if a point names an unknown technique
 */
export function pointTechniques({
  techniques,
  structures,
}: Pick<Dataset, 'techniques' | 'structures'>): (point: Point) => PointTechnique {
  const [siteOf, structureOf] = [lookup(techniques, 'id'), lookup(structures, 'id')]
  return (point) => {
    const site = siteOf(point.technique.site)
    if (!site) throw new Error(`${point.code} names an unknown technique "${point.technique.site}"`)
    const technique = withinLimits(askedTechnique(point, site), limitsOf(point, structureOf))
    const { notes, ...own } = technique
    return {
      ...own,
      ...(notes !== undefined && notesFit(point, technique, site) ? { notes } : {}),
      site: site.id,
      sources: site.sources,
    }
  }
}

/**
 * A site's note describes the site's own technique. It is left out if the point is pressed in
 * another way: a note on circles does not fit a light hold.
 */
const notesFit = ({ technique }: Point, { strength, motion }: OwnTechnique, site: Technique) =>
  technique.notes !== undefined || (strength === site.strength && motion === site.motion)
