/**
 * `public/models/bone-chart-female.json`, `bone-chart-male.json`: the bones as they are seen on the
 * line drawings of `figure-*.json`, in the same millimetres. As in `chartFile.ts`, only those of the
 * left half are stored; bones on the midline are cut at x = 0.
 */

import { isSideways, type ViewSide } from '../domain/figure/viewSide'
import { otherSide } from '../domain/points/sides'
import type { Side } from '../domain/schema/code'
import type { Language } from '../messages/languages'
import type { BoneEntry, BonesHeader } from './bones'

export const BONE_CHART_FORMAT = 'tsubo-bone-chart'

export interface StoredBone {
  readonly bone: string
  readonly midline?: true
  /** SVG path of its lines: where it ends before what lies behind it. */
  readonly lines: string
  /** Those too deep to be felt. */
  readonly faint?: string
  /** SVG path of what is seen of it, closed; rough if no step lights it. Not on `inner`, nor of discs and cartilage. */
  readonly area?: string
}

/** `inner` is the leg as it is seen from the other leg; it is stored as on the drawing from the right. */
export type StoredView = 'front' | 'back' | 'left' | 'inner'

export interface BoneChart {
  readonly format: typeof BONE_CHART_FORMAT
  readonly version: 1
  /** As in the skeleton, so that the drawings need no more than this file. */
  readonly feltAt: BonesHeader['feltAt']
  readonly views: Readonly<Record<StoredView, readonly StoredBone[]>>
}

/** One of the two halves of a drawing. */
export interface BoneHalf {
  /** To be drawn with x turned round. */
  readonly mirrored: boolean
  readonly bones: readonly StoredBone[]
}

/** @throws with the reason if the parsed JSON is not a chart of the bones */
export function parseBoneChart(json: unknown): BoneChart {
  const chart = json as Partial<BoneChart> | null
  if (
    chart?.format !== BONE_CHART_FORMAT ||
    chart.version !== 1 ||
    !Array.isArray(chart.views?.inner)
  )
    throw new Error('The file with the chart of the bones cannot be read.')
  return chart as BoneChart
}

/** What people call each bone, by its id. */
export type BoneNames = ReadonlyMap<string, Pick<BoneEntry, 'name' | 'names'>>

export const boneNameIn = (
  { name, names }: Pick<BoneEntry, 'name' | 'names'>,
  language: Language,
): string => (language === 'en' ? name : names[language])

/**
 * Reads `bones.json` for the names alone.
 *
 * @throws with the reason if the parsed JSON has none
 */
export function parseBoneNames(json: unknown): BoneNames {
  const { bones } = (json ?? {}) as Partial<BonesHeader>
  if (!Array.isArray(bones) || bones.some(({ id, name }) => !id || !name))
    throw new Error('The file with the names of the bones cannot be read.')
  return new Map((bones as BonesHeader['bones']).map((bone) => [bone.id, bone]))
}

/**
 * What is seen from a side: both halves from the front and the back, and else the one that is seen.
 *
 * @param of side of the limb that is looked at; of the other leg the inner side is seen
 */
export function bonesSeen({ views }: BoneChart, from: ViewSide, of: Side = 'midline'): BoneHalf[] {
  if (isSideways(from))
    return of === otherSide(from)
      ? [{ mirrored: from === 'left', bones: views.inner }]
      : [{ mirrored: from === 'right', bones: views.left }]
  const bones = views[from]
  return [
    { mirrored: false, bones },
    { mirrored: true, bones },
  ]
}
