import englishIndex from 'virtual:tsubo/index'
import entries from 'virtual:tsubo/search'
import { useMemo } from 'react'
import type { AtlasIndex } from '../../domain/atlas'
import { buildSearch, type Search } from '../../domain/search/search'
import { useAtlas } from '../../ui/atlasContext'
import { SearchDialog } from '../../ui/search/SearchDialog'
import { foundWords } from '../../words/found'
import { language } from '../../words/i18n'
import { partsWords } from '../../words/parts'
import { rolesWords } from '../../words/roles'
import { useLanguage } from '../../words/useWords'

/** Kept for the next time that the search is opened. */
let kept: { readonly index: AtlasIndex; readonly spoken: string; readonly find: Search } | undefined

function findIn(index: AtlasIndex): Search {
  const spoken = language.get()
  if (kept?.index !== index || kept.spoken !== spoken) {
    const speech = {
      language: spoken,
      found: foundWords.get(),
      parts: partsWords.get(),
      roles: rolesWords.get(),
    }
    kept = { index, spoken, find: buildSearch(speech, index, entries) }
  }
  return kept.find
}

// As the file arrives: the first letter typed is answered as fast as any other.
if (language.get() === 'en') findIn(englishIndex)

/** The search with all that it searches. */
export function SearchScreen() {
  const { index } = useAtlas()
  const spoken = useLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the finder speaks the language
  const find = useMemo(() => findIn(index), [index, spoken])
  return <SearchDialog find={find} />
}
