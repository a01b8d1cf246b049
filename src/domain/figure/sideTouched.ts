import type { BodyPart, Laterality, Side } from '../schema/code'
import { LIMBS } from './focus'

/** Half the width of the strip along spine or breastbone that belongs to both sides, metres. */
const MIDLINE = 0.012

/** @param x metres in the body frame */
export const isOnMidline = (x: number): boolean => Math.abs(x) < MIDLINE

/**
 * The side of the body that skin lies on.
 *
 * @param x metres in the body frame
 */
export const sideOfX = (x: number): 'left' | 'right' => (x >= 0 ? 'left' : 'right')

const ON_LIMBS = new Set(LIMBS.flat())

/**
 * The side that a touch on a region means: both, which is 'midline', on the midline of the body.
 * Left and right thigh come as close to it, but never meet there.
 *
 * @param x of the touch, metres in the body frame
 */
export function sideTouched(
  region: { readonly laterality: Laterality; readonly part: BodyPart } | undefined,
  x: number,
): Side {
  const isBoth = isOnMidline(x) && region && !ON_LIMBS.has(region.part)
  if (region?.laterality === 'midline' || isBoth) return 'midline'
  return sideOfX(x)
}
