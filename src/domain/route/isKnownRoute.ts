import type { AtlasIndex } from '../atlas'
import { isKnownFilter } from '../points/pointFilter'
import type { Route } from './link'

/** A place with an id that the atlas does not know is answered with the home view. */
export function isKnownRoute(index: AtlasIndex, route: Route): boolean {
  switch (route.kind) {
    case 'region': {
      const region = index.regions.find(({ id }) => id === route.region)
      return (
        region !== undefined && (region.laterality === 'midline') === (route.side === 'midline')
      )
    }
    case 'guide':
      return index.guides.some(({ id }) => id === route.guide)
    case 'care':
      return (
        route.topic === undefined ||
        [...index.careTopics, ...index.guides].some(({ id }) => id === route.topic)
      )
    case 'channel':
      return route.channel === 'EX' || index.meridians.some(({ code }) => code === route.channel)
    case 'points':
      return isKnownFilter(index, route.filter)
    case 'point': {
      const point = index.points.find(({ code }) => code === route.code)
      return point !== undefined && (point.laterality === 'midline') === (route.side === 'midline')
    }
    default:
      return true
  }
}
