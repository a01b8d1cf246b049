import { pointTechniques } from '../buildAtlas'
import type { DataProblem, Dataset } from '../dataset'
import { type Lookup, lookup } from '../lookup'
import { isForAnyone, selfPressOf } from '../safety/selfPress'
import type { Point } from '../schema/point'
import type { Caution } from '../schema/safety'
import type { Structure, StructureKind } from '../schema/structure'
import {
  askedTechnique,
  limitOf,
  limitsOf,
  type OwnTechnique,
  STRENGTHS,
  withinLimits,
} from '../technique/doseRules'
import { guideFileOf } from './checkGuides'
import { pointFileOf } from './checkReferences'

/** Words in `tissue` that name a delicate structure, and the structure kinds that each may mean. */
const DELICATE_WORDS: readonly (readonly [word: RegExp, kinds: readonly StructureKind[]])[] = [
  [/\barter(?:y|ies)\b|\baorta\b/i, ['artery', 'small-artery', 'neck-vessel']],
  [/\bveins?\b/i, ['vein', 'skin-vein', 'neck-vessel']],
  [/\bvessels?\b/i, ['artery', 'small-artery', 'vein', 'skin-vein', 'neck-vessel']],
  [/\bnerves?\b|\bplexus\b/i, ['nerve', 'skin-nerve']],
  [/\beyeball\b/i, ['eye']],
  [/\blungs?\b/i, ['lung']],
  [/\bkidneys?\b/i, ['kidney']],
  [/\b(?:liver|spleen|bowel|stomach|bladder)\b/i, ['organ']],
  [/\bspinal cord\b/i, ['spinal-cord']],
  [/\blymph\b/i, ['lymph-nodes']],
  [/\bbreast tissue\b/i, ['breast']],
]

/**
 * Checks that dose and tools respect the structures beneath each point, that cautions are on the
 * points they apply to, and that a guide that promises a light touch keeps its word.
 */
export const checkDose = (dataset: Dataset): DataProblem[] => [
  ...checkPoints(dataset),
  ...checkLightTouch(dataset),
]

/** The points in the place itself; those far from it may be pressed more strongly. */
function checkLightTouch(dataset: Dataset): DataProblem[] {
  const pointOf = lookup(dataset.points, 'code')
  const techniqueOf = pointTechniques(dataset)
  return dataset.guides
    .filter(({ kind }) => kind === 'press-light')
    .flatMap((guide) =>
      [...guide.corePoints, ...guide.furtherPoints]
        .filter(({ reach }) => reach === 'local')
        .flatMap(({ code }) => {
          const point = pointOf(code)
          return point && techniqueOf(point).strength !== 'light'
            ? [{ file: guideFileOf(guide), at: code, reason: 'is pressed more than lightly' }]
            : []
        }),
    )
}

function checkPoints(dataset: Dataset): DataProblem[] {
  const structureOf = lookup(dataset.structures, 'id')
  const cautionOf = lookup(dataset.cautions, 'id')
  const siteOf = lookup(dataset.techniques, 'id')
  return dataset.points.flatMap((point) => {
    const problemAt = (at: string, reason: string): DataProblem => ({
      file: pointFileOf(point),
      at: `${point.code}.${at}`,
      reason,
    })
    const site = siteOf(point.technique.site)
    if (!site) return []
    const own = (point.cautions ?? []).flatMap((id) => cautionOf(id) ?? [])
    const asked = askedTechnique(point, site)
    const technique = withinLimits(asked, limitsOf(point, structureOf))
    const never = !isForAnyone({ selfPress: selfPressOf(point, cautionOf, technique.strength) })
    return [
      ...misplaced(point, own).map((reason) => problemAt('cautions', reason)),
      ...unnamed(point, structureOf).map((reason) => problemAt('beneath', reason)),
      ...(never
        ? point.uses === undefined
          ? []
          : [problemAt('uses', 'says what a point that is never pressed is used for: leave it out')]
        : [
            ...beyondLimits(point, structureOf).map((reason) => problemAt('technique', reason)),
            ...uncautioned(point, own, structureOf).map((reason) => problemAt('cautions', reason)),
            ...ruledOut(technique, own).map((reason) => problemAt('technique', reason)),
            ...(technique.tools.length > 0
              ? []
              : [problemAt('technique.tools', 'leaves no tool that what lies beneath allows')]),
            ...(technique.strength === 'light' &&
            site.strength !== 'light' &&
            !own.some(({ action }) => action === 'light')
              ? [problemAt('cautions', 'is pressed lightly and no caution says why')]
              : []),
          ]),
    ]
  })
}

/** Cautions on a point to which their text does not apply. */
function misplaced(point: Point, cautions: readonly Caution[]): string[] {
  const structures = (point.beneath ?? []).map(({ structure }) => structure)
  return cautions.flatMap(({ id, where }) => {
    const { parts, beneath, points } = where
    if (parts && !parts.includes(point.part))
      return [`"${id}" is not true of the ${point.part}: it is for ${parts.join(', ')}`]
    if (points && !points.includes(point.code))
      return [`"${id}" is written for ${points.join(', ')} alone`]
    if (beneath && !beneath.some((structure) => structures.includes(structure)))
      return [`"${id}" speaks of ${beneath.join(' or ')}, which \`beneath\` does not name here`]
    return []
  })
}

/** Structures that `tissue` mentions but `beneath` lacks. */
function unnamed({ tissue, beneath = [] }: Point, structureOf: Lookup<Structure>) {
  const kinds = beneath.flatMap(({ structure }) => structureOf(structure)?.kind ?? [])
  return DELICATE_WORDS.flatMap(([word, wanted]) => {
    const named = word.exec(tissue)?.[0]
    if (named === undefined || kinds.some((kind) => wanted.includes(kind))) return []
    return [`lacks what \`tissue\` calls "${named}": name it, with cover "deep" if out of reach`]
  })
}

/** Where the point's own technique exceeds a limit of a structure beneath. */
function beyondLimits(point: Point, structureOf: Lookup<Structure>): string[] {
  const { strength, tools, seconds } = point.technique
  return (point.beneath ?? []).flatMap(({ structure, cover }) => {
    const found = structureOf(structure)
    const limit = found && limitOf(found.kind, cover)
    if (!limit) return []
    const why = `but the ${found.name} lies beneath`
    return [
      ...(strength && STRENGTHS.indexOf(strength) > STRENGTHS.indexOf(limit.strength)
        ? [`asks for ${strength} pressing, ${why}: at most ${limit.strength}`]
        : []),
      ...(tools ?? [])
        .filter((tool) => !limit.tools.includes(tool))
        .map((tool) => `offers ${tool}, ${why}: ${limit.tools.join(', ')} at most`),
      ...(seconds && seconds[1] > limit.seconds[1]
        ? [`asks for ${seconds[1]} seconds, ${why}: at most ${limit.seconds[1]}`]
        : []),
    ]
  })
}

/** Structures that limit the dose but that no caution names. */
function uncautioned(
  { beneath = [] }: Point,
  cautions: readonly Caution[],
  structureOf: Lookup<Structure>,
): string[] {
  const named = cautions.flatMap(({ where }) => where.beneath ?? [])
  return beneath.flatMap(({ structure, cover }) => {
    const found = structureOf(structure)
    if (!found || !limitOf(found.kind, cover) || named.includes(structure)) return []
    return [`none names the ${found.name} that lies beneath`]
  })
}

/** What the technique offers although a caution rules it out. */
function ruledOut(technique: OwnTechnique, cautions: readonly Caution[]): string[] {
  return cautions.flatMap(({ id, action, rulesOut = {} }) => {
    const strongest = action === 'light' ? 'light' : rulesOut.strongerThan
    return [
      ...(strongest && STRENGTHS.indexOf(technique.strength) > STRENGTHS.indexOf(strongest)
        ? [`offers ${technique.strength} pressing, which "${id}" rules out: at most ${strongest}`]
        : []),
      ...technique.tools
        .filter((tool) => rulesOut.tools?.includes(tool))
        .map((tool) => `offers ${tool}, which "${id}" rules out`),
      ...technique.postures
        .filter((posture) => rulesOut.postures?.includes(posture))
        .map((posture) => `offers the posture ${posture}, which "${id}" rules out`),
    ]
  })
}
