import type { MessagesOf } from '../../messages/types'
import type { Atlas, PointSummary } from '../atlas'
import { groupOf } from '../atlas'
import { isSide, ROLE_IDS } from '../codes'
import { NOTHING_SAID } from '../safety/aboutMe'
import { type Advise, adviceByCode } from '../safety/advice'
import { isOffered } from '../safety/verdict'
import type { Side } from '../schema/code'
import { EXTRA } from './channelWalk'

/** The filter of a list of points. Each field narrows the list; the values are ids of the atlas. */
export interface PointFilter {
  readonly channel?: string
  /** A body part in the form of `partId`. */
  readonly part?: string
  readonly region?: string
  readonly role?: string
  /** Only points that a person may press on themselves. */
  readonly selfPressable?: true
  /** Only points of this side. */
  readonly side?: Side
}

const NAMES = ['channel', 'part', 'region', 'role'] as const

/** The form of a body part in an address: `sacrum/buttock` becomes `sacrum-buttock`. */
export const partId = (part: string): string => part.replaceAll(/[^a-z]+/g, '-')

/**
 * Reads the filter from the query of an address.
 *
 * @returns undefined if a value is invalid
 */
export function readFilter(query: URLSearchParams): PointFilter | undefined {
  const filter: Record<string, unknown> = {}
  for (const name of NAMES) {
    const value = query.get(name)
    if (value === null) continue
    if (!/^[\w-]+$/.test(value)) return undefined
    filter[name] = value
  }
  const [press, side] = [query.get('press'), query.get('side')]
  if (press !== null && press !== 'yes') return undefined
  if (side !== null && !isSide(side)) return undefined
  return {
    ...filter,
    ...(press ? { selfPressable: true } : {}),
    ...(side ? { side } : {}),
  }
}

/** The query string of a filter, without `?`; empty for the list of all points. */
export function formatFilter(filter: PointFilter): string {
  const query = new URLSearchParams()
  for (const name of NAMES) if (filter[name] !== undefined) query.set(name, filter[name])
  if (filter.selfPressable) query.set('press', 'yes')
  if (filter.side) query.set('side', filter.side)
  return query.toString()
}

/** Whether the atlas knows every id in the filter. */
export function isKnownFilter(atlas: Atlas, filter: PointFilter): boolean {
  const { channel, part, region, role } = filter
  return (
    (channel === undefined || channel === EXTRA || atlas.channel(channel) !== undefined) &&
    (part === undefined || atlas.points.some((point) => partId(point.part) === part)) &&
    (region === undefined || atlas.region(region) !== undefined) &&
    (role === undefined || ROLE_IDS.some((id) => id === role))
  )
}

/** What names of lists are made of. */
export type FilterMessages = MessagesOf<'route'> & {
  readonly parts: MessagesOf<'parts'>
  readonly roles: MessagesOf<'roles'>
}

/** The title of a list: "Points: Bladder channel, lower back". */
export function filterName(t: FilterMessages, atlas: Atlas, filter: PointFilter): string {
  const { channel, part, region, role, selfPressable, side } = filter
  const roleId = ROLE_IDS.find((id) => id === role)
  const named = atlas.points.find((point) => partId(point.part) === part)?.part
  const filters = [
    channel === EXTRA ? t.extra : atlas.channel(channel)?.name,
    named && t.parts[named],
    atlas.region(region)?.name.toLowerCase(),
    roleId && t.roles[roleId],
    selfPressable && t.selfPressed,
    side && t[side],
  ].filter((name) => typeof name === 'string')
  return filters.length === 0 ? t.points : t.pointsOf({ filters: filters.join(t.comma) })
}

/**
 * The points that pass the filter, in channel order.
 *
 * @param advise the advice for one person; the default is the advice for everyone
 */
export function filterPoints(
  atlas: Atlas,
  { channel, part, region, role, selfPressable, side }: PointFilter,
  advise: Advise = adviceByCode(atlas, NOTHING_SAID),
): PointSummary[] {
  return atlas.points.filter(
    (point) =>
      (channel === undefined || groupOf(point.code) === channel) &&
      (part === undefined || partId(point.part) === part) &&
      (region === undefined || point.regions.includes(region)) &&
      (role === undefined || point.roles?.some((id) => id === role)) &&
      (side === undefined || (point.laterality === 'midline') === (side === 'midline')) &&
      (!selfPressable || isOffered(advise(point.code))),
  )
}
