import type { MessagesOf } from '../../messages/types'
import type { Atlas, PointSummary } from '../atlas'
import { groupOf } from '../atlas'
import { isSide, ROLE_IDS } from '../codes'
import { NOTHING_SAID } from '../safety/aboutMe'
import { type Advise, adviceByCode } from '../safety/advice'
import { isOffered } from '../safety/verdict'
import type { Side } from '../schema/code'
import { EXTRA } from './channelWalk'

/** Which points a list shows. Each name narrows it; they are the atlas's ids. */
export interface PointFilter {
  readonly channel?: string
  /** A body part as `partId` writes it. */
  readonly part?: string
  readonly region?: string
  readonly role?: string
  /** Only points that may be pressed by oneself. */
  readonly selfPressable?: true
  /** Only points of this side. */
  readonly side?: Side
}

const NAMES = ['channel', 'part', 'region', 'role'] as const

/** `sacrum/buttock` as it stands in an address. */
export const partId = (part: string): string => part.replaceAll(/[^a-z]+/g, '-')

/**
 * Reads the filter in an address's query.
 *
 * @returns undefined if a value is none that we write
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

/** The query that leads back to it, without `?`; empty for the list of all. */
export function formatFilter(filter: PointFilter): string {
  const query = new URLSearchParams()
  for (const name of NAMES) if (filter[name] !== undefined) query.set(name, filter[name])
  if (filter.selfPressable) query.set('press', 'yes')
  if (filter.side) query.set('side', filter.side)
  return query.toString()
}

/** Whether the atlas knows every name in it. */
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

/** What a list is called: "Points: Bladder channel, lower back". */
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
 * The points of a list, in channel order.
 *
 * @param advise the advice for one person; without it what holds for everyone
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
      (role === undefined || point.roles?.some((each) => each === role)) &&
      (side === undefined || (point.laterality === 'midline') === (side === 'midline')) &&
      (!selfPressable || isOffered(advise(point.code))),
  )
}
