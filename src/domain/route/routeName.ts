import type { Atlas } from '../atlas'
import { type FilterMessages, filterName } from '../points/pointFilter'
import { type NameKind, pointName } from '../points/pointName'
import type { Side } from '../schema/code'
import type { Route } from './link'

/** What names of routes are made of. */
export type RouteNameMessages = FilterMessages & {
  /** By which of their names points are called; in pinyin if left out. */
  readonly names?: NameKind
}

/** "Lower back, left". */
export function withSide(t: RouteNameMessages, name: string, side: Side): string {
  if (side === 'midline') return name
  return side === 'left' ? t.onLeft({ name }) : t.onRight({ name })
}

/** What a place is called, in a link back to it or in the page's title. */
export function routeName(t: RouteNameMessages, atlas: Atlas, route: Route): string {
  switch (route.kind) {
    case 'home':
      return t.home
    case 'region': {
      const region = atlas.region(route.region)
      return region ? withSide(t, region.name, route.side) : t.region
    }
    case 'guide':
      return atlas.guide(route.guide)?.name ?? t.guide
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

/** A page of the care guide: a topic, or what there is beside pressing for a guide's place. */
function careName(t: RouteNameMessages, atlas: Atlas, topic: string | undefined): string {
  const guide = atlas.guide(topic)
  if (guide) return t.beyondPressing({ name: guide.name })
  return atlas.careTopic(topic)?.name ?? t.care
}

/** The page's title: the place, then the app. */
export const routeTitle = (t: RouteNameMessages, atlas: Atlas, route: Route): string =>
  route.kind === 'home' ? t.appTitle : `${routeName(t, atlas, route)} · Tsubo`
