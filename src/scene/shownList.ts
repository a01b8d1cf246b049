import type { Place } from '../atlas/link'
import type { PointPlace } from '../body/places'

/** With more lit points than this, each marker gets less room. */
const CROWD = 90

/** Whether so many points are lit that they would cover each other and the body. */
export const isCrowded = (place: Place, count: number): boolean =>
  place.kind === 'channels' || (place.kind === 'points' && count > CROWD)

/** A list of one side leaves the other one dark. */
export const isOnShownSide = ({ side }: Pick<PointPlace, 'side'>, place: Place): boolean =>
  place.kind !== 'points' || place.filter.side === undefined || place.filter.side === side
