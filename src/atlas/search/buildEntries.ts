import { rolesWords } from '../../words/roles'
import { careTopics } from '../care'
import { lettersOf } from '../crosswalk'
import type { Dataset } from '../dataset'
import { partId } from '../pointFilter'
import { describeRole, ROLE_IDS } from '../roles'
import { sideFor } from '../sides'
import type { SearchEntry, SearchName } from './entry'

/** What of the dataset is found by which words. */
export interface SearchFacts {
  readonly dataset: Dataset
  /** The skin region of each landmark. */
  readonly regionOfLandmark: ReadonlyMap<string, string>
}

const named = (why: string, names: readonly (string | undefined)[] = []): SearchName[] =>
  names.filter((name) => name !== undefined).map((name) => [name, why])

/** Everything that can be found. Build time only. */
export const buildSearchEntries = (facts: SearchFacts): SearchEntry[] => [
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
  return dataset.guides.map(({ id, name, articleName, regions: ids }) => {
    const covered = ids.flatMap(
      (each) => dataset.regions.find((region) => region.id === each) ?? [],
    )
    return {
      kind: 'guide',
      place: { kind: 'guide', guide: id },
      label: name,
      detail: '',
      names: [
        [name],
        [articleName],
        ...covered.flatMap((region) =>
          named(`Covers: ${region.name.toLowerCase()}`, [region.name, ...region.aliases]),
        ),
      ],
    }
  })
}

const regions = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.regions.map(({ id, name, aliases, laterality, part }) => ({
    kind: 'region',
    place: { kind: 'region', region: id, side: sideFor(laterality) },
    label: name,
    detail: part,
    names: [[name], ...named('People say:', aliases)],
  }))

const points = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.points.map(({ code, names, aliases, laterality }) => ({
    kind: 'point',
    place: { kind: 'point', code, side: sideFor(laterality) },
    label: `${code} ${names.pinyin} ${names.traditional}`,
    detail: names.english,
    names: [
      [code],
      [names.pinyin],
      [names.english],
      [names.traditional],
      ...(names.simplified === names.traditional ? [] : named('Simplified:', [names.simplified])),
      ...named('Japanese:', [names.japanese]),
      ...named('Korean:', [names.korean]),
      // "Sea of Vitality (with BL52)": what stands in brackets is said, not typed.
      ...(aliases ?? []).flatMap((alias) =>
        named(`Also called ${alias}`, [alias.replace(/ \(.*\)$/, '')]),
      ),
    ],
  }))

const channels = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.meridians.map(
    ({ code, name, pinyin, traditional, simplified, otherNames, direction }) => {
      const short = name.replace(/ (channel|vessel)$/i, '')
      return {
        kind: 'channel',
        place: { kind: 'channel', channel: code },
        label: `${code} ${name}`,
        detail: `Channel ${direction}`,
        names: [
          [name],
          [code],
          [short],
          [`${short} meridian`],
          [pinyin],
          [traditional],
          ...named('Simplified:', [simplified]),
          ...named('In other books:', otherNames),
          ...named(
            'In other books:',
            lettersOf(dataset.crosswalk, code).map(({ letters }) => letters),
          ),
        ],
      }
    },
  )

const muscles = ({ dataset }: SearchFacts): SearchEntry[] =>
  dataset.regions.flatMap(({ id, name, laterality, muscles: own }) =>
    own.map((muscle) => ({
      kind: 'muscle' as const,
      place: { kind: 'region' as const, region: id, side: sideFor(laterality) },
      label: muscle,
      detail: name,
      names: [[muscle]] as SearchName[],
    })),
  )

/** A landmark leads to the point that lies on it, or else to its stretch of skin. */
function landmarks({ dataset, regionOfLandmark }: SearchFacts): SearchEntry[] {
  const pointAt = new Map(
    dataset.points.flatMap(({ code, laterality, placement }) =>
      placement?.kind === 'at' && typeof placement.place === 'string' && !placement.nudge
        ? [[placement.place, { code, laterality }] as const]
        : [],
    ),
  )
  return dataset.landmarks.flatMap(({ id, name }): SearchEntry[] => {
    const point = pointAt.get(id)
    const region = dataset.regions.find((each) => each.id === regionOfLandmark.get(id))
    const entry = { kind: 'landmark', label: name, names: [[name]] } as const
    if (point) {
      const place = { kind: 'point', code: point.code, side: sideFor(point.laterality) } as const
      return [{ ...entry, place, detail: `${point.code} lies on it` }]
    }
    if (!region) return []
    const place = { kind: 'region', region: region.id, side: sideFor(region.laterality) } as const
    return [{ ...entry, place, detail: region.name }]
  })
}

const carePages = ({ dataset }: SearchFacts): SearchEntry[] =>
  careTopics(dataset.care).map(({ id, name }) => ({
    kind: 'care',
    place: { kind: 'care', topic: id },
    label: name,
    detail: '',
    names: [[name]],
  }))

const lists = ({ dataset }: SearchFacts): SearchEntry[] => [
  ...[...new Set(dataset.points.map(({ part }) => part))].map(
    (part): SearchEntry => ({
      kind: 'list',
      place: { kind: 'points', filter: { part: partId(part) } },
      label: `All points of the body part: ${part}`,
      detail: '',
      names: [[part], [`points ${part}`]],
    }),
  ),
  ...ROLE_IDS.map((role): SearchEntry => {
    const words = describeRole(rolesWords.get(), role)
    return {
      kind: 'list',
      place: { kind: 'points', filter: { role } },
      label: `All points of this role: ${words}`,
      detail: '',
      names: [[words], [role], [`${words.replace(/ \(.*\)$/, '')}s`]],
    }
  }),
]
