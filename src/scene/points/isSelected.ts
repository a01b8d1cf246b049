import type { PointPlace } from '../../body/positions'
import type { Place } from '../../domain/route/link'

/**
 * Whether this is the point whose card is open, on the open side; a code on the midline may have
 * spots at the sides too.
 */
export const isChosen = ({ code, side }: PointPlace, place: Place): boolean =>
  place.kind === 'point' && place.code === code && (place.side === side || place.side === 'midline')
