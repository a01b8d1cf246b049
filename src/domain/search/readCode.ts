import type { MessagesOf } from '../../messages/types'
import type { Atlas } from '../atlas'
import type { ChannelCode } from '../codes'
import { readBladderNumber } from '../points/crosswalk'
import { type ChannelNames, channelKey, isJoining } from './channelNames'
import { fameOf } from './fame'
import { isOneEditApart, normalise } from './normalise'
import { type NumberAt, numbersIn, type Token } from './numbers'

/** What the reading of codes knows. */
export interface CodeBook {
  readonly t: MessagesOf<'search'>
  readonly atlas: Atlas
  readonly channels: ChannelNames
  /** Codes of other systems and of the extra points, squeezed: `mhn3`. */
  readonly special: ReadonlyMap<string, string>
  /** The person's languages: that of the interface unless it is English, then the browser's. */
  readonly languages: readonly string[]
}

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
  /** A channel without that number. */
  readonly without?: ChannelCode
  /** The text without the code. */
  readonly rest: string
}

/** Whether the text has the form of a code. If so, the search does not try similar names. */
export const looksLikeCode = (typed: string): boolean =>
  /^(?:\p{L}{1,3} ?){1,3}\d{1,3}(?: \d)?$|^\d{1,2} ?\p{L}{1,3}$/u.test(normalise(typed))

/** Letters that are words: in a sentence they must touch the number. */
const WORDS = new Set('a i e o s m de le es co do he di ma mi ra re in it per con rate'.split(' '))

/**
 * Reads "bladder 47", "UB23", "4 GI", "St. 36", "M-HN-3" or "how to find ST36": every code in the
 * text, each with all its meanings.
 */
export function readCode(book: CodeBook, typed: string): ReadCode {
  const { tokens, numbers } = numbersIn(typed)
  const used = new Set<number>()
  const read: Reading[] = []
  for (let start = 0; start < tokens.length; start++) {
    const special = specialAt(book, tokens, start)
    if (!special) continue
    read.push({ readings: special.codes.map((code) => ({ code })) })
    for (let at = start; at < special.end; at++) used.add(at)
  }
  for (const number of numbers) {
    if (used.has(number.at)) continue
    const found = meaningOf(book, tokens, number, used)
    if (!found) continue
    read.push(...found.read)
    for (const at of found.used) used.add(at)
  }
  const rest = tokens.filter((_, at) => !used.has(at)).map(({ text }) => text)
  const readings = read.flatMap((each) => each.readings)
  const note = read.find((each) => each.note)?.note
  const without = read.find((each) => each.without)?.without
  return {
    readings: readings.filter(({ code }, at) => readings.findIndex((r) => r.code === code) === at),
    ...(note ? { note } : {}),
    ...(without && readings.length === 0 ? { without } : {}),
    rest: rest.join(' '),
  }
}

/** A special code that begins here, and those listed after it: the longest, of up to four tokens. */
function specialAt({ special }: CodeBook, tokens: readonly Token[], start: number) {
  for (let end = Math.min(tokens.length, start + 4); end > start; end--) {
    const parts = tokens.slice(start, end)
    const name = parts.map(({ squeezed }) => squeezed).join('')
    if (!special.has(name)) continue
    const more = parts.at(-1)?.more.map((number) => name.replace(/\d+$/, String(number))) ?? []
    return { codes: [name, ...more].flatMap((each) => special.get(each) ?? []), end }
  }
  return undefined
}

type Reading = Omit<ReadCode, 'rest'>

interface Meaning {
  /** One for each number of a list. */
  readonly read: readonly Reading[]
  /** The tokens of the code. */
  readonly used: readonly number[]
}

function meaningOf(
  book: CodeBook,
  tokens: readonly Token[],
  { at, number, letters, turned }: NumberAt,
  taken: ReadonlySet<number>,
): Meaning | undefined {
  const readAs = (word: string, isTurned: boolean, mayErr = false) => {
    const all = [number, ...(tokens[at]?.more ?? [])]
    const read = all.flatMap((each) => channelAndNumber(book, word, each, isTurned, mayErr) ?? [])
    return read.length > 0 ? read : undefined
  }
  if (letters !== undefined) {
    // In a sentence T is the thoracic vertebra.
    if (tokens.length > 1 && letters.toLowerCase() === 't') return undefined
    const read = readAs(letters, turned)
    return read && { read, used: [at] }
  }
  const isFree = (index: number) => tokens[index] !== undefined && !taken.has(index)
  const bare = (from: number, step: 1 | -1, count: number): number[] | undefined => {
    const found: number[] = []
    for (let index = from; found.length < count; index += step) {
      if (!isFree(index)) return undefined
      if (!isJoining(tokens[index]?.text ?? '')) found.push(index)
    }
    return found
  }
  const alone = tokens.filter(({ text }) => !isJoining(text)).length
  for (const step of [-1, 1] as const)
    for (const count of [3, 2, 1]) {
      const parts = bare(at + step, step, count)
      if (!parts) continue
      const inOrder = parts.toSorted((a, b) => a - b)
      const word = inOrder.map((index) => tokens[index]?.raw ?? '').join('')
      // "in 5 minutes" is no code.
      if (alone > count + 1 && WORDS.has(word)) continue
      const read = readAs(word, step === 1, alone === count + 1)
      if (read) return { read, used: [...inOrder, at] }
    }
  // "Du 14": the letters are a word that joins others elsewhere.
  const word = at > 0 && isFree(at - 1) && tokens.length === 2 ? tokens[at - 1]?.raw : undefined
  const read = word === undefined ? undefined : readAs(word, false)
  return read && { read, used: [at - 1, at] }
}

/** @param mayErr whether the name may be misspelt: if nothing else is typed */
function channelAndNumber(
  book: CodeBook,
  word: string,
  number: number,
  turned: boolean,
  mayErr: boolean,
): Reading | undefined {
  const { atlas, t } = book
  const reading = readingOf(book, word, mayErr)
  if (!reading) return undefined
  const isKnown = ({ code }: CodeReading) => atlas.point(code) !== undefined
  const having = reading.channels.filter((channel) => isKnown({ code: `${channel}${number}` }))
  const channels = likeliestFirst(book, { ...reading, channels: having }, number, turned)
  const [likeliest] = channels
  const bladder = likeliest === 'BL' ? readBladder(t, atlas, normalise(word), number) : undefined
  if (bladder) return { ...bladder, readings: bladder.readings.filter(isKnown) }
  const readings = channels.map((channel) => ({ code: `${channel}${number}` })).filter(isKnown)
  if (readings.length === 0)
    return reading.channels[0] === undefined
      ? undefined
      : { readings, without: reading.channels[0] }
  const note = reading.letters?.note
  // The WHO's own code in capital letters is not ambiguous.
  const meant = likeliest !== undefined && word === likeliest
  return note && readings.length > 1 && !meant
    ? { readings, note }
    : { readings: readings.slice(0, 1) }
}

/** Cyrillic letters that look like Latin ones: "МС-6". */
const LOOKS: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  х: 'x',
  г: 'g',
  и: 'i',
  ф: 'f',
  л: 'l',
  п: 'p',
  д: 'd',
  б: 'b',
  з: 'z',
}

function readingOf({ channels }: CodeBook, word: string, mayErr: boolean) {
  const exact = channels.get(word.toLowerCase()) ?? channels.get(channelKey(word))
  if (exact) return exact
  const key = channelKey(word)
  const latin = key.length <= 3 ? [...key].map((sign) => LOOKS[sign] ?? sign).join('') : key
  if (latin !== key) return channels.get(latin)
  if (!mayErr || key.length < 5) return undefined
  return [...channels].find(([name]) => name.length >= 5 && isOneEditApart(name, key))?.[1]
}

/**
 * The channels in the order in which this person means them: by their language; else, for letters
 * that English books do not use, the one with the better known point.
 */
function likeliestFirst(
  { atlas, languages }: CodeBook,
  { channels, letters }: NonNullable<ReturnType<ChannelNames['get']>>,
  number: number,
  turned: boolean,
): readonly ChannelCode[] {
  if (channels.length < 2 || !letters) return channels
  const { first = {} } = letters
  const meant: Readonly<Partial<Record<string, ChannelCode>>> = first
  // French books write the number first: "7P".
  const order = [...languages.filter((l) => l !== 'en'), ...(turned ? ['fr'] : []), 'en']
  const likeliest = order
    .map((language) => meant[language])
    .find((channel) => channel && channels.includes(channel))
  if (likeliest) return [...new Set([likeliest, ...channels])]
  const fame = (channel: ChannelCode) => fameOf(atlas, `${channel}${number}`)
  return channels.toSorted((a, b) => fame(b) - fame(a))
}

/** Both meanings of a Bladder number that differs in older books. */
function readBladder(
  t: MessagesOf<'search'>,
  atlas: Atlas,
  word: string,
  number: number,
): Reading | undefined {
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
