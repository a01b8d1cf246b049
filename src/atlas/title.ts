import type { AtlasIndex } from './atlas'
import type { Place } from './link'
import { filterName } from './pointFilter'
import type { Side } from './schema/code'

/** "Lower back, left". */
export const withSide = (name: string, side: Side): string =>
  side === 'midline' ? name : `${name}, ${side}`

/** What a place is called, in a link back to it or in the page's title. */
export function placeName(index: AtlasIndex, place: Place): string {
  switch (place.kind) {
    case 'home':
      return 'Whole body'
    case 'region': {
      const region = index.regions.find(({ id }) => id === place.region)
      return region ? withSide(region.name, place.side) : 'Region'
    }
    case 'guide':
      return index.guides.find(({ id }) => id === place.guide)?.name ?? 'Guide'
    case 'points':
      return filterName(index, place.filter)
    case 'channels':
      return 'Channels'
    case 'channel':
      return index.meridians.find(({ code }) => code === place.channel)?.name ?? 'Extra points'
    case 'point': {
      const point = index.points.find(({ code }) => code === place.code)
      return point ? `${point.code} ${point.pinyin}` : place.code
    }
    case 'care':
      return careName(index, place.topic)
    case 'sheet':
      return 'Point sheet'
  }
}

/** A page of the care guide: a topic, or what there is beside pressing for a guide's place. */
function careName(index: AtlasIndex, topic: string | undefined): string {
  const guide = index.guides.find(({ id }) => id === topic)
  if (guide) return `${guide.name}: beyond pressing`
  return index.careTopics.find(({ id }) => id === topic)?.name ?? 'Care guide'
}

/** The page's title: the place, then the app. */
export const titleOf = (index: AtlasIndex, place: Place): string =>
  place.kind === 'home' ? 'Tsubo: where does it hurt?' : `${placeName(index, place)} · Tsubo`
