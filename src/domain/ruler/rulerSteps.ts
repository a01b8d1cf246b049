import type { BodyPart } from '../schema/code'
import type { Direction } from '../schema/placement'

/** A place that a person finds by touch or sight on the way to a point. */
export interface RulerMark {
  /** The landmark's name in the data; of a point its code. */
  readonly name: string
  /** The landmark's id, by which its name is known in each language. */
  readonly landmark?: string
  /** How a landmark is felt or seen. Missing where the place is a point with steps of its own. */
  readonly feel?: string
  /** The point that lies there. */
  readonly code?: string
}

/** The stretch of the body that a length is counted on. */
export interface RulerSpan {
  readonly id: string
  /** In English, as the data has it. */
  readonly name: string
  readonly cun: number
}

/** Where a point lies, for the words that name directions there: a hand turns, a trunk does not. */
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

/** A length that the widths of a hand give too, on every body. */
interface ByHand {
  readonly byHand?: true
}

/**
 * One step towards a point, without its geometry.
 *
 * - `feel`: find a place by touch.
 * - `measure`: so many cun from a place towards another, or up or down from it on the line between two.
 * - `lateral`: so many cun out from the midline, at the height reached.
 * - `halfway`: a fraction of the way between two places.
 * - `level`: from a place in to the midline at the same height.
 * - `cross`: where a height and a line meet: level with one place, on the line between two others
 *   or straight above or below another (`onTop` of the head: straight behind it). Without a level
 *   of its own, that of the step before.
 * - `move`: so many cun in a direction of the body.
 * - `here`: the point, and whether one may search around it.
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
      /** One place: straight above or below it. Two: on the line between them. */
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
