import compile from 'icu-minify/compile'
import type { CompiledMessages } from '../../src/messages/bindMessages'
import { LANGUAGES, type Language } from '../../src/messages/languages'
import { type Files, projectFiles, readJson } from '../shared/files'
import { type CatalogueText, checkCatalogues } from './checkCatalogues'

export const CATALOGUES = 'src/messages'

/** Reads all catalogues without checking them. */
export function readCatalogues(
  folder = CATALOGUES,
  from: Files = projectFiles,
): Record<Language, CatalogueText> {
  const read = (language: Language): CatalogueText => {
    const file = `${folder}/${language}.json`
    try {
      return readJson(from, file) as CatalogueText
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`)
    }
  }
  return Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Record<
    Language,
    CatalogueText
  >
}

/**
 * Reads and checks the catalogues.
 *
 * @throws with one line per error: file, key, rule
 */
export function loadCatalogues(folder = CATALOGUES, from?: Files): Record<Language, CatalogueText> {
  const catalogues = readCatalogues(folder, from)
  const problems = checkCatalogues(catalogues)
  if (problems.length === 0) return catalogues
  const lines = problems.map(
    ({ language, at, rule }) => `${folder}/${language}.json: ${at} ${rule}`,
  )
  throw new Error(['The messages have faults.', ...lines].join('\n'))
}

export const compileFeature = (texts: CatalogueText[string]): CompiledMessages =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compile(text)]))

export const compileCatalogue = (texts: CatalogueText): Record<string, CompiledMessages> =>
  Object.fromEntries(
    Object.entries(texts).map(([feature, messages]) => [feature, compileFeature(messages)]),
  )
