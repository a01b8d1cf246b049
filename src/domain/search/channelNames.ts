import { ALL_SETTINGS } from '../../messages/settings'
import type { ChannelCode } from '../codes'
import type { Crosswalk } from '../schema/crosswalk'
import type { LocalisedEntry } from './entry'
import { normalise } from './normalise'

/** "Bladder" of "Bladder channel", "Vejiga" of "Canal de la Vejiga", 膀胱 of 足太阳膀胱经. */
export const shortChannelName = (name: string): string =>
  CHANNEL_WORDS.reduce((rest, word) => rest.replace(word, ''), name)

const CHANNEL_WORDS = ALL_SETTINGS.flatMap(({ search }) => search.channelWords)

/** What letters or a name before a number can mean. */
interface ChannelReading {
  /** The most likely first, if nothing is known about the person's language. */
  readonly channels: readonly ChannelCode[]
  /** The entry of the letters, if they are letters. */
  readonly letters?: Crosswalk['letters'][number]
}

/** By normalised name or letters, without spaces and joining words. */
export type ChannelNames = ReadonlyMap<string, ChannelReading>

/** Words inside names of channels that people leave out, and words around a number. */
const JOINING = new Set(
  `channel meridian vessel vaisseau canal meridiano kanal meridien canale point points punto puntos
  punkt ponto numero number nr of on the de del della du da do der la le el des dem den`.split(
    /\s+/,
  ),
)
export const isJoining = (word: string): boolean => JOINING.has(word)

/** The form in which names of channels are compared. */
export function channelKey(name: string): string {
  const words = normalise(name).split(' ')
  const telling = words.filter((word) => !isJoining(word))
  return (telling.length > 0 ? telling : words).join('')
}

export function channelNames(
  entries: readonly LocalisedEntry[],
  { letters }: Crosswalk,
): ChannelNames {
  const found = new Map<string, ChannelReading>()
  for (const { kind, route, names } of entries)
    if (kind === 'channel' && route.kind === 'channel') {
      const channels = [route.channel as ChannelCode]
      for (const { name } of names)
        for (const key of [channelKey(name), channelKey(shortChannelName(name))])
          if (key !== '' && !found.has(key)) found.set(key, { channels })
    }
  for (const entry of letters) {
    const own = found.get(normalise(entry.letters))?.channels ?? []
    const isOwn = own.some((code) => normalise(code) === normalise(entry.letters))
    const channels = [...new Set([...(isOwn ? own : []), ...entry.channels])]
    // "Dü" is more exact than "Du": it has a key of its own.
    found.set(entry.letters.toLowerCase(), { channels, letters: entry })
  }
  return found
}
