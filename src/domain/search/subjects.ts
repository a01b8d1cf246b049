import type { RedFlag } from '../schema/safety'
import type { Topic } from '../schema/search'
import { type Spelling, spell } from './match'
import type { NameIndex, SpeltEntry } from './nameIndex'
import { withoutFillers } from './normalise'
import { takeSide } from './wording'

/** The message of each urgency and topic. */
export const URGENCY_NOTES = {
  emergency: 'mayBeEmergency',
  'same-day': 'seeDoctorToday',
  soon: 'seeDoctorSoon',
} as const

export const TOPIC_NOTES = {
  inside: 'topicInside',
  mind: 'topicMind',
  birth: 'topicBirth',
  pregnancy: 'topicPregnancy',
  children: 'topicChildren',
  reflex: 'topicReflex',
  teeth: 'topicTeeth',
  habit: 'topicHabit',
  ashi: 'topicAshi',
  animals: 'topicAnimals',
} as const satisfies Record<Topic, string>

/** Words that a sign of danger may lack. */
const SMALL_WORDS = new Set(
  `a an the my me of in on to is it and or i with de del la el los las un una mi le les du des ma mon
  der die das den im und o os um meu minha il lo gli`.split(/\s+/),
)

/** Topics with which no place is shown: what is asked is not for this atlas at all. */
export const NO_PLACES: ReadonlySet<Topic> = new Set([
  'birth',
  'children',
  'reflex',
  'ashi',
  'animals',
])

/** The same, even if a point is named. */
export const NO_POINTS: ReadonlySet<Topic> = new Set(['birth', 'children', 'animals'])

interface Sign {
  readonly urgency: NonNullable<RedFlag['urgency']>
  readonly entry: SpeltEntry
  /** All of them must be there, in any order. */
  readonly parts: readonly string[]
  readonly spelling: Spelling
}

/** Finds the red-flag sign in what is typed. The gravest wins. */
export function buildSigns(entries: readonly SpeltEntry[]) {
  const signs = entries.flatMap((entry) =>
    entry.kind === 'danger' && entry.urgency
      ? // The first name is the doctor's page.
        entry.names.slice(1).map(({ spelling }): Sign => {
          const words = spelling.plain.split(' ')
          const telling = words.filter((word) => !SMALL_WORDS.has(word))
          return {
            urgency: entry.urgency ?? 'emergency',
            entry,
            parts: telling.length > 0 ? telling : words,
            spelling,
          }
        })
      : [],
  )
  return (text: string): Sign | undefined => {
    const { plain, all } = spell(text)
    const words = new Set(plain.split(' '))
    const bare = spell(withoutFillers(takeSide(text).text))
    return signs.find(
      ({ parts, spelling, entry }) =>
        parts.every((part) => (spelling.isUnspaced ? all.includes(part) : words.has(part))) &&
        // Only a side and words such as "pain" are typed besides.
        (!entry.mayBeSore || bare.words.every((word) => spelling.words.includes(word))),
    )
  }
}

/** Whether the text says the name and nothing more. "Get pregnant" is more than "pregnant". */
const isWhole = ({ plain, run, words }: Spelling, query: Spelling): boolean =>
  plain === query.plain || (run === query.run && plain.split(' ').length === words.length)

export interface FoundTopic {
  readonly topic: Topic
  readonly entry: SpeltEntry
  /** The words that name it, for the rest of the text without them. */
  readonly words: string
  /** Whether nothing else is typed. */
  readonly isAll: boolean
}

/** Words of a language that the person may not speak count only if nothing else is typed. */
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N} ]+$/u.test(text)

/** Whom the atlas is not for counts more than what ails them. */
const isForOthers = ({ topic }: SpeltEntry): boolean => topic === 'children' || topic === 'animals'

/**
 * Finds what the atlas is not for in what is typed: the longest words of a topic.
 *
 * @param languages the person's languages
 */
export function buildTopics(entries: readonly SpeltEntry[], languages: readonly string[]) {
  const spoken = new Set([...languages, 'en'])
  const names = entries
    .flatMap((entry) =>
      entry.names.map(({ name, said, spelling }) => ({ entry, name, said, spelling })),
    )
    .filter(({ entry }) => entry.kind === 'topic')
    .map(({ entry, said, spelling }) => ({
      entry,
      spelling,
      isForeign: isLatin(spelling.plain) && !spoken.has(said ?? 'en'),
    }))
    .toSorted(
      (a, b) =>
        Number(isForOthers(b.entry)) - Number(isForOthers(a.entry)) ||
        b.spelling.all.length - a.spelling.all.length,
    )
  return (query: Spelling): FoundTopic | undefined => {
    const text = ` ${query.plain} `
    const found = names.find(({ spelling, isForeign }) => {
      const isAll = isWhole(spelling, query)
      if (isForeign || isAll) return isAll
      if (spelling.isUnspaced) return query.all.includes(spelling.all)
      return text.includes(` ${spelling.plain} `)
    })
    const topic = found?.entry.topic
    if (!found || topic === undefined) return undefined
    const { entry, spelling } = found
    return {
      topic,
      entry,
      words: spelling.plain,
      isAll: isWhole(spelling, query),
    }
  }
}

/** 磨牙 and "teeth grinding" are the jaw although 牙 and "teeth" are a topic. */
export const buildPartOfPlace =
  (index: NameIndex) =>
  (query: Spelling, { words }: FoundTopic): boolean => {
    const isLonger = (all: string) => all.length > words.length && all.includes(words)
    if (query.isUnspaced)
      return index.unspaced.some(
        ({ name: { spelling } }) => isLonger(spelling.all) && query.all.includes(spelling.all),
      )
    // All its words: "fever" is no part of "hay fever".
    const typed = new Set(query.plain.split(' '))
    return [...index.withAny(query.words)].some(
      ([{ entry, name }]) =>
        entry.kind !== 'point' &&
        isLonger(name.spelling.plain) &&
        name.spelling.plain.split(' ').every((word) => typed.has(word)),
    )
  }
