import index from 'virtual:tsubo/index'
import { type Atlas, type AtlasTexts, createAtlas } from '../../domain/atlas'
import { lookup } from '../../domain/lookup'
import type { MuscleAtlas } from '../../domain/muscles/muscles'
import type { Language } from '../../messages/languages'
import { texts } from '../../models/texts'

interface Translated {
  readonly atlas: Atlas
  readonly texts: (texts: AtlasTexts) => AtlasTexts
}

const english = createAtlas(index)
const fetched = new Map<Language, Translated>()

/**
 * Fetches the translation of the data into a language; until then the data is in English.
 *
 * @throws if the translation cannot be fetched
 */
export async function fetchTranslation(language: Language): Promise<void> {
  if (language === 'en' || fetched.has(language)) return
  const [translation, { translateIndex, translateTexts }] = await Promise.all([
    texts.translation(language).load(),
    import('../../domain/translate'),
  ])
  fetched.set(language, {
    atlas: createAtlas(translateIndex(index, translation)),
    texts: (texts) => translateTexts(texts, translation),
  })
}

/** The atlas in a language, or in English until `fetchTranslation`; the same object each time. */
export const atlasIn = (language: Language): Atlas => fetched.get(language)?.atlas ?? english

export const textsIn = (language: Language, texts: AtlasTexts): AtlasTexts =>
  fetched.get(language)?.texts(texts) ?? texts

/** The atlas with the muscles, if they are loaded. */
export const atlasWithMuscles = (atlas: Atlas, loaded: MuscleAtlas | undefined): Atlas =>
  loaded ? { ...atlas, muscle: lookup(loaded.muscles, 'id') } : atlas
