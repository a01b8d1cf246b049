import englishIndex from 'virtual:tsubo/index'
import entries from 'virtual:tsubo/search'
import { useMemo } from 'react'
import type { AtlasIndex } from '../../domain/atlas'
import { buildSearch, type Search } from '../../domain/search/search'
import { useAtlas } from '../../ui/atlasContext'
import { SearchDialog } from '../../ui/search/SearchDialog'
import { foundWords } from '../../words/found'
import { language } from '../../words/i18n'
import type { Language } from '../../words/languages'
import { partsWords } from '../../words/parts'
import { rolesWords } from '../../words/roles'
import { useLanguage } from '../../words/useWords'

/** Kept for the next time that the search is opened. */
let kept:
  | { readonly index: AtlasIndex; readonly spoken: Language; readonly find: Search }
  | undefined

function searchIn(index: AtlasIndex, spoken: Language): Search {
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

/** Before it is opened, so that the first letter typed is answered as fast as any other. */
export function prepareSearch(): void {
  if (language.get() === 'en') searchIn(englishIndex, 'en')
}

/** The search with all that it searches. */
export function SearchScreen() {
  const { index } = useAtlas()
  const spoken = useLanguage()
  const find = useMemo(() => searchIn(index, spoken), [index, spoken])
  return <SearchDialog find={find} />
}
