import type { Side } from './schema/code'

/** What the panel shows and the scene lights. Ids only: whether they exist is the atlas's to say. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'region'; readonly region: string; readonly side: Side }
  | { readonly kind: 'guide'; readonly guide: string }
  | { readonly kind: 'point'; readonly code: string; readonly side: Side }
  | { readonly kind: 'channels' }
  | { readonly kind: 'channel'; readonly channel: string }
  /** With codes it is somebody's list, sent as a link; without, the person's own. */
  | { readonly kind: 'sheet'; readonly codes?: readonly string[] }

export type BodyId = 'female' | 'male'

export interface Link {
  readonly place: Place
  readonly body: BodyId
}

const isSide = (word: string | undefined): word is Side =>
  word === 'left' || word === 'right' || word === 'midline'

/**
 * Reads the part of an address after `#`, such as `/point/BL23/left?body=male`.
 *
 * @returns undefined if it is no link of ours; never throws
 */
export function parseLink(hash: string): Link | undefined {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const words = path.split('/').filter((word) => word !== '')
  const body = new URLSearchParams(query).get('body') ?? 'female'
  const place = parsePlace(words)
  if (!place || (body !== 'female' && body !== 'male')) return undefined
  return { place, body }
}

function parsePlace([kind, name, side, ...rest]: string[]): Place | undefined {
  if (rest.length > 0) return undefined
  if (kind === undefined) return { kind: 'home' }
  if (name === undefined) {
    return kind === 'channels' || kind === 'sheet' ? { kind } : undefined
  }
  if (kind === 'sheet') return side === undefined ? parseSheet(name) : undefined
  if (!/^[\w-]+$/.test(name)) return undefined
  if (side === undefined) {
    if (kind === 'guide') return { kind, guide: name }
    if (kind === 'channel') return { kind, channel: name }
    return undefined
  }
  if (!isSide(side)) return undefined
  if (kind === 'region') return { kind, region: name, side }
  if (kind === 'point') return { kind, code: name, side }
  return undefined
}

function parseSheet(list: string): Place | undefined {
  const codes = list.split(',')
  return codes.every((code) => /^[\w-]+$/.test(code)) ? { kind: 'sheet', codes } : undefined
}

/** The part of the address after `#` that leads back here. */
export function formatLink({ place, body }: Link): string {
  const query = body === 'female' ? '' : `?body=${body}`
  return `${formatPlace(place)}${query}`
}

/** Names a place in full, so that two equal texts are one place. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'home':
      return '/'
    case 'region':
      return `/region/${place.region}/${place.side}`
    case 'guide':
      return `/guide/${place.guide}`
    case 'point':
      return `/point/${place.code}/${place.side}`
    case 'channel':
      return `/channel/${place.channel}`
    case 'sheet':
      return place.codes?.length ? `/sheet/${place.codes.join(',')}` : '/sheet'
    case 'channels':
      return '/channels'
  }
}
