import type { Atlas } from '../atlas'
import { lookup } from '../lookup'
import type { Side } from '../schema/code'
import { channelNames } from './channelNames'
import type { SearchEntry, SearchKind } from './entry'
import { fameOf } from './fame'
import { type EntryMessages, localiseEntry } from './localiseEntry'
import { MATCH, type Spelling, spell } from './match'
import { buildNameIndex, type SpeltEntry } from './nameIndex'
import { withoutFillers, withoutPain, withoutPoint } from './normalise'
import { buildPartly } from './partly'
import { buildPointNames } from './pointNames'
import {
  foundAs,
  isExact,
  KIND_RANK,
  type Ranked,
  type Ranking,
  rankEntry,
  SCATTERED,
} from './rank'
import { type CodeBook, looksLikeCode, type ReadCode, readCode } from './readCode'
import {
  groupsOf,
  isOtherwiseNamedGuide,
  orLast,
  placesFirst,
  type ResultGroup,
  withoutTwins,
} from './results'
import { specialCodes } from './specialCodes'
import {
  buildPartOfPlace,
  buildSigns,
  buildTopics,
  type FoundTopic,
  NO_PLACES,
  NO_POINTS,
  TOPIC_NOTES,
  URGENCY_NOTES,
} from './subjects'
import { takeSide, withoutVertebrae } from './wording'

export interface Answer {
  /** The group with the best match first. */
  readonly groups: readonly ResultGroup[]
  /** What to know before choosing a result. */
  readonly note?: string
}

/** @param isOffered whether a point may be pressed; points that may not come last */
export type Search = (typed: string, isOffered?: (code: string) => boolean) => Answer

/** What is longer is no question; in UTF-16 code units. */
const MAX_READ = 100

/** What follows a sign that may also be a sore muscle. */
const IS_PLACE: ReadonlySet<SearchKind> = new Set(['guide', 'region'])

interface Found {
  readonly ranked: readonly Ranked[]
  readonly note?: string | undefined
}

/**
 * Builds the search index, which takes a few milliseconds. Once per language is enough.
 *
 * @param atlas in the language of the messages
 * @param shipped the entries; their names are found in every language
 * @param typedIn the languages that the person may type in, such as `['fr', 'en']`, the likeliest
 *   first: letters with several meanings are read by them
 */
export function buildSearch(
  messages: EntryMessages,
  atlas: Atlas,
  shipped: readonly SearchEntry[],
  typedIn: readonly string[] = [],
): Search {
  const { found: t, language } = messages
  const languages = [...(language === 'en' ? [] : [language]), ...typedIn]
  const localised = shipped.map((entry) => localiseEntry(messages, atlas, entry))
  const ofKind = (...kinds: SearchKind[]) =>
    index.entries.filter(({ kind }) => kinds.includes(kind))
  const index = buildNameIndex(localised)
  const greatest = Math.max(...atlas.points.map(({ code }) => fameOf(atlas, code)))
  const fame = new Map(atlas.points.map(({ code }) => [code, fameOf(atlas, code) / greatest]))
  const ranking: Ranking = { ...messages, languages, fame: (code) => fame.get(code) ?? 0 }
  const book: CodeBook = {
    t,
    atlas,
    channels: channelNames(localised, atlas.crosswalk),
    special: specialCodes(index.entries),
    languages,
  }
  const placeWords = new Set(
    ofKind('region', 'muscle', 'guide').flatMap(({ names }) =>
      names.flatMap(({ said = 'en', spelling }) => (said === 'en' ? spelling.words : [])),
    ),
  )
  const placeOf = new Map(index.entries.map((entry, at) => [entry, at]))
  const points = ofKind('point')
  const pointNames = buildPointNames(atlas, points, placeWords)
  const entryOfPoint = lookup(
    points.flatMap((entry) => (entry.route.kind === 'point' ? [{ ...entry.route, entry }] : [])),
    'code',
  )
  const channelEntry = (code: string | undefined) =>
    ofKind('channel').find(({ route }) => route.kind === 'channel' && route.channel === code)
  const signIn = buildSigns(index.entries)
  const topicIn = buildTopics(index.entries, languages)
  const isPartOfPlace = buildPartOfPlace(index)
  const partly = buildPartly(ranking, index)

  /** The entries that have a name with all words of the query, the best first. */
  const rankByName = (query: Spelling, side: Side | undefined, near: boolean): Ranked[] =>
    [...index.withAll(query, near)]
      .flatMap(([entry, names]) => {
        const ranked = rankEntry(ranking, query, entry, names, side)
        return ranked ? [{ at: placeOf.get(entry) ?? 0, ...ranked }] : []
      })
      // Equally good ones stay in the order of the atlas.
      .toSorted((a, b) => a.at - b.at)
  /** Of the answer in the making, which asks the same several times. */
  let asked = new Map<string, Ranked[]>()
  const byName = (query: Spelling, side: Side | undefined, near: boolean): Ranked[] => {
    const key = `${near} ${query.typed}`
    const known = asked.get(key) ?? rankByName(query, side, near)
    asked.set(key, known)
    return known
  }

  const asPoints = (
    found: readonly SpeltEntry[],
    rank: number,
    side: Side | undefined,
    why: (entry: SpeltEntry) => string | undefined,
  ): Ranked[] =>
    found.map((entry) => ({
      found: foundAs(entry, side, why(entry)),
      rank: rank - (entry.route.kind === 'point' ? ranking.fame(entry.route.code) / 10 : 0),
    }))
  const pinyinOf = ({ label }: SpeltEntry) => label.split(' ')[1] ?? label

  /** The whole text is one name. */
  const byWholeName = (query: Spelling, side: Side | undefined): Ranked[] => {
    const named = byName(query, side, false)
    const spelt = asPoints(pointNames.spelt(query), KIND_RANK.point, side, (entry) =>
      t.otherSpelling({ name: pinyinOf(entry) }),
    )
    return named.some(isExact) ? named : withoutTwins([...spelt, ...named])
  }

  const read = (code: ReadCode, side: Side | undefined): Found => {
    const ranked = code.readings.flatMap((reading, at): Ranked[] => {
      const entry = entryOfPoint(reading.code)?.entry
      if (!entry) return []
      return [{ found: foundAs(entry, side, reading.why), rank: at / 10 - 2 }]
    })
    const rest = spell(withoutPoint(code.rest))
    const named = rest.plain === '' ? [] : asNamed(rest, side)
    return {
      ranked: withoutTwins([...ranked, ...named]),
      note: code.readings.length > 1 ? code.note : undefined,
    }
  }

  /** Points that are named within the text. */
  const asNamed = (query: Spelling, side: Side | undefined): Ranked[] =>
    pointNames
      .inside(query)
      .flatMap(({ entry, why }, at) => asPoints([entry], at / 100 - 0.5, side, why))

  /** What letters and a number without a point may still name: "C7" is also a vertebra. */
  const unknownCode = (query: Spelling, code: ReadCode, side: Side | undefined): Found => {
    const channel = channelEntry(code.without)
    const named = byName(query, side, false).filter(
      (each) => each.found.kind !== 'point' || isExact(each),
    )
    if (named.length > 0 && !channel) return { ranked: named }
    const count = atlas.points.filter(({ code: other }) =>
      new RegExp(`^${code.without}\\d`).test(other),
    ).length
    return {
      ranked: channel
        ? [{ found: foundAs(channel, side, undefined), rank: KIND_RANK.channel }]
        : [],
      note: channel ? t.noSuchNumber({ channel: channel.label, count }) : t.noSuchPoint,
    }
  }

  const placesIn = (query: Spelling, side: Side | undefined): Ranked[] =>
    partly(query, side).filter(({ found }) => found.kind === 'region')

  const byWords = (text: string, side: Side | undefined): Ranked[] => {
    const query = spell(text)
    const whole = byWholeName(query, side)
    const isGuide = whole.every(isOtherwiseNamedGuide)
    if (whole.length > 0)
      return isGuide ? withoutTwins([...whole, ...placesIn(query, side)]) : whole
    for (const bare of [withoutFillers(text), withoutPain(text)].map(spell)) {
      const rest = bare.plain === query.plain ? [] : byWholeName(bare, side)
      if (rest.length > 0) return rest
    }
    const inside = asNamed(query, side)
    if (inside.length > 0) return withoutTwins([...inside, ...partly(query, side)])
    const initials = pointNames.withInitials(query)
    if (initials.length > 0)
      return asPoints(initials, MATCH.words, side, (entry) =>
        t.initialsOf({ name: pinyinOf(entry) }),
      )
    const near = query.isUnspaced ? [] : byName(query, side, true)
    return near.length > 0 ? near : partly(query, side)
  }

  const onTopic = (
    { topic, entry, words, isAll }: FoundTopic,
    text: string,
    side?: Side,
  ): Found => {
    const note = t[TOPIC_NOTES[topic]]
    const { route } = entry
    const page = index.entries.find(
      ({ kind, route: other }) =>
        kind === 'care' &&
        other.kind === 'care' &&
        route.kind === 'care' &&
        other.topic === route.topic,
    )
    const care = page ? [{ found: foundAs(page, undefined, undefined), rank: SCATTERED + 9 }] : []
    if (isAll || NO_PLACES.has(topic)) return { ranked: care, note }
    const rest = ` ${spell(text).plain} `.replace(words, ' ').trim()
    const named = spell(rest).plain === '' ? [] : byWords(rest, side)
    return { ranked: [...named.filter(({ found }) => found.kind !== 'care'), ...care], note }
  }

  /** @param whole the text with the word "point" after it */
  const answer = (text: string, whole: Spelling, side: Side | undefined): Found => {
    const query = spell(text)
    const code = readCode(book, text)
    if (code.readings.length > 0) {
      // Of the rest: in "Kid 3" there is no child.
      const subject = topicIn(spell(code.rest))
      if (subject && NO_POINTS.has(subject.topic)) return onTopic(subject, text, side)
      const found = withVertebra(read(code, side), query, side)
      return subject ? { ...found, note: t[TOPIC_NOTES[subject.topic]] } : found
    }
    if (looksLikeCode(text) && (code.without || /^\p{L}{1,4}\d+$/u.test(query.all)))
      return unknownCode(query, code, side)
    const isName = byWholeName(query, side).some(isExact)
    const topic = isName ? undefined : (topicIn(whole) ?? topicIn(query))
    if (topic && !isPartOfPlace(query, topic)) return onTopic(topic, text, side)
    return { ranked: byWords(text, side) }
  }

  /** "C7" is also a vertebra: what else has exactly that name follows. */
  const withVertebra = (found: Found, query: Spelling, side: Side | undefined): Found => {
    // French and Russian books mean the Governor Vessel by "T"; others mean the vertebra.
    const isFirst = /^t\d+$/.test(query.plain) && !/fr|ru/.test(languages.join(' '))
    const named = byName(query, side, false)
      .filter(({ found: { kind } }) => kind !== 'point' && kind !== 'channel')
      .map((each) => (isFirst ? { ...each, rank: each.rank - 9 } : each))
    return { ...found, ranked: withoutTwins([...found.ranked, ...named]) }
  }

  return (typed, isOffered = () => true) => {
    asked = new Map()
    const whole = typed.slice(0, MAX_READ)
    const { text: sideless, side } = takeSide(whole)
    const words = withoutVertebrae(sideless)
    const isName = byName(spell(words), side, false).some(isExact)
    const text = isName ? words : withoutPoint(words)
    if (spell(text).plain === '') return { groups: [] }
    const named = byName(spell(text), side, false)
    // A query with a red-flag sign gets the doctor's page, and no points to press.
    // 복토혈 is a point although 토혈 is a sign.
    const isPoint = named.some((each) => each.found.kind === 'point' && isExact(each))
    const sign = isPoint ? undefined : signIn(whole)
    const { ranked, note }: Found =
      sign && !sign.entry.mayBeSore ? { ranked: [] } : answer(text, spell(words), side)
    if (sign) {
      const found = foundAs(sign.entry, undefined, t[URGENCY_NOTES[sign.urgency]])
      const places = placesFirst(atlas, ranked, side).filter(({ found: { kind } }) =>
        IS_PLACE.has(kind),
      )
      return { groups: groupsOf([{ found, rank: -Infinity }, ...places]) }
    }
    const groups = groupsOf(
      placesFirst(atlas, ranked, side).map((result) => orLast(result, isOffered)),
    )
    return note ? { groups, note } : { groups }
  }
}
