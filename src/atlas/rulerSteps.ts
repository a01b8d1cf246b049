import type { Direction } from './schema/placement'

/** A place that a person finds by touch or sight on the way to a point. */
export interface RulerPlace {
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

/**
 * One step towards a point, without its geometry.
 *
 * - `feel`: find a place by touch.
 * - `measure`: so many cun from a place towards another, or up or down from it on the line between two.
 * - `lateral`: so many cun out from the midline, at the height reached.
 * - `halfway`: a fraction of the way between two places.
 * - `level`: from a place in to the midline at the same height.
 * - `cross`: where a height and a line meet: level with one place, on the line between two others
 *   or straight above or below another.
 * - `move`: so many cun in a direction of the body.
 * - `here`: the point.
 */
export type RulerFacts = { readonly reaches?: string } & (
  | { readonly kind: 'feel'; readonly place: RulerPlace; readonly opposite?: true }
  | {
      readonly kind: 'measure'
      readonly cun: number
      readonly span: RulerSpan
      readonly from: RulerPlace
      readonly to: RulerPlace
    }
  | {
      readonly kind: 'measure-level'
      readonly cun: number
      readonly span: RulerSpan
      readonly from: RulerPlace
      readonly way: 'proximal' | 'distal'
      readonly on: readonly [RulerPlace, RulerPlace]
    }
  | { readonly kind: 'lateral'; readonly cun: number; readonly span: RulerSpan }
  | {
      readonly kind: 'halfway'
      readonly fraction: number
      readonly from: RulerPlace
      readonly to: RulerPlace
    }
  | { readonly kind: 'level'; readonly place: RulerPlace }
  | {
      readonly kind: 'cross'
      readonly level: RulerPlace
      /** One place: straight above or below it. Two: on the line between them. */
      readonly by: readonly RulerPlace[]
    }
  | {
      readonly kind: 'move'
      readonly cun: number
      readonly span: RulerSpan
      readonly direction: Direction
    }
  | { readonly kind: 'here'; readonly code: string }
)
