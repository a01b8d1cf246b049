import { LANGUAGES, type Language } from '../../messages/languages'
import { isSide } from '../codes'
import { type BodyId, DEFAULT_BODY, isBodyId } from '../figure/bodies'
import { formatFilter, type PointFilter, readFilter } from '../points/pointFilter'
import type { Side } from '../schema/code'
import { formatItem, formatMuscles, parseItem, parseMuscles, type SheetLists } from '../sheet/sheet'
import { formatPlaces, parsePlaces, type SorePlace } from './place'

/** What panel and scene show. A route holds ids only; `isKnownRoute` checks them. */
export type Route =
  | { readonly kind: 'home' }
  /** A sore place, with `also` further ones: of each region one, at most `MAX_PLACES` together. */
  | (SorePlace & { readonly kind: 'region'; readonly also?: readonly SorePlace[] })
  | { readonly kind: 'guide'; readonly guide: string }
  | { readonly kind: 'point'; readonly code: string; readonly side: Side }
  | { readonly kind: 'muscle'; readonly muscle: string }
  /** A list of points. */
  | { readonly kind: 'points'; readonly filter: PointFilter }
  | { readonly kind: 'channels' }
  | { readonly kind: 'channel'; readonly channel: string }
  /** The care guide, or one page of it: a topic, or the id of a guide. */
  | { readonly kind: 'care'; readonly topic?: string }
  /** With items, if only an empty list: what somebody sent as a link. Without: the person's own sheet. */
  | ({ readonly kind: 'sheet' } & Partial<SheetLists>)

/** Longest search text, in UTF-16 code units. */
export const MAX_SEARCH_LENGTH = 80

/** What a figure shows instead of the bare skin. */
export const LAYERS = ['bones', 'muscles'] as const
type Layer = (typeof LAYERS)[number]

export interface Link {
  readonly route: Route
  readonly body: BodyId
  /** Set if the link shows the flat chart instead of the 3D body. */
  readonly view?: 'flat'
  /** Set if the link shows what lies beneath the skin. */
  readonly layer?: Layer
  /** The typed text, if the search is open over the route. */
  readonly search?: string
  /** Set if the start screen of a session with the route's points is open. */
  readonly session?: true
  /** The chosen language; without it the app uses the browser's. */
  readonly language?: Language
}

/**
 * Reads the part of an address after `#`, such as `/point/BL23/left?body=male`.
 *
 * @returns undefined if the link is invalid; never throws
 */
export function parseLink(hash: string): Link | undefined {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const words = path.split('/').filter((word) => word !== '')
  const params = new URLSearchParams(query)
  const { body = DEFAULT_BODY, view, layer, q, session, lang } = Object.fromEntries(params)
  // `#/search` opens the search over the home route.
  const searches = words.join('/') === 'search'
  const search = q ?? (searches ? '' : undefined)
  const route = parseAll(searches ? [] : words, params)
  if (
    !route ||
    !isBodyId(body) ||
    !isGiven(view, 'flat') ||
    !isGiven(layer, ...LAYERS) ||
    !isGiven(session, 'yes') ||
    !isGiven(lang, ...LANGUAGES) ||
    (search !== undefined && !isTyped(search))
  )
    return undefined
  return {
    route,
    body,
    ...(view && { view }),
    ...(layer && { layer }),
    ...(search !== undefined && { search }),
    ...(session && { session: true as const }),
    ...(lang && { language: lang }),
  }
}

/** Whether a query's value is missing or one of those. */
const isGiven = <Value extends string>(
  value: string | undefined,
  ...values: readonly Value[]
): value is Value | undefined => value === undefined || values.includes(value as Value)

/** Whether a person can have typed the text into the search box: one line, not too long. */
const isTyped = (text: string): boolean => text.length <= MAX_SEARCH_LENGTH && !/\p{Cc}/u.test(text)

const parseAll = (words: string[], params: URLSearchParams): Route | undefined =>
  words.join('/') === 'points'
    ? parsePoints(params)
    : words[0] === 'sheet'
      ? parseSheet(words.slice(1), params)
      : parsePath(words)

function parsePoints(query: URLSearchParams): Route | undefined {
  const filter = readFilter(query)
  return filter && { kind: 'points', filter }
}

function parsePath(words: string[]): Route | undefined {
  const [kind, name, side, ...rest] = words
  if (kind === 'region') return parseRegions(words.slice(1).join('/'))
  if (rest.length > 0) return undefined
  if (kind === undefined) return { kind: 'home' }
  if (name === undefined) {
    return kind === 'channels' || kind === 'care' ? { kind } : undefined
  }
  if (!/^[\w-]+$/.test(name)) return undefined
  if (side === undefined) {
    if (kind === 'guide') return { kind, guide: name }
    if (kind === 'channel') return { kind, channel: name }
    if (kind === 'care') return { kind, topic: name }
    if (kind === 'muscle') return { kind, muscle: name }
    return undefined
  }
  return kind === 'point' && isSide(side) ? { kind, code: name, side } : undefined
}

function parseRegions(text: string): Route | undefined {
  const [first, ...also] = parsePlaces(text) ?? []
  return first && { kind: 'region', ...first, ...(also.length > 0 && { also }) }
}

function parseSheet([list, ...rest]: string[], params: URLSearchParams): Route | undefined {
  const { places: where, muscles: named } = Object.fromEntries(params)
  const items = list?.split(',').map(parseItem) ?? []
  const places = where === undefined ? [] : parsePlaces(where)
  const muscles = named === undefined ? [] : parseMuscles(named)
  if (rest.length > 0 || !places || !muscles || !items.every((item) => item !== undefined))
    return undefined
  if (!list && !where && !named) return { kind: 'sheet' }
  return { kind: 'sheet', items, ...(where && { places }), ...(named && { muscles }) }
}

/** Writes the link as the part of an address after `#`; `parseLink` reads it. */
export function formatLink(link: Link): string {
  const { route, body, view, layer, search, session, language } = link
  const searches = search !== undefined && route.kind === 'home'
  const path = searches ? '/search' : formatRoute(route)
  const query = `${new URLSearchParams({
    ...(body !== DEFAULT_BODY && { body }),
    ...(view && { view }),
    ...(layer && { layer }),
    ...((search || (search === '' && !searches)) && { q: search }),
    ...(session && { session: 'yes' }),
    ...(language && { lang: language }),
  })}`
  return withQuery(path, query)
}

const withQuery = (path: string, query: string): string =>
  query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`

/** All places of a region route; none of another. */
export const placesOf = (route: Route | undefined): readonly SorePlace[] =>
  route?.kind === 'region' ? [route, ...(route.also ?? [])] : []

/**
 * The path of a route without how much its places hurt and where exactly. Routes with the same one show
 * the same page: only a part of the panel differs, and the history keeps the last of them.
 */
export const pathOfPage = (route: Route): string => formatRoute(route).replace(/[~@][\d.]+/g, '')

/** Writes the path of a route. It is complete: two routes are the same if their paths are equal. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'home':
      return '/'
    case 'region':
      return `/region/${formatPlaces(placesOf(route))}`
    case 'guide':
      return `/guide/${route.guide}`
    case 'point':
      return `/point/${route.code}/${route.side}`
    case 'channel':
      return `/channel/${route.channel}`
    case 'sheet': {
      const { items = [], places = [], muscles = [] } = route
      const query = [
        places.length > 0 ? `places=${formatPlaces(places)}` : '',
        muscles.length > 0 ? `muscles=${formatMuscles(muscles)}` : '',
      ].filter(Boolean)
      const path = items.length > 0 ? `/sheet/${items.map(formatItem).join(',')}` : '/sheet'
      return withQuery(path, query.join('&'))
    }
    case 'points':
      return withQuery('/points', formatFilter(route.filter))
    case 'channels':
      return '/channels'
    case 'muscle':
      return `/muscle/${route.muscle}`
    case 'care':
      return route.topic ? `/care/${route.topic}` : '/care'
  }
}
