import { ALL_SETTINGS } from '../../messages/settings'
import type { ChannelCode } from '../codes'
import type { Crosswalk } from '../schema/crosswalk'
import type { LocalisedEntry } from './entry'
import { normalise } from './normalise'

/** "Bladder" of "Bladder channel", "Vejiga" of "Canal de la Vejiga", 膀胱 of 足太阳膀胱经. */
export const shortChannelName = (name: string): string =>
  CHANNEL_WORDS.reduce((rest, word) => rest.replace(word, ''), name)

const CHANNEL_WORDS = ALL_SETTINGS.flatMap(({ search }) => search.channelWords)

/** By channel: every name in normalised form, without spaces. */
export type ChannelNames = ReadonlyMap<ChannelCode, readonly string[]>

export const channelNames = (
  entries: readonly LocalisedEntry[],
  elsewhere: Crosswalk['names'],
): ChannelNames =>
  new Map(
    entries.flatMap(({ kind, route, names }) =>
      kind === 'channel' && route.kind === 'channel'
        ? [
            [
              route.channel as ChannelCode,
              [
                ...names.flatMap(({ name }) => [name, shortChannelName(name)]),
                ...elsewhere
                  .filter(({ channel }) => channel === route.channel)
                  .flatMap((entry) => entry.names),
              ].map((name) => normalise(name).replaceAll(' ', '')),
            ] as const,
          ]
        : [],
    ),
  )
