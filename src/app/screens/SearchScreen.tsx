import partsMessages from 'virtual:messages/parts'
import rolesMessages from 'virtual:messages/roles'
import searchMessages from 'virtual:messages/search'
import entries from 'virtual:tsubo/search'
import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas'
import { buildSearch, type Search } from '../../domain/search/search'
import type { Language } from '../../messages/languages'
import { activeLanguage, messagesOf, useLanguage } from '../../messages/messages'
import { useAtlas } from '../../ui/atlasContext'
import { SearchDialog } from '../../ui/search/SearchDialog'
import { atlasIn } from '../start/translation'

/** Kept for the next time that the search is opened. */
let kept: { readonly atlas: Atlas; readonly spoken: Language; readonly find: Search } | undefined

function searchIn(atlas: Atlas, spoken: Language): Search {
  if (kept?.atlas !== atlas || kept.spoken !== spoken) {
    const speech = {
      language: spoken,
      found: messagesOf(searchMessages),
      parts: messagesOf(partsMessages),
      roles: messagesOf(rolesMessages),
    }
    kept = { atlas, spoken, find: buildSearch(speech, atlas, entries) }
  }
  return kept.find
}

/** Before it is opened, so that the first letter typed is answered as fast as any other. */
export function prepareSearch(): void {
  if (activeLanguage() === 'en') searchIn(atlasIn('en'), 'en')
}

/** The search with all that it searches. */
export default function SearchScreen({ onClose }: { readonly onClose: () => void }) {
  const atlas = useAtlas()
  const spoken = useLanguage()
  const find = useMemo(() => searchIn(atlas, spoken), [atlas, spoken])
  return <SearchDialog find={find} onClose={onClose} />
}
