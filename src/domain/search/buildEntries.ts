import type { MessagesOf } from '../../messages/types'
import { careTopics } from '../care/care'
import { ROLE_IDS } from '../codes'
import type { Dataset } from '../dataset'
import { lookup, pick } from '../lookup'
import { lettersOf } from '../points/crosswalk'
import { regionsOfGuide } from '../points/litPoints'
import { partId } from '../points/pointFilter'
import { sideFor } from '../points/sides'
import type { NameKind, SearchEntry, SearchName } from './entry'

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
  danger(facts),
  ...guides(facts),
  ...regions(facts),
  ...points(facts),
  ...channels(facts),
  ...muscles(facts),
  ...landmarks(facts),
  ...carePages(facts),
  ...lists(facts),
]

function guides({ dataset }: SearchFacts): SearchEntry[] {
  const regionOf = lookup(dataset.regions, 'id')
  return dataset.guides.map(({ id, name, aliases, printed }) => {
    const covered = pick(regionOf, regionsOfGuide(dataset, id))
    return {
      kind: 'guide',
      route: { kind: 'guide', guide: id },
      names: [
        ...named('english', [name, printed?.name]),
        ...named('people', aliases),
        ...covered.flatMap((region) =>
          [region.name, ...region.aliases].map((text) => [text, 'covers', region.id] as const),
        ),
      ],
    }
  })
}

const regions = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.regions.map(({ id, name, aliases, laterality }) => ({
    kind: 'region',
    route: { kind: 'region', region: id, side: sideFor(laterality) },
    names: [...named('english', [name]), ...named('people', aliases)],
  }))

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
      // "Sea of Vitality (with BL52)": people read the text in brackets but do not type it.
      ...(aliases ?? []).map((alias) => [alias.replace(/ \(.*\)$/, ''), 'alias', alias] as const),
    ],
  }))

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
        ...named('book', [...otherNames, ...letters]),
      ],
    }
  })

const muscles = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.regions.flatMap(({ id, laterality, muscles: own }) =>
    own.map((muscle, nth) => ({
      kind: 'muscle' as const,
      route: { kind: 'region' as const, region: id, side: sideFor(laterality) },
      nth,
      names: named('english', [muscle]),
    })),
  )

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

/** Red-flag signs lead to the doctor's page, before any point to press. */
const danger = ({ dataset }: SearchFacts): SearchEntry => ({
  kind: 'danger',
  route: { kind: 'care', topic: dataset.care.doctor.id },
  names: [
    [dataset.care.doctor.name],
    ...dataset.redFlags.flatMap(({ asked = [] }) => named('people', asked)),
  ],
})

const carePages = ({ dataset }: SearchFacts): SearchEntry[] =>
  careTopics(dataset.care).map(({ id, name }) => ({
    kind: 'care',
    route: { kind: 'care', topic: id },
    names: named('english', [name]),
  }))

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
