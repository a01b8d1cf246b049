import type { AtlasIndex } from '../atlas'
import { sideFor } from '../points/sides'
import type { Place } from './link'

/**
 * One level up: from a point to the list it was opened from or else to its region, from a channel
 * to all channels, from anything else to the whole body.
 */
export function placeAbove(index: AtlasIndex, place: Place, origin?: Place): Place {
  switch (place.kind) {
    case 'point': {
      if (origin) return origin
      const region = regionOfPoint(index, place)
      return region ?? { kind: 'home' }
    }
    case 'channel':
      return { kind: 'channels' }
    case 'care':
      return place.topic === undefined ? { kind: 'home' } : { kind: 'care' }
    default:
      return { kind: 'home' }
  }
}

/** The region that a point lies in, on the point's side; a point on the midline is shown left. */
export function regionOfPoint(
  index: AtlasIndex,
  { code, side }: Extract<Place, { kind: 'point' }>,
): Extract<Place, { kind: 'region' }> | undefined {
  const id = index.points.find((point) => point.code === code)?.regions[0]
  const region = index.regions.find((each) => each.id === id)
  return region && { kind: 'region', region: region.id, side: sideFor(region.laterality, side) }
}
