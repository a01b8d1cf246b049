import type { BodyPart } from '../schema/code'
import type { Direction } from '../schema/placement'

/** A landmark or point that a person finds by touch or sight while locating a point. */
export interface RulerMark {
  /** The landmark's name in the data, or the code of a point. */
  readonly name: string
  /** The landmark's id: the key of its name in each language. */
  readonly landmark?: string
  /** How to feel or see a landmark. Absent if the mark is a point with steps of its own. */
  readonly feel?: string
  /** The code of the point at this mark. */
  readonly code?: string
}

/** The span of the body that defines the cun of a length. */
export interface RulerSpan {
  readonly id: string
  /** In English, from the data. */
  readonly name: string
  readonly cun: number
}

/** Decides the words for directions: "inner" is clear on a trunk but not on a turning hand. */
export type Limb = 'trunk' | 'arm' | 'hand' | 'leg' | 'foot'

const LIMBS: Readonly<Partial<Record<BodyPart, Limb>>> = {
  shoulder: 'arm',
  'upper arm': 'arm',
  forearm: 'hand',
  'wrist/hand': 'hand',
  thigh: 'leg',
  knee: 'leg',
  'lower leg': 'leg',
  'ankle/foot': 'foot',
}

export const limbOf = (part: BodyPart): Limb => LIMBS[part] ?? 'trunk'

/** Set if the widths of a hand give the same length on every body. */
interface ByHand {
  readonly byHand?: true
}

/**
 * One step of locating a point, without its geometry.
 *
 * - `feel`: find a landmark or point by touch.
 * - `measure`: go `cun` from one place towards another.
 * - `measure-level`: go `cun` up or down from a place, on the line between two others.
 * - `lateral`: go `cun` outwards from the midline, at the height reached.
 * - `halfway`: go a fraction of the distance between two places.
 * - `level`: go from a place to the midline, at the same height.
 * - `cross`: find where a height and a line meet: level with one place, on the line between two
 *   others, or straight above or below another (`onTop` of the head: straight behind it). Without
 *   `level` the height is that of the previous step.
 * - `move`: go `cun` in a direction of the body.
 * - `here`: the point itself, and whether the person may search around it.
 */
export type RulerFacts = { readonly reaches?: string } & (
  | { readonly kind: 'feel'; readonly place: RulerMark; readonly opposite?: true }
  | (ByHand & {
      readonly kind: 'measure'
      readonly cun: number
      readonly span: RulerSpan
      readonly from: RulerMark
      readonly to: RulerMark
    })
  | (ByHand & {
      readonly kind: 'measure-level'
      readonly cun: number
      readonly span: RulerSpan
      readonly from: RulerMark
      readonly way: 'proximal' | 'distal'
      readonly on: readonly [RulerMark, RulerMark]
    })
  | (ByHand & { readonly kind: 'lateral'; readonly cun: number; readonly span: RulerSpan })
  | {
      readonly kind: 'halfway'
      readonly fraction: number
      readonly from: RulerMark
      readonly to: RulerMark
    }
  | { readonly kind: 'level'; readonly place: RulerMark }
  | {
      readonly kind: 'cross'
      readonly level?: RulerMark
      readonly onTop?: true
      /** One place: straight above or below it. Two places: on the line between them. */
      readonly by: readonly RulerMark[]
    }
  | (ByHand & {
      readonly kind: 'move'
      readonly cun: number
      readonly span: RulerSpan
      readonly direction: Direction
      readonly limb: Limb
    })
  | { readonly kind: 'here'; readonly code: string; readonly search?: true }
)
