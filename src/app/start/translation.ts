import index from 'virtual:tsubo/index'
import { type Atlas, type AtlasTexts, createAtlas } from '../../domain/atlas'
import type { Language } from '../../messages/languages'
import { texts } from '../../models/texts'

interface Translated {
  readonly atlas: Atlas
  readonly texts: (texts: AtlasTexts) => AtlasTexts
}

const english = createAtlas(index)
const fetched = new Map<Language, Translated>()

/**
 * Fetches what the data says in a language; until then it is given in English.
 *
 * @throws if it could not be fetched
 */
export async function fetchTranslation(language: Language): Promise<void> {
  if (language === 'en' || fetched.has(language)) return
  const [said, { translateIndex, translateTexts }] = await Promise.all([
    texts.translation(language).load(),
    import('../../domain/translate'),
  ])
  fetched.set(language, {
    atlas: createAtlas(translateIndex(index, said)),
    texts: (texts) => translateTexts(texts, said),
  })
}

/** The atlas in a language; always the same object for the same one. */
export const atlasIn = (language: Language): Atlas => fetched.get(language)?.atlas ?? english

export const textsIn = (language: Language, texts: AtlasTexts): AtlasTexts =>
  fetched.get(language)?.texts(texts) ?? texts
