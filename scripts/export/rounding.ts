import type { Vector3 as ThreeVector } from 'three'
import type { Vec3 } from '../../src/body/frame'

/** Decimal digits: a hundredth of a millimetre. */
const DIGITS = 5

// `+ 0` turns −0 into 0.
export const rounded = (value: number): number => Number(value.toFixed(DIGITS)) + 0

export const roundedVector = ({ x, y, z }: ThreeVector): Vec3 => [
  rounded(x),
  rounded(y),
  rounded(z),
]

export const mirrored = ([x, y, z]: Vec3): Vec3 => [-x + 0, y, z]
