import { type Parameters, parametersOf } from './parameters'

/** The texts of a language: `{ feature: { key: ICU text } }`. */
export type CatalogueText = Readonly<Record<string, Readonly<Record<string, string>>>>

/** An error in a message: the language of the file, `feature.key`, and the rule that it breaks. */
export interface MessageProblem {
  readonly language: string
  readonly at: string
  readonly rule: string
}

/**
 * Checks all catalogues against the English one.
 *
 * @param catalogues by language, including the source `en`
 */
export function checkCatalogues(
  catalogues: Readonly<Record<string, CatalogueText>>,
): MessageProblem[] {
  const { en: english = {} } = catalogues
  return Object.entries(catalogues).flatMap(([language, catalogue]) => [
    ...Object.keys({ ...english, ...catalogue }).flatMap((feature) =>
      checkFeature(language, feature, english[feature] ?? {}, catalogue[feature] ?? {}),
    ),
    ...(language === 'en' ? checkNames(catalogue) : []),
  ])
}

function checkFeature(
  language: string,
  feature: string,
  english: CatalogueText[string],
  texts: CatalogueText[string],
): MessageProblem[] {
  return Object.keys({ ...english, ...texts }).flatMap((key) => {
    const problem = (rule: string): MessageProblem => ({ language, at: `${feature}.${key}`, rule })
    const [source, text] = [english[key], texts[key]]
    if (text === undefined) return [problem('is missing')]
    if (source === undefined) return [problem('is not in English')]
    if (typeof text !== 'string') return [problem('is no text')]
    if (text.trim() === '') return [problem('is empty')]
    const parameters = read(text)
    if (parameters instanceof Error) return [problem(`is no ICU message: ${parameters.message}`)]
    const wanted = language === 'en' ? parameters : read(source)
    // An error of the English text is reported only once, for its own file.
    const differences = wanted instanceof Error ? [] : differencesOf(wanted, parameters)
    return [...differences, ...checkForms(language, parameters)].map(problem)
  })
}

function read(text: string): Parameters | Error {
  try {
    return parametersOf(text)
  } catch (error) {
    return error as Error
  }
}

function differencesOf(english: Parameters, other: Parameters): string[] {
  const names = [...new Set([...english.kinds.keys(), ...other.kinds.keys()])]
  return names.flatMap((name) => {
    const [wanted, given] = [english.kinds.get(name), other.kinds.get(name)]
    if (wanted === given) return []
    if (given === undefined) return [`lacks the ${wanted} "${name}" of the English text`]
    if (wanted === undefined) return [`has the ${given} "${name}", which English has not`]
    return [`has "${name}" as ${given}, which is ${wanted} in English`]
  })
}

/** Checks that a message has exactly the plural forms of its language. */
function checkForms(language: string, { forms }: Parameters): string[] {
  return forms.flatMap(({ name, kind, names }) => {
    if (kind === 'select') return []
    const type = kind === 'ordinal' ? 'ordinal' : 'cardinal'
    const wanted: readonly string[] = new Intl.PluralRules(language, {
      type,
    }).resolvedOptions().pluralCategories
    return [
      ...wanted.filter((form) => !names.includes(form)).map((form) => `lacks a form "${form}"`),
      ...names
        .filter((form) => !wanted.includes(form))
        .map((form) => `has a form "${form}", which the language has not`),
    ].map((rule) => `${rule} of "${name}"`)
  })
}

/**
 * Feature names become names of modules and types. `others` and `all-…` are reserved for other
 * modules.
 */
const checkNames = (english: CatalogueText): MessageProblem[] =>
  Object.keys(english)
    .filter((feature) => !/^[a-z][A-Za-z]*$/.test(feature) || feature === 'others')
    .map((feature) => ({ language: 'en', at: feature, rule: 'is no name for a feature' }))
