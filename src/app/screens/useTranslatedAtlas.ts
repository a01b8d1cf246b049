import { useMemo } from 'react'
import type { AtlasTexts } from '../../domain/atlas'
import { buildTextLookup } from '../../domain/textLookup'
import type { Atlas } from '../../ui/atlasContext'
import { useLanguage } from '../../words/useWords'
import { indexIn, textsIn } from '../start/translation'

/** The atlas in the language that is spoken; without its texts until they have been fetched. */
export function useTranslatedAtlas(texts: AtlasTexts | undefined): Atlas {
  const language = useLanguage()
  return useMemo(
    () => ({
      index: indexIn(language),
      texts: texts && buildTextLookup(textsIn(language, texts)),
    }),
    [language, texts],
  )
}
