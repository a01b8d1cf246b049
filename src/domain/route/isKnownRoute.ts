import type { Atlas } from '../atlas'
import { isKnownFilter } from '../points/pointFilter'
import { placesOf, type Route } from './link'
import { isKnownPlace } from './place'

/**
 * Whether the atlas knows the ids of a route; the app shows the home view for unknown ones. A muscle
 * passes until the muscles are loaded.
 */
export function isKnownRoute(atlas: Atlas, route: Route): boolean {
  switch (route.kind) {
    case 'region':
      return placesOf(route).every((place) => isKnownPlace(atlas, place))
    case 'guide':
      return atlas.guide(route.guide) !== undefined
    case 'care':
      return (
        route.topic === undefined ||
        atlas.careTopic(route.topic) !== undefined ||
        atlas.guide(route.topic)?.care !== undefined
      )
    case 'channel':
      return route.channel === 'EX' || atlas.channel(route.channel) !== undefined
    case 'muscle':
      // Their ids are not among the data of the first view.
      return !atlas.muscle || atlas.muscle(route.muscle) !== undefined
    case 'points':
      return isKnownFilter(atlas, route.filter)
    case 'point': {
      const point = atlas.point(route.code)
      return point !== undefined && (point.laterality === 'midline') === (route.side === 'midline')
    }
    default:
      return true
  }
}
