import type { AtlasIndex } from '../atlas'
import { isKnownFilter } from '../points/pointFilter'
import type { Place } from './link'

/** A place with an id that the atlas does not know is answered with the home view. */
export function isKnown(index: AtlasIndex, place: Place): boolean {
  switch (place.kind) {
    case 'region': {
      const region = index.regions.find(({ id }) => id === place.region)
      return (
        region !== undefined && (region.laterality === 'midline') === (place.side === 'midline')
      )
    }
    case 'guide':
      return index.guides.some(({ id }) => id === place.guide)
    case 'care':
      return (
        place.topic === undefined ||
        [...index.careTopics, ...index.guides].some(({ id }) => id === place.topic)
      )
    case 'channel':
      return place.channel === 'EX' || index.meridians.some(({ code }) => code === place.channel)
    case 'points':
      return isKnownFilter(index, place.filter)
    case 'point': {
      const point = index.points.find(({ code }) => code === place.code)
      return point !== undefined && (point.laterality === 'midline') === (place.side === 'midline')
    }
    default:
      return true
  }
}
