import type { ChannelCode } from '../codes'
import type { Crosswalk } from '../schema/crosswalk'

/** What a bare Bladder number means in older books and today. */
export interface OlderNumber {
  readonly number: number
  /** Today's code of the point that older books mean. */
  readonly olderCode: string
  /** The point that has the number today. */
  readonly todayCode: string
  /** The reading that people who press points mean. */
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

/** The number that older books give a point; undefined where they give it today's. */
export const olderNumberOf = ({ bladder }: Crosswalk, code: string): number | undefined =>
  bladder.find((entry) => entry.code === code)?.older

export interface ChannelLetters {
  readonly letters: string
  /** Other channels that the same letters may stand for. */
  readonly also: readonly ChannelCode[]
}

/** The letters that other books write for a channel. */
export const lettersOf = ({ letters }: Crosswalk, channel: ChannelCode): ChannelLetters[] =>
  letters
    .filter(({ channels }) => channels.includes(channel))
    .map((entry) => ({
      letters: entry.letters,
      also: entry.channels.filter((other) => other !== channel),
    }))
