import { OTHER_LANGUAGES } from '../../messages/languages'
import { careTopics } from '../care/care'
import type { DataProblem, Dataset } from '../dataset'
import type { Condition } from '../schema/condition'
import type { Translation } from '../schema/translation'

/** Checks that each language has one translation file, with every required key and no others. */
export function checkTranslations(dataset: Dataset): DataProblem[] {
  return [
    ...OTHER_LANGUAGES.flatMap((language) => {
      const count = dataset.translations.filter((file) => file.language === language).length
      const reason = count === 0 ? 'is missing' : 'stands there twice'
      return count === 1 ? [] : [{ file: fileOf(language), at: 'language', reason }]
    }),
    ...dataset.translations.flatMap((translation) =>
      partsOf(dataset, translation).flatMap(([at, wanted, translated]) =>
        compare(wanted, Object.keys(translated)).map(([key, reason]) => ({
          file: fileOf(translation.language),
          at: `${at}.${key}`,
          reason,
        })),
      ),
    ),
  ]
}

const fileOf = (language: Translation['language']) => `translations/${language}.json`

function compare(wanted: readonly string[], translated: readonly string[]): [string, string][] {
  return [
    ...wanted
      .filter((key) => !translated.includes(key))
      .map((key): [string, string] => [key, MISSING]),
    ...translated
      .filter((key) => !wanted.includes(key))
      .map((key): [string, string] => [key, UNKNOWN]),
  ]
}

const MISSING = 'is missing'
const UNKNOWN = 'translates what the dataset does not have'

/** A part of a translation file: its path, the keys that it needs, and its content. */
type Part = readonly [at: string, wanted: readonly string[], translated: object]

function partsOf(dataset: Dataset, translated: Translation): Part[] {
  const { regions, guides, meridians, conditions, techniques, crosswalk } = dataset
  const own = dataset.points.map(({ code, technique }) => ({ id: code, ...optional(technique) }))
  return [
    ['regions', idsOf(regions), translated.regions],
    ['muscles', musclesOf(dataset), translated.muscles],
    ['muscleTexts', idsOf(dataset.muscles), translated.muscleTexts],
    ['guides', idsOf(guides), translated.guides],
    ['meridians', meridians.map(({ code }) => code), translated.meridians],
    ['careTopics', idsOf(careTopics(dataset.care)), translated.careTopics],
    ['conditions', idsOf(conditions), translated.conditions],
    ['cautions', idsOf(dataset.cautions), translated.cautions],
    ['redFlags', idsOf(dataset.redFlags), translated.redFlags],
    ['techniques', idsOf(techniques), translated.techniques],
    ['points', idsOf(own.filter(({ position, notes }) => position ?? notes)), translated.points],
    [
      'crosswalk.letters',
      crosswalk.letters.filter(({ note }) => note).map(({ letters }) => letters),
      translated.crosswalk.letters,
    ],
    [
      'crosswalk.bladder',
      crosswalk.bladder.filter(({ why }) => why).map(({ older }) => `${older}`),
      translated.crosswalk.bladder,
    ],
    ...conditions.flatMap((condition) => conditionParts(condition, translated)),
    ...optionalParts('meridians', meridians.map(withId), translated.meridians),
    ...optionalParts('redFlags', dataset.redFlags, translated.redFlags),
    ...optionalParts('techniques', techniques, translated.techniques),
    ...optionalParts('points', own, translated.points),
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

function conditionParts({ id, stages = [], rules }: Condition, translated: Translation): Part[] {
  const { [id]: condition } = translated.conditions
  if (!condition) return []
  return [
    [`conditions.${id}.stages`, idsOf(stages), condition.stages ?? {}],
    [`conditions.${id}.rules`, idsOf(rules), condition.rules],
  ]
}

interface Optional {
  readonly element?: string
  readonly position?: string
  readonly notes?: string
  readonly sign?: string
}

/** The translatable fields that only some entries have. */
function optional({ element, position, notes, sign }: Optional) {
  return {
    ...(sign ? { sign } : {}),
    ...(element ? { element } : {}),
    ...(position ? { position } : {}),
    ...(notes ? { notes } : {}),
  }
}

/** Requires of each entry's translation exactly the optional fields that the entry has. */
const optionalParts = (
  at: string,
  entries: readonly ({ readonly id: string } & Optional)[],
  translated: Readonly<Record<string, object>>,
): Part[] =>
  entries.flatMap(({ id, ...entry }) =>
    translated[id]
      ? [[`${at}.${id}`, Object.keys(optional(entry)), optional(translated[id])] as const]
      : [],
  )
