import type { Laterality, Side } from '../schema/code'

/** The side on which to show a point or region, preferably `wanted`. */
export function sideFor(laterality: Laterality, wanted: Side = 'left'): Side {
  if (laterality === 'midline') return 'midline'
  return wanted === 'midline' ? 'left' : wanted
}

export const otherSide = (side: Side): Side =>
  side === 'left' ? 'right' : side === 'right' ? 'left' : 'midline'
