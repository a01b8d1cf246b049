import type { Language } from '../../messages/languages'
import type { MessagesOf } from '../../messages/types'
import type { Atlas } from '../atlas'
import { ROLE_IDS } from '../codes'
import { pick } from '../lookup'
import { regionsOfGuide } from '../points/litPoints'
import { partId } from '../points/pointFilter'
import type { Region } from '../schema/region'
import { shortChannelName } from './channelNames'
import type { LocalisedEntry, LocalisedName, SearchEntry, SearchName } from './entry'

/** The messages of one language that the search needs. */
export interface EntryMessages {
  readonly language: Language
  readonly found: MessagesOf<'search'>
  readonly parts: MessagesOf<'parts'>
  readonly roles: MessagesOf<'roles'>
}

type Own = Pick<LocalisedEntry, 'label' | 'detail'> & { readonly names: readonly SearchName[] }

/**
 * Puts a search entry into the language of the messages.
 *
 * @param atlas its names must be in the same language
 */
export function localiseEntry(
  messages: EntryMessages,
  atlas: Atlas,
  entry: SearchEntry,
): LocalisedEntry {
  const { label, detail, names: own } = ownTexts(messages, atlas, entry)
  const seen = new Set<string>()
  const names = [...own, ...entry.names].flatMap((name): LocalisedName[] => {
    if (seen.has(name[0])) return []
    seen.add(name[0])
    const isOwn = own.includes(name)
    const why = () => whyOf(messages, atlas, name, isOwn)
    const said = name[1] === 'said' && name[2] !== undefined ? { said: name[2] } : {}
    return [{ name: name[0], kind: name[1], why, ...said }]
  })
  const { nth, ...facts } = entry
  return { ...facts, label, detail, names }
}

function ownTexts(
  { language, found, parts, roles }: EntryMessages,
  atlas: Atlas,
  { kind, route, nth, names }: SearchEntry,
): Own {
  const english = names[0]?.[0] ?? ''
  const plainly = (label: string, detail = ''): Own => ({ label, detail, names: [[label]] })
  switch (route.kind) {
    case 'guide': {
      const guide = atlas.guide(route.guide)
      const covered = pick(atlas.region, regionsOfGuide(atlas, route.guide))
      const people = (guide?.aliases ?? []).map((name): SearchName => [name, 'people'])
      const { label, detail, names: own } = plainly(guide?.name ?? english)
      return { label, detail, names: [...own, ...people, ...covered.flatMap(coveredNames)] }
    }
    case 'region': {
      const region = atlas.region(route.region)
      if (!region || kind === 'landmark') return plainly(english, region?.name)
      if (kind === 'muscle') return plainly(region.muscles[nth ?? 0] ?? english, region.name)
      const people = region.aliases.map((name): SearchName => [name, 'people'])
      return {
        label: region.name,
        detail: parts[region.part],
        names: [[region.name], ...people],
      }
    }
    case 'point': {
      const { code } = route
      if (kind === 'landmark') return plainly(english, found.liesOn({ code }))
      const point = atlas.point(code)
      const label = point ? `${code} ${point.pinyin} ${point.traditional}` : code
      return { label, detail: point?.english ?? '', names: [] }
    }
    case 'channel': {
      const channel = atlas.channel(route.channel)
      if (!channel) return plainly(english)
      const { code, name, direction, otherNames } = channel
      const books = otherNames.map((text): SearchName => [text, 'book'])
      return {
        label: `${code} ${name}`,
        detail: found.runs({ direction }),
        names: [[name], [shortChannelName(name)], ...books],
      }
    }
    case 'muscle':
      // The muscles are no part of the first view's atlas; their name comes before their aliases.
      return plainly(names.find(([, , of]) => of === language)?.[0] ?? english)
    case 'care':
      return plainly(atlas.careTopic(route.topic)?.name ?? english)
    case 'points': {
      const { filter } = route
      const role = ROLE_IDS.find((id) => id === filter.role)
      const words = role && roles[role]
      if (words) return { label: found.ofRole({ role: words }), detail: '', names: [[words]] }
      const part = atlas.points.find((point) => partId(point.part) === filter.part)?.part
      if (!part) return plainly(english)
      const own = parts[part]
      return {
        label: found.ofPart({ part: own }),
        detail: '',
        names: [[own], [found.pointsOf({ place: own })]],
      }
    }
    default:
      return plainly(english)
  }
}

const coveredNames = ({ id, name, aliases }: Region): SearchName[] =>
  [name, ...aliases].map((text) => [text, 'covers', id])

function whyOf(
  { language, found }: EntryMessages,
  atlas: Atlas,
  [name, kind, of]: SearchName,
  own: boolean,
): string | undefined {
  switch (kind) {
    case undefined:
      return undefined
    case 'english':
      return language === 'en' ? undefined : found.inEnglish({ name })
    case 'people':
      return language === 'en' || own ? found.peopleSay({ name }) : found.inEnglish({ name })
    case 'covers': {
      const region = atlas.region(of)?.name ?? name
      return found.covers({ region: region.toLowerCase() })
    }
    case 'said':
      return found.peopleSay({ name })
    case 'popular':
      return found.alias({ name })
    case 'code':
      return found.book({ name })
    case 'alias':
      return found.alias({ name: of ?? name })
    default:
      return found[kind]({ name })
  }
}
