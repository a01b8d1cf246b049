import type { AtlasIndex } from '../atlas'
import type { ChannelCode } from '../codes'
import { readBladderNumber } from '../crosswalk'
import { isOneEditApart, plain } from './words'

/** A point that a letter and number may mean. */
export interface CodeReading {
  readonly code: string
  /** Where it does not go without saying. */
  readonly why?: string
}

export interface ReadCode {
  /** The likeliest first. */
  readonly readings: readonly CodeReading[]
  /** Why there are several. */
  readonly note?: string
}

const CODE = /^(3e|\D+?)\s?0?(\d{1,2})$/

/** Reads "bladder 47", "UB23", "TW 5" or "St. 36"; undefined if it is no letter and number. */
export function readCode(index: AtlasIndex, typed: string): ReadCode | undefined {
  const [, word, digits] = CODE.exec(plain(typed)) ?? []
  if (word === undefined) return undefined
  const number = Number(digits)
  const known = ({ code }: CodeReading) => index.points.some((point) => point.code === code)
  const channels = channelsOf(index, word.replaceAll(' ', ''))
  if (channels.length === 0) return undefined
  const bladder = channels[0] === 'BL' ? readBladder(index, word, number) : undefined
  if (bladder) return { ...bladder, readings: bladder.readings.filter(known) }
  const readings = channels.map((channel) => ({ code: `${channel}${number}` })).filter(known)
  const note = lettersEntry(index, word)?.note
  // Whoever writes the WHO's own code in capitals means it.
  const meant = channels[0] !== undefined && typed.trim().startsWith(channels[0])
  return note && readings.length > 1 && !meant
    ? { readings, note }
    : { readings: readings.slice(0, 1) }
}

const lettersEntry = ({ crosswalk }: AtlasIndex, word: string) =>
  crosswalk.letters.find(({ letters }) => plain(letters) === word)

/** The channels that a name or letters may mean, the likeliest first. */
function channelsOf(index: AtlasIndex, word: string): readonly ChannelCode[] {
  const { meridians } = index
  const own = meridians.find(({ code }) => plain(code) === word)?.code
  const letters = lettersEntry(index, word)?.channels ?? []
  if (own || letters.length > 0) return [...new Set([...(own ? [own] : []), ...letters])]
  const namesOf = ({ name, otherNames }: (typeof meridians)[number]) =>
    [name.replace(/ (channel|vessel)$/i, ''), name, ...otherNames].map((each) =>
      plain(each).replaceAll(' ', ''),
    )
  const named = meridians.filter((each) => namesOf(each).includes(word))
  const found =
    named.length > 0 || word.length < 5
      ? named
      : meridians.filter((each) => namesOf(each).some((name) => isOneEditApart(name, word)))
  return found.map(({ code }) => code)
}

/** Both readings of a number that older books give another point. */
function readBladder(index: AtlasIndex, word: string, number: number): ReadCode | undefined {
  const entry = readBladderNumber(index.crosswalk, number)
  if (!entry) return undefined
  const { olderCode, todayCode, why } = entry
  const nameOf = (code: string) =>
    `${code} ${index.points.find((point) => point.code === code)?.pinyin ?? ''}`.trim()
  const older = {
    code: olderCode,
    why: `Bladder ${number} in books with the older numbering.${why ? ` ${why}` : ''}`,
  }
  const today = { code: todayCode, why: `Bladder ${number} today (WHO).` }
  // BL is the WHO's letter: who writes it has today's numbers at hand.
  const olderFirst = entry.prefer === 'older' && word !== 'bl'
  return {
    readings: olderFirst ? [older, today] : [today, older],
    note: `Two numberings of the Bladder channel are in use. Today Bladder ${number} is ${nameOf(
      todayCode,
    )}; in older books, many of them on acupressure, it is what is now ${nameOf(olderCode)}.`,
  }
}
