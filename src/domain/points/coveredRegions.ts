import type { BodyId } from '../route/link'
import type { Side } from '../schema/code'

const SHORTS = ['groin', 'hip', 'buttock', 'sacrum']

/** The skin regions that swimwear covers on a body. */
export const coveredRegions = (body: BodyId): readonly string[] =>
  body === 'female' ? [...SHORTS, 'chest'] : SHORTS

export const BOTH_SIDES: readonly Side[] = ['left', 'right']
