import type { Place } from '../atlas/link'
import type { PointPlace } from '../body/places'

/** Whether this is the point whose card is open, on the open side. */
export const isChosen = ({ code, side }: PointPlace, place: Place): boolean =>
  place.kind === 'point' && place.code === code && place.side === side
