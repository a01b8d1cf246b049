import type { ChannelCode } from '../codes'
import type { Crosswalk } from '../schema/crosswalk'

/** The two points that a Bladder number can mean: in older books and today. */
export interface OlderNumber {
  readonly number: number
  /** Present-day code of the point that older books mean. */
  readonly olderCode: string
  /** Code of the point that has this number today. */
  readonly todayCode: string
  /** The meaning that is usual in acupressure. */
  readonly prefer: 'older' | 'today'
  readonly why: string | undefined
}

/** @returns undefined for a number on which all books agree */
export function readBladderNumber(crosswalk: Crosswalk, number: number): OlderNumber | undefined {
  const entry = crosswalk.bladder.find(({ older }) => older === number)
  return (
    entry && {
      number,
      olderCode: entry.code,
      todayCode: `BL${number}`,
      prefer: entry.prefer,
      why: entry.why,
    }
  )
}

/** The Bladder number of a point in older books; undefined if it is the same as today's. */
export const olderNumberOf = ({ bladder }: Crosswalk, code: string): number | undefined =>
  bladder.find((entry) => entry.code === code)?.older

export interface ChannelLetters {
  readonly letters: string
  /** Other channels that the same letters can mean. */
  readonly also: readonly ChannelCode[]
}

/** The abbreviations of a channel in other books. */
export const lettersOf = ({ letters }: Crosswalk, channel: ChannelCode): ChannelLetters[] =>
  letters
    .filter(({ channels }) => channels.includes(channel))
    .map((entry) => ({
      letters: entry.letters,
      also: entry.channels.filter((other) => other !== channel),
    }))
