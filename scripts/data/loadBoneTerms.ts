import { z } from 'zod'
import { parseBonesHeader } from '../../src/body/bones'
import type { Dataset } from '../../src/domain/dataset'
import { type BoneTerms, buildBoneReaders } from '../../src/domain/figure/boneTerms'
import { LANGUAGES, type Language } from '../../src/messages/languages'
import { loadMessages } from '../messages/loadMessages'
import { type Files, projectFiles, readJson } from '../shared/files'

const FILE = 'data/bones/terms.json'

const text = z.string().min(1)
const words = z.array(text).min(1)

/** Each entry: bones, what to call them if not by their names, and the words that mean them. */
const termsFile = z.array(
  z.strictObject({
    /** Ids; none for words that look like the name of a bone and are not, or not of a certain one. */
    bones: z.array(text),
    name: z.strictObject({ en: text, es: text, zh: text }).optional(),
    words: z.partialRecord(z.enum(LANGUAGES), words),
  }),
)

/**
 * Reads the words that name bones in texts.
 *
 * @throws with one line per fault: an unknown bone, a word that stands twice, or in no text
 */
export function loadBoneTerms(dataset: Dataset, files: Files = projectFiles): BoneTerms {
  const entries = termsFile.parse(readJson(files, FILE))
  const { bones } = parseBonesHeader(readJson(files, 'public/models/bones.json'))
  const faults: string[] = []
  const nameOf = (id: string, language: Language): string => {
    const bone = bones.find((each) => each.id === id)
    if (!bone) faults.push(`names "${id}", which is no bone.`)
    return (language === 'en' ? bone?.name : bone?.names[language]) ?? id
  }
  const named = entries.map((entry) => ({
    bones: entry.bones,
    name:
      entry.name ??
      byLanguage((language) => entry.bones.map((id) => nameOf(id, language)).join(' · ')),
  }))
  for (const { bones: ids, name } of entries) if (name) for (const id of ids) nameOf(id, 'en')
  const terms = byLanguage((language) => {
    const found: Record<string, number> = {}
    entries.forEach((entry, at) => {
      for (const term of entry.words[language] ?? []) {
        if (term in found) faults.push(`${language}: "${term}" stands twice.`)
        found[term] = at
      }
    })
    return found
  })
  const all: BoneTerms = { named, terms }
  for (const language of LANGUAGES)
    for (const term of deadTerms(all, language, boneTexts(dataset)[language]))
      faults.push(`${language}: no text says "${term}".`)
  if (faults.length > 0)
    throw new Error([...new Set(faults)].map((fault) => `${FILE}: ${fault}`).join('\n'))
  return all
}

const byLanguage = <Value>(of: (language: Language) => Value) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<
    Language,
    Value
  >

/** The terms that no text says. */
function deadTerms({ terms }: BoneTerms, language: Language, texts: readonly string[]): string[] {
  const each = Object.keys(terms[language])
  // One entry for each term, so that it is told which one is met.
  const read = buildBoneReaders({
    named: each.map((term) => ({ bones: [term], name: { en: '', es: '', zh: '' } })),
    terms: { ...terms, [language]: Object.fromEntries(each.map((term, at) => [term, at])) },
  })[language]
  const met = new Set(
    texts.flatMap((text) =>
      read(text).flatMap((part) => (typeof part === 'string' ? [] : part.bones)),
    ),
  )
  return each.filter((term) => !met.has(term))
}

/** The texts in which the app lights bones, by language. */
export function boneTexts({
  points,
  landmarks,
  muscles,
  translations,
}: Dataset): Readonly<Record<Language, readonly string[]>> {
  return byLanguage((language) => {
    const messages = loadMessages(language)
    const steps = [...Object.values(messages.landmarks), ...Object.values(messages.spans)]
    if (language !== 'en') {
      const own = translations.find((each) => each.language === language)
      return [...steps, ...Object.values(own?.muscleTexts ?? {}).map(({ caution }) => caution)]
    }
    return [
      ...steps,
      ...points.flatMap(({ find, location }) => [find, location]),
      ...landmarks.map(({ feel }) => feel),
      ...muscles.flatMap(({ find, caution }) => [find, caution]),
    ]
  })
}
