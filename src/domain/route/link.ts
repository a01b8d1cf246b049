import { isLanguage, type Language } from '../../messages/languages'
import { isSide } from '../codes'
import { type BodyId, DEFAULT_BODY, isBodyId } from '../figure/bodies'
import { formatFilter, type PointFilter, readFilter } from '../points/pointFilter'
import type { Side } from '../schema/code'
import { formatItem, parseItem, type SheetItem } from '../sheet/sheet'

/** What the panel shows and the scene lights. Ids only: whether they exist is the atlas's to say. */
export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'region'; readonly region: string; readonly side: Side }
  | { readonly kind: 'guide'; readonly guide: string }
  | { readonly kind: 'point'; readonly code: string; readonly side: Side }
  /** A list of points. */
  | { readonly kind: 'points'; readonly filter: PointFilter }
  | { readonly kind: 'channels' }
  | { readonly kind: 'channel'; readonly channel: string }
  /** The care guide, or one page of it: a topic, or the id of a guide. */
  | { readonly kind: 'care'; readonly topic?: string }
  /** With items it is somebody's list, sent as a link; without, the person's own. */
  | { readonly kind: 'sheet'; readonly items?: readonly SheetItem[] }

/** More letters than these are no search. */
export const MAX_SEARCH_LENGTH = 80

export interface Link {
  readonly route: Route
  readonly body: BodyId
  /** The chart instead of the 3D body. */
  readonly view?: 'flat'
  /** The search stands over the place, with this typed in it. */
  readonly search?: string
  /** The start screen of a session with the place's points stands open. */
  readonly session?: true
  /** The language that was chosen; without it, the browser's. */
  readonly language?: Language
}

/**
 * Reads the part of an address after `#`, such as `/point/BL23/left?body=male`.
 *
 * @returns undefined if it is no link of ours; never throws
 */
export function parseLink(hash: string): Link | undefined {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const words = path.split('/').filter((word) => word !== '')
  const params = new URLSearchParams(query)
  const body = params.get('body') ?? DEFAULT_BODY
  // A search over no place stands over the whole body.
  const searches = words.join('/') === 'search'
  const search = params.get('q') ?? (searches ? '' : undefined)
  const route = parseAll(searches ? [] : words, params)
  const view = params.get('view') ?? undefined
  const language = params.get('lang') ?? undefined
  const session = params.get('session')
  if (!route || !isBodyId(body)) return undefined
  if (view !== undefined && view !== 'flat') return undefined
  if (session !== null && session !== 'yes') return undefined
  if (language !== undefined && !isLanguage(language)) return undefined
  if (search !== undefined && !isTyped(search)) return undefined
  return {
    route,
    body,
    ...(view && { view }),
    ...(search !== undefined && { search }),
    ...(session && { session: true as const }),
    ...(language && { language }),
  }
}

/** Text that a box of one line can hold. */
const isTyped = (text: string): boolean => text.length <= MAX_SEARCH_LENGTH && !/\p{Cc}/u.test(text)

const parseAll = (words: string[], params: URLSearchParams): Route | undefined =>
  words.join('/') === 'points' ? parsePoints(params) : parsePlace(words)

function parsePoints(query: URLSearchParams): Route | undefined {
  const filter = readFilter(query)
  return filter && { kind: 'points', filter }
}

function parsePlace([kind, name, side, ...rest]: string[]): Route | undefined {
  if (rest.length > 0) return undefined
  if (kind === undefined) return { kind: 'home' }
  if (name === undefined) {
    return kind === 'channels' || kind === 'sheet' || kind === 'care' ? { kind } : undefined
  }
  if (kind === 'sheet') return side === undefined ? parseSheet(name) : undefined
  if (!/^[\w-]+$/.test(name)) return undefined
  if (side === undefined) {
    if (kind === 'guide') return { kind, guide: name }
    if (kind === 'channel') return { kind, channel: name }
    if (kind === 'care') return { kind, topic: name }
    return undefined
  }
  if (!isSide(side)) return undefined
  if (kind === 'region') return { kind, region: name, side }
  if (kind === 'point') return { kind, code: name, side }
  return undefined
}

function parseSheet(list: string): Route | undefined {
  const items = list.split(',').map(parseItem)
  return items.every((item) => item !== undefined) ? { kind: 'sheet', items } : undefined
}

/** The part of the address after `#` that leads back here. */
export function formatLink({ route, body, view, search, session, language }: Link): string {
  const searches = search !== undefined && route.kind === 'home'
  const path = searches ? '/search' : formatRoute(route)
  const query = [
    ...(body === DEFAULT_BODY ? [] : [`body=${body}`]),
    ...(view ? [`view=${view}`] : []),
    ...(search || (search === '' && !searches) ? [`${new URLSearchParams({ q: search })}`] : []),
    ...(session ? ['session=yes'] : []),
    ...(language ? [`lang=${language}`] : []),
  ]
  if (query.length === 0) return path
  return `${path}${path.includes('?') ? '&' : '?'}${query.join('&')}`
}

/** Names a place in full, so that two equal texts are one place. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'home':
      return '/'
    case 'region':
      return `/region/${route.region}/${route.side}`
    case 'guide':
      return `/guide/${route.guide}`
    case 'point':
      return `/point/${route.code}/${route.side}`
    case 'channel':
      return `/channel/${route.channel}`
    case 'sheet':
      return route.items?.length ? `/sheet/${route.items.map(formatItem).join(',')}` : '/sheet'
    case 'points': {
      const query = formatFilter(route.filter)
      return query === '' ? '/points' : `/points?${query}`
    }
    case 'channels':
      return '/channels'
    case 'care':
      return route.topic ? `/care/${route.topic}` : '/care'
  }
}
