import type { Atlas } from '../atlas'
import { type FilterMessages, filterName } from '../points/pointFilter'
import { type NameKind, pointName } from '../points/pointName'
import type { Side } from '../schema/code'
import { placesOf, type Route } from './link'
import type { Place } from './place'

/** The messages that `routeName` needs. */
export type RouteNameMessages = FilterMessages & {
  /** The kind of name to use for points; pinyin by default. */
  readonly names?: NameKind
}

/** "Lower back, left". */
export function withSide(t: RouteNameMessages, name: string, side: Side): string {
  if (side === 'midline') return name
  return side === 'left' ? t.onLeft({ name }) : t.onRight({ name })
}

/** The name of a route, for links to it and for the page title. */
export function routeName(t: RouteNameMessages, atlas: Atlas, route: Route): string {
  switch (route.kind) {
    case 'home':
      return t.home
    case 'region':
      return placesOf(route)
        .map((place) => placeName(t, atlas, place))
        .join(' + ')
    case 'guide':
      return atlas.guide(route.guide)?.name ?? t.guide
    case 'muscle':
      return atlas.muscle?.(route.muscle)?.name ?? t.muscle
    case 'points':
      return filterName(t, atlas, route.filter)
    case 'channels':
      return t.channels
    case 'channel':
      return atlas.channel(route.channel)?.name ?? t.extraPoints
    case 'point': {
      const point = atlas.point(route.code)
      return point ? `${point.code} ${pointName(point, t.names ?? 'pinyin').words}` : route.code
    }
    case 'care':
      return careName(t, atlas, route.topic)
    case 'sheet':
      return t.sheet
  }
}

function placeName(t: RouteNameMessages, atlas: Atlas, { region: id, side }: Place): string {
  const region = atlas.region(id)
  if (!region) return t.region
  return side === 'midline' && region.laterality === 'paired'
    ? t.onBoth({ name: region.name })
    : withSide(t, region.name, side)
}

/** The name of a care page: of a topic, or of the page "beyond pressing" of a guide. */
function careName(t: RouteNameMessages, atlas: Atlas, topic: string | undefined): string {
  const guide = atlas.guide(topic)
  if (guide) return t.beyondPressing({ name: guide.name })
  return atlas.careTopic(topic)?.name ?? t.care
}

/** The page title: the name of the route, then of the app. */
export const routeTitle = (t: RouteNameMessages, atlas: Atlas, route: Route): string =>
  route.kind === 'home' ? t.appTitle : `${routeName(t, atlas, route)} · Tsubo`
