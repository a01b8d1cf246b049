import { OTHER_LANGUAGES } from '../../messages/languages'
import { careTopics } from '../care/care'
import type { DataProblem, Dataset } from '../dataset'
import type { Condition } from '../schema/condition'
import type { Translation } from '../schema/translation'

/** Each language has one translation, which says all that is to be said and nothing else. */
export function checkTranslations(dataset: Dataset): DataProblem[] {
  return [
    ...OTHER_LANGUAGES.flatMap((language) => {
      const count = dataset.translations.filter((each) => each.language === language).length
      const reason = count === 0 ? 'is missing' : 'stands there twice'
      return count === 1 ? [] : [{ file: fileOf(language), at: 'language', reason }]
    }),
    ...dataset.translations.flatMap((translation) =>
      partsOf(dataset, translation).flatMap(([at, wanted, said]) =>
        compare(wanted, Object.keys(said)).map(([key, reason]) => ({
          file: fileOf(translation.language),
          at: `${at}.${key}`,
          reason,
        })),
      ),
    ),
  ]
}

const fileOf = (language: Translation['language']) => `translations/${language}.json`

function compare(wanted: readonly string[], said: readonly string[]): [string, string][] {
  return [
    ...wanted.filter((key) => !said.includes(key)).map((key): [string, string] => [key, MISSING]),
    ...said.filter((key) => !wanted.includes(key)).map((key): [string, string] => [key, UNKNOWN]),
  ]
}

const MISSING = 'is missing'
const UNKNOWN = 'translates what the dataset does not have'

/** A part of a translation: its path, the keys that it needs, and what it holds. */
type Part = readonly [at: string, wanted: readonly string[], said: object]

function partsOf(dataset: Dataset, said: Translation): Part[] {
  const { regions, guides, meridians, conditions, techniques, crosswalk } = dataset
  const own = dataset.points.map(({ code, technique }) => ({ id: code, ...optional(technique) }))
  return [
    ['regions', idsOf(regions), said.regions],
    ['muscles', musclesOf(dataset), said.muscles],
    ['guides', idsOf(guides), said.guides],
    ['meridians', meridians.map(({ code }) => code), said.meridians],
    ['careTopics', idsOf(careTopics(dataset.care)), said.careTopics],
    ['conditions', idsOf(conditions), said.conditions],
    ['cautions', idsOf(dataset.cautions), said.cautions],
    ['redFlags', idsOf(dataset.redFlags), said.redFlags],
    ['techniques', idsOf(techniques), said.techniques],
    ['points', idsOf(own.filter(({ position, notes }) => position ?? notes)), said.points],
    [
      'crosswalk.letters',
      crosswalk.letters.filter(({ note }) => note).map(({ letters }) => letters),
      said.crosswalk.letters,
    ],
    [
      'crosswalk.bladder',
      crosswalk.bladder.filter(({ why }) => why).map(({ older }) => `${older}`),
      said.crosswalk.bladder,
    ],
    ...conditions.flatMap((condition) => conditionParts(condition, said)),
    ...optionalParts('meridians', meridians.map(withId), said.meridians),
    ...optionalParts('techniques', techniques, said.techniques),
    ...optionalParts('points', own, said.points),
  ]
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

const withId = ({ code, element }: Dataset['meridians'][number]) => ({
  id: code,
  ...(element ? { element } : {}),
})

const musclesOf = ({ regions, guides }: Dataset): string[] => [
  ...new Set([...regions, ...guides].flatMap(({ muscles }) => muscles)),
]

function conditionParts({ id, stages = [], rules }: Condition, said: Translation): Part[] {
  const { [id]: condition } = said.conditions
  if (!condition) return []
  return [
    [`conditions.${id}.stages`, idsOf(stages), condition.stages ?? {}],
    [`conditions.${id}.rules`, idsOf(rules), condition.rules],
  ]
}

/** The fields that some entries have and others do not. */
function optional(entry: { element?: string; position?: string; notes?: string }) {
  const { element, position, notes } = entry
  return {
    ...(element ? { element } : {}),
    ...(position ? { position } : {}),
    ...(notes ? { notes } : {}),
  }
}

/** An entry's translation has those of these fields that the entry has. */
const optionalParts = (
  at: string,
  entries: readonly { id: string; element?: string; position?: string; notes?: string }[],
  said: Readonly<Record<string, object>>,
): Part[] =>
  entries.flatMap(({ id, ...entry }) =>
    said[id] ? [[`${at}.${id}`, Object.keys(optional(entry)), optional(said[id])] as const] : [],
  )
