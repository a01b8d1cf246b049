import type { MessagesOf } from '../../messages/types'
import { careTopics } from '../care/care'
import { ROLE_IDS, TYPED_LANGUAGES } from '../codes'
import type { Dataset } from '../dataset'
import { lookup, pick } from '../lookup'
import { muscleNames } from '../muscles/muscles'
import { lettersOf } from '../points/crosswalk'
import { regionsOfGuide } from '../points/litPoints'
import { partId } from '../points/pointFilter'
import { sideFor } from '../points/sides'
import type { RedFlag } from '../schema/safety'
import type { SearchWords, TypedWords } from '../schema/search'
import type { NameKind, SearchEntry, SearchName } from './entry'
import { normalise } from './normalise'

/** The data from which the search entries are built. */
export interface SearchFacts {
  readonly dataset: Dataset
  /** By landmark id: the id of its skin region. */
  readonly regionOfLandmark: ReadonlyMap<string, string>
  /** In English, like the dataset. */
  readonly roles: MessagesOf<'roles'>
}

const named = (kind: NameKind, names: readonly (string | undefined)[] = []): SearchName[] =>
  names.filter((name) => name !== undefined).map((name) => [name, kind])

/** All search entries. Runs at build time only. */
export const buildSearchEntries = (facts: SearchFacts): SearchEntry[] => [
  ...dangers(facts),
  ...topics(facts),
  ...guides(facts),
  ...regions(facts),
  ...points(facts),
  ...channels(facts),
  ...muscles(facts),
  ...landmarks(facts),
  ...carePages(facts),
  ...lists(facts),
]

const saidIn = (words: TypedWords): SearchName[] =>
  TYPED_LANGUAGES.flatMap((language) =>
    (words[language] ?? []).map((text) => [text, 'said', language] as const),
  )

/** What people call a guide, for data that has it. */
const aliasesOf = (named: object | undefined): readonly string[] =>
  named && 'aliases' in named && Array.isArray(named.aliases) ? named.aliases : []

function guides({ dataset }: SearchFacts): SearchEntry[] {
  const wordsOf = lookup(dataset.search.guides, 'guide')
  const regionOf = lookup(dataset.regions, 'id')
  return dataset.guides.map((guide) => {
    const { id, name, printed } = guide
    const covered = pick(regionOf, regionsOfGuide(dataset, id))
    return {
      kind: 'guide',
      route: { kind: 'guide', guide: id },
      names: [
        ...named('english', [name, printed?.name]),
        ...aliasesOf(guide).map((text) => [text, 'said', 'en'] as const),
        ...dataset.translations.flatMap(({ language, guides }) =>
          aliasesOf(guides[id]).map((text) => [text, 'said', language] as const),
        ),
        ...saidIn(wordsOf(id)?.words ?? {}),
        ...covered.flatMap((region) =>
          [region.name, ...region.aliases].map((text) => [text, 'covers', region.id] as const),
        ),
      ],
    }
  })
}

function regions({ dataset }: SearchFacts): SearchEntry[] {
  const wordsOf = lookup(dataset.search.places, 'region')
  return dataset.regions.map(({ id, name, aliases, laterality }) => ({
    kind: 'region',
    route: { kind: 'region', region: id, side: sideFor(laterality) },
    names: [
      ...named('english', [name]),
      ...named('people', aliases),
      ...saidIn(wordsOf(id)?.words ?? {}),
      ...dataset.translations.flatMap(({ language, regions: translated }) =>
        [translated[id]?.name ?? [], translated[id]?.aliases ?? []]
          .flat()
          .map((text) => [text, 'said', language] as const),
      ),
    ],
  }))
}

const points = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.points.map(({ code, names, aliases, laterality }) => ({
    kind: 'point',
    route: { kind: 'point', code, side: sideFor(laterality) },
    names: [
      [code],
      [names.pinyin],
      [names.english],
      [names.traditional],
      ...(names.simplified === names.traditional ? [] : named('simplified', [names.simplified])),
      ...named('japanese', [names.japanese]),
      ...named('korean', [names.korean]),
      ...named(
        'code',
        dataset.search.codes.filter((entry) => entry.code === code).map(({ name }) => name),
      ),
      // "Sea of Vitality (with BL52)": people read the text in brackets but do not type it.
      ...(aliases ?? []).map((alias) => [alias.replace(/ \(.*\)$/, ''), 'alias', alias] as const),
      ...dataset.search.points
        .filter((entry) => entry.code === code)
        .flatMap((entry) => named('popular', entry.names)),
      ...named('vietnamese', [vietnameseOf(dataset.search, names.simplified)]),
    ],
  }))

/** The name of a point in Vietnamese; undefined if the reading of a character is not known. */
function vietnameseOf({ vietnamese }: SearchWords, simplified: string): string | undefined {
  const readings = [...simplified].map((character) => vietnamese[character])
  return readings.includes(undefined) ? undefined : readings.join(' ')
}

const channels = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.meridians.map(({ code, name, pinyin, traditional, simplified, otherNames }) => {
    const short = name.replace(/ (channel|vessel)$/i, '')
    const letters = lettersOf(dataset.crosswalk, code).map((entry) => entry.letters)
    return {
      kind: 'channel',
      route: { kind: 'channel', channel: code },
      names: [
        ...named('english', [name, short, `${short} meridian`]),
        [code],
        [pinyin],
        [traditional],
        ...named('simplified', [simplified]),
        ...named('book', [
          ...otherNames,
          ...letters,
          ...dataset.search.channels
            .filter((entry) => entry.channel === code)
            .flatMap((entry) => entry.names),
        ]),
      ],
    }
  })

function muscles({ dataset }: SearchFacts): SearchEntry[] {
  const inEnglish = muscleNames(dataset, 'en')
  const inOthers = dataset.translations.map(({ language }) => ({
    language,
    textOf: lookup(muscleNames(dataset, language), 'id'),
  }))
  const pages = inEnglish.map(
    ({ id, name, aliases }): SearchEntry => ({
      kind: 'muscle',
      route: { kind: 'muscle', muscle: id },
      names: [
        ...named('english', [name]),
        ...named('people', aliases),
        ...inOthers.flatMap(({ language, textOf }) => {
          const text = textOf(id)
          return [text?.name ?? [], text?.aliases ?? []]
            .flat()
            .map((word) => [word, 'said', language] as const)
        }),
      ],
    }),
  )
  const withPage = new Set(
    inEnglish.flatMap(({ name, aliases }) => [name, ...aliases]).map(normalise),
  )
  // A muscle without a page of its own leads to its region.
  const others = dataset.regions.flatMap(({ id, laterality, muscles: own }) =>
    own.flatMap((muscle, nth): SearchEntry[] => {
      if (withPage.has(normalise(muscle))) return []
      const route = { kind: 'region', region: id, side: sideFor(laterality) } as const
      return [{ kind: 'muscle', route, nth, names: named('english', [muscle]) }]
    }),
  )
  return [...pages, ...others]
}

/** A landmark leads to the point that lies on it, or otherwise to its skin region. */
function landmarks({ dataset, regionOfLandmark }: SearchFacts): SearchEntry[] {
  const pointAt = new Map(
    dataset.points.flatMap(({ code, laterality, placement }) =>
      placement?.kind === 'at' &&
      typeof placement.place === 'string' &&
      !placement.nudge &&
      !placement.moves
        ? [[placement.place, { code, laterality }] as const]
        : [],
    ),
  )
  const regionOf = lookup(dataset.regions, 'id')
  return dataset.landmarks.flatMap(({ id, name, terms }): SearchEntry[] => {
    const point = pointAt.get(id)
    const region = regionOf(regionOfLandmark.get(id))
    const names = [[name] as const, ...named('english', terms ?? [])]
    const entry = { kind: 'landmark', names } as const
    if (point) {
      const route = { kind: 'point', code: point.code, side: sideFor(point.laterality) } as const
      return [{ ...entry, route }]
    }
    if (!region) return []
    const route = { kind: 'region', region: region.id, side: sideFor(region.laterality) } as const
    return [{ ...entry, route }]
  })
}

/**
 * Red-flag signs lead to the doctor's page, before any point to press: one entry per urgency, the
 * gravest first, and one for what may be an emergency or a sore muscle.
 */
function dangers({ dataset }: SearchFacts): SearchEntry[] {
  const { doctor } = dataset.care
  const urgencyOf = lookup(dataset.redFlags, 'id')
  const signs = dataset.search.signs.map((sign) => ({
    urgency: 'flag' in sign ? urgencyOf(sign.flag)?.urgency : sign.urgency,
    mayBeSore: 'mayBeSore' in sign,
    names: saidIn(sign.words),
  }))
  const entry = (urgency: RedFlag['urgency'], asked: readonly string[], mayBeSore: boolean) => ({
    kind: 'danger' as const,
    urgency,
    ...(mayBeSore ? { mayBeSore } : {}),
    route: { kind: 'care' as const, topic: doctor.id },
    names: [
      [doctor.name] as const,
      ...named('people', asked),
      ...signs
        .filter((sign) => sign.urgency === urgency && sign.mayBeSore === mayBeSore)
        .flatMap(({ names }) => names),
    ],
  })
  const askedOf = (urgency: RedFlag['urgency']) =>
    dataset.redFlags.flatMap((flag) => (flag.urgency === urgency ? (flag.asked ?? []) : []))
  return [
    entry('emergency', askedOf('emergency'), false),
    entry('emergency', [], true),
    entry('same-day', askedOf('same-day'), false),
    entry('soon', askedOf('soon'), false),
  ]
}

const topics = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.search.topics.map(({ id, care, words }) => ({
    kind: 'topic',
    topic: id,
    route: care === undefined ? { kind: 'home' } : { kind: 'care', topic: care },
    names: saidIn(words),
  }))

function carePages({ dataset }: SearchFacts): SearchEntry[] {
  const wordsOf = lookup(dataset.search.pages, 'care')
  return careTopics(dataset.care).map(({ id, name }) => ({
    kind: 'care',
    route: { kind: 'care', topic: id },
    names: [...named('english', [name]), ...saidIn(wordsOf(id)?.words ?? {})],
  }))
}

const lists = ({ dataset, roles }: SearchFacts): SearchEntry[] => [
  ...[...new Set(dataset.points.map(({ part }) => part))].map(
    (part): SearchEntry => ({
      kind: 'list',
      route: { kind: 'points', filter: { part: partId(part) } },
      names: named('english', [part, `points ${part}`]),
    }),
  ),
  ...ROLE_IDS.map((role): SearchEntry => {
    const words = roles[role]
    return {
      kind: 'list',
      route: { kind: 'points', filter: { role } },
      names: named('english', [words, role, `${words.replace(/ \(.*\)$/, '')}s`]),
    }
  }),
]
