import { LANGUAGES, type Language } from '../../messages/languages'

/** What a word of a text names: a bone, several, or a part of one; empty if it is none of these. */
interface NamedBones {
  readonly bones: readonly string[]
  readonly name: Readonly<Record<Language, string>>
}

/** The words that name bones, and what each names: an index of `named`. */
export interface BoneTerms {
  readonly named: readonly NamedBones[]
  readonly terms: Readonly<Record<Language, Readonly<Record<string, number>>>>
}

/** A part of a text: plain, or words that name bones. */
export type TextPart = string | (NamedBones & { readonly words: string })

/** Splits a text into its parts; joined they are the text. */
export type ReadBones = (text: string) => readonly TextPart[]

/** A letter that a term cannot stand beside, and what may follow one in the plural. */
const WITHIN: Readonly<Record<Language, { readonly letter: string; readonly plural: string }>> = {
  en: { letter: '\\p{L}', plural: 's?' },
  es: { letter: '\\p{L}', plural: '(?:s|es)?' },
  // Chinese has no spaces between words, but codes such as L1 and BL1.
  zh: { letter: '\\p{sc=Latin}', plural: '' },
}

/**
 * Returns, by language, how to find the words that name bones: the longest first, never within
 * another word, and of each bone its first mention alone, so that a text stays quiet.
 */
export function buildBoneReaders({
  named,
  terms,
}: BoneTerms): Readonly<Record<Language, ReadBones>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, readerOf(language, named, terms[language])]),
  ) as Record<Language, ReadBones>
}

function readerOf(
  language: Language,
  named: BoneTerms['named'],
  terms: BoneTerms['terms'][Language],
): ReadBones {
  const byWords = new Map(Object.entries(terms).map(([words, at]) => [keyOf(words), named[at]]))
  const { letter, plural } = WITHIN[language]
  const any = Object.keys(terms)
    .toSorted((a, b) => b.length - a.length)
    .map((words) => words.replace(/[()]/g, '\\$&').replaceAll(' ', '[ -]'))
    .join('|')
  const pattern = new RegExp(`(?<![${letter}\\p{N}])(${any})${plural}(?![${letter}\\p{N}])`, 'giu')
  return (text) => {
    const parts: TextPart[] = []
    const seen = new Set<NamedBones>()
    let end = 0
    for (const { 0: words, 1: term = '', index } of text.matchAll(pattern)) {
      const found = byWords.get(keyOf(term))
      if (!found || found.bones.length === 0 || seen.has(found)) continue
      seen.add(found)
      if (index > end) parts.push(text.slice(end, index))
      parts.push({ ...found, words })
      end = index + words.length
    }
    if (end < text.length) parts.push(text.slice(end))
    return parts
  }
}

const keyOf = (words: string) => words.toLowerCase().replaceAll('-', ' ')
