import type { Language } from '../../messages/languages'
import type { MessagesOf } from '../../messages/types'
import type { Atlas } from '../atlas'
import type { ChannelCode } from '../codes'
import { readBladderNumber } from '../points/crosswalk'
import type { ChannelNames } from './channelNames'
import { isOneEditApart, normalise } from './normalise'

type FoundWords = MessagesOf<'search'>

/** A point that letters and a number can mean. */
interface CodeReading {
  readonly code: string
  /** An explanation, if the meaning is not obvious. */
  readonly why?: string
}

export interface ReadCode {
  /** The most likely first. */
  readonly readings: readonly CodeReading[]
  /** Why there are several. */
  readonly note?: string
}

/** Letters or a name and a number, in either order. */
const CODE = /^(3e|\D+?)\s?0?(\d{1,2})$/
const TURNED = /^0?(\d{1,2})\s?(\D+)$/

/** Whether the text has the form of a code. If so, the search does not try similar names. */
export const looksLikeCode = (typed: string): boolean =>
  /^(?:\p{L}{1,3} ?){1,3}\d{1,3}(?: \d)?$|^\d{1,2} ?\p{L}{1,3}$/u.test(normalise(typed))

/**
 * Reads "bladder 47", "UB23", "TW 5" or "St. 36".
 *
 * @returns undefined if the text is not letters and a number
 */
export function readCode(
  t: FoundWords,
  atlas: Atlas,
  names: ChannelNames,
  language: Language,
  typed: string,
): ReadCode | undefined {
  const [, turnedNumber, turnedWord] = TURNED.exec(normalise(typed)) ?? []
  const [, word = turnedWord, digits = turnedNumber] = CODE.exec(normalise(typed)) ?? []
  if (word === undefined) return undefined
  const number = Number(digits)
  const known = ({ code }: CodeReading) => atlas.point(code) !== undefined
  const channels = channelsOf(atlas, names, language, word.replaceAll(' ', ''))
  if (channels.length === 0) return undefined
  const bladder = channels[0] === 'BL' ? readBladder(t, atlas, word, number) : undefined
  if (bladder) return { ...bladder, readings: bladder.readings.filter(known) }
  const readings = channels.map((channel) => ({ code: `${channel}${number}` })).filter(known)
  const note = lettersEntry(atlas, word)?.note
  // The WHO's own code in capital letters is not ambiguous.
  const meant = channels[0] !== undefined && typed.trim().startsWith(channels[0])
  return note && readings.length > 1 && !meant
    ? { readings, note }
    : { readings: readings.slice(0, 1) }
}

const lettersEntry = ({ crosswalk }: Atlas, word: string) =>
  crosswalk.letters.find(({ letters }) => normalise(letters) === word)

/** The channels that a name or letters can mean, the most likely first. */
function channelsOf(
  atlas: Atlas,
  names: ChannelNames,
  language: Language,
  word: string,
): readonly ChannelCode[] {
  const own = atlas.meridians.find(({ code }) => normalise(code) === word)?.code
  const { channels: letters = [], first } = lettersEntry(atlas, word) ?? {}
  const likeliest = first?.[language]
  const meant = [likeliest, own, ...letters].filter((channel) => channel !== undefined)
  if (meant.length > 0) return [...new Set(meant)]
  const called = (is: (name: string) => boolean) =>
    [...names].filter(([, all]) => all.some(is)).map(([code]) => code)
  const named = called((name) => name === word)
  return named.length > 0 || word.length < 5 ? named : called((name) => isOneEditApart(name, word))
}

/** Both meanings of a Bladder number that differs in older books. */
function readBladder(
  t: FoundWords,
  atlas: Atlas,
  word: string,
  number: number,
): ReadCode | undefined {
  const entry = readBladderNumber(atlas.crosswalk, number)
  if (!entry) return undefined
  const { olderCode, todayCode, why } = entry
  const nameOf = (code: string) => `${code} ${atlas.point(code)?.pinyin ?? ''}`.trim()
  const older = {
    code: olderCode,
    why: why ? t.bladderOlderWhy({ number, why }) : t.bladderOlder({ number }),
  }
  const today = { code: todayCode, why: t.bladderToday({ number }) }
  // BL is the WHO's abbreviation, so it goes with today's numbers.
  const olderFirst = entry.prefer === 'older' && word !== 'bl'
  return {
    readings: olderFirst ? [older, today] : [today, older],
    note: t.bladderBoth({ number, today: nameOf(todayCode), older: nameOf(olderCode) }),
  }
}
