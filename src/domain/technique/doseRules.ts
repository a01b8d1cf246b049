import type { Lookup } from '../lookup'
import { isAtFullStrength, selfPressOf } from '../safety/selfPress'
import type { Beneath, Point } from '../schema/point'
import type { Caution } from '../schema/safety'
import type { Structure, StructureKind } from '../schema/structure'
import type { Technique } from '../schema/technique'

type Tool = Technique['tools'][number]
export type Strength = Technique['strength']

/** The limits that a structure beneath sets. */
export interface Limit {
  readonly strength: Strength
  readonly motion?: Technique['motion']
  /** Upper limits in seconds, for the minimum and for the maximum of the technique's range. */
  readonly seconds: readonly [number, number]
  readonly tools: readonly Tool[]
}

export const STRENGTHS: readonly Strength[] = ['light', 'light-to-moderate', 'moderate']

const PADS: readonly Tool[] = ['finger-pads', 'middle-finger']
const SOFT: readonly Tool[] = [...PADS, 'thumb', 'palm']
const BARE_VESSEL: Limit = { strength: 'light', motion: 'hold', seconds: [15, 20], tools: SOFT }
const BONE: Limit = { strength: 'light', seconds: [30, 60], tools: SOFT }

/** Limits under skin and fat only: what schools teach as endangerment sites (ENDANGER, ABMP). */
const UNDER_SKIN: Readonly<Partial<Record<StructureKind, Limit>>> = {
  artery: BARE_VESSEL,
  nerve: BARE_VESSEL,
  'neck-vessel': BARE_VESSEL,
  'spinal-cord': BARE_VESSEL,
  'lymph-nodes': BARE_VESSEL,
  breast: BARE_VESSEL,
  vein: { strength: 'light', motion: 'hold', seconds: [15, 30], tools: SOFT },
  eye: { strength: 'light', motion: 'hold', seconds: [10, 20], tools: PADS },
  joint: BONE,
  bone: BONE,
  rib: BONE,
  lung: BONE,
}

/** Limits of structures under muscle or firm tissue, which transmits the pressure. */
const UNDER_MUSCLE: Limit = {
  strength: 'moderate',
  seconds: [30, 60],
  tools: [...SOFT, 'pincer', 'knuckle', 'knuckles', 'ball', 'cane'],
}

const NECK: Limit = { strength: 'light', seconds: [30, 60], tools: SOFT }

/** Limits of soft organs, which no firm tissue protects. */
const ORGANS: Readonly<Partial<Record<StructureKind, Limit>>> = {
  organ: { strength: 'light', motion: 'hold', seconds: [30, 60], tools: ['finger-pads', 'palm'] },
  kidney: {
    strength: 'light-to-moderate',
    seconds: [30, 60],
    tools: [...SOFT, 'knuckle', 'knuckles'],
  },
}

const COVERED: readonly StructureKind[] = ['artery', 'vein', 'nerve']
const NECK_KINDS: readonly StructureKind[] = ['neck-vessel', 'spinal-cord']

/** The limits that a structure sets under this cover; undefined if it sets none. */
export function limitOf(kind: StructureKind, cover: Beneath['cover']): Limit | undefined {
  if (cover === 'deep') return undefined
  if (cover === 'skin') return UNDER_SKIN[kind] ?? ORGANS[kind]
  if (NECK_KINDS.includes(kind)) return NECK
  return COVERED.includes(kind) ? UNDER_MUSCLE : ORGANS[kind]
}

const lighter = (a: Strength, b: Strength): Strength =>
  STRENGTHS[Math.min(STRENGTHS.indexOf(a), STRENGTHS.indexOf(b))] ?? 'light'

/** The technique of one point: that of its site, with the point's own differences. */
export type OwnTechnique = Omit<Technique, 'id' | 'name' | 'sources'> &
  Pick<Point['technique'], 'direction'>

/** The technique of the data, before the limits: the site's, with the point's differences. */
export function askedTechnique(point: Point, site: Technique): OwnTechnique {
  const { id, name, sources, ...protocol } = site
  const { site: _, ...own } = point.technique
  return { ...protocol, ...own }
}

export function limitsOf(point: Point, structureOf: Lookup<Structure>): Limit[] {
  return (point.beneath ?? []).flatMap(({ structure, cover }) => {
    const kind = structureOf(structure)?.kind
    const limit = kind && limitOf(kind, cover)
    return limit ? [limit] : []
  })
}

/** Applies all limits. The list of tools can become empty; `checkDose` reports that. */
export function withinLimits(asked: OwnTechnique, limits: readonly Limit[]): OwnTechnique {
  const [least, most] = asked.seconds
  return {
    ...asked,
    strength: limits.map(({ strength }) => strength).reduce(lighter, asked.strength),
    motion: limits.find(({ motion }) => motion)?.motion ?? asked.motion,
    seconds: [
      Math.min(least, ...limits.map(({ seconds }) => seconds[0])),
      Math.min(most, ...limits.map(({ seconds }) => seconds[1])),
    ],
    tools: asked.tools.filter((tool) => limits.every(({ tools }) => tools.includes(tool))),
  }
}

/** Structures around which nobody should search with a finger. */
const NOT_SEARCHED: readonly StructureKind[] = [
  'artery',
  'nerve',
  'eye',
  'neck-vessel',
  'spinal-cord',
]

/**
 * Whether a person may feel around the point for the most sensitive spot: only if it may be pressed
 * at full strength.
 */
export function mayBeSearched(
  point: Point,
  facts: {
    readonly siteOf: Lookup<Technique>
    readonly structureOf: Lookup<Structure>
    readonly cautionOf: Lookup<Caution>
  },
): boolean {
  const site = facts.siteOf(point.technique.site)
  if (!site) return false
  const { strength } = withinLimits(askedTechnique(point, site), limitsOf(point, facts.structureOf))
  const bare = (point.beneath ?? []).some(({ structure, cover }) => {
    const kind = facts.structureOf(structure)?.kind
    return cover === 'skin' && kind !== undefined && NOT_SEARCHED.includes(kind)
  })
  return !bare && isAtFullStrength(selfPressOf(point, facts.cautionOf, strength))
}
