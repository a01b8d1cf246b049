import entries from 'virtual:tsubo/search'
import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas'
import { buildSearch, type Search } from '../../domain/search/search'
import { useAtlas } from '../../ui/atlasContext'
import { SearchDialog } from '../../ui/search/SearchDialog'
import { foundWords } from '../../words/found'
import { language } from '../../words/i18n'
import type { Language } from '../../words/languages'
import { partsWords } from '../../words/parts'
import { rolesWords } from '../../words/roles'
import { useLanguage } from '../../words/useWords'
import { atlasIn } from '../start/translation'

/** Kept for the next time that the search is opened. */
let kept: { readonly atlas: Atlas; readonly spoken: Language; readonly find: Search } | undefined

function searchIn(atlas: Atlas, spoken: Language): Search {
  if (kept?.atlas !== atlas || kept.spoken !== spoken) {
    const speech = {
      language: spoken,
      found: foundWords.get(),
      parts: partsWords.get(),
      roles: rolesWords.get(),
    }
    kept = { atlas, spoken, find: buildSearch(speech, atlas, entries) }
  }
  return kept.find
}

/** Before it is opened, so that the first letter typed is answered as fast as any other. */
export function prepareSearch(): void {
  if (language.get() === 'en') searchIn(atlasIn('en'), 'en')
}

/** The search with all that it searches. */
export function SearchScreen() {
  const atlas = useAtlas()
  const spoken = useLanguage()
  const find = useMemo(() => searchIn(atlas, spoken), [atlas, spoken])
  return <SearchDialog find={find} />
}
