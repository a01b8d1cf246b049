import partsMessages from 'virtual:messages/parts'
import rolesMessages from 'virtual:messages/roles'
import searchMessages from 'virtual:messages/search'
import entries from 'virtual:tsubo/search'
import { buildSearch, type Search } from '../../domain/search/search'
import type { Language } from '../../messages/languages'
import { activeLanguage, messagesOf, useLanguage } from '../../messages/messages'
import { SearchDialog } from '../../ui/search/SearchDialog'
import { atlasIn } from '../start/translation'

/** The last search index, for the next time that the search opens. */
let cached: { readonly language: Language; readonly find: Search } | undefined

/** The languages that the browser names, such as `['fr', 'en']`: they tell how letters are meant. */
const typedIn = (): string[] =>
  navigator.languages.flatMap((tag) => tag.toLowerCase().split('-')[0] ?? [])

/** The search in a language whose translation is fetched. It needs no muscles. */
function searchIn(language: Language): Search {
  if (cached?.language !== language) {
    const speech = {
      language,
      found: messagesOf(searchMessages),
      parts: messagesOf(partsMessages),
      roles: messagesOf(rolesMessages),
    }
    cached = { language, find: buildSearch(speech, atlasIn(language), entries, typedIn()) }
  }
  return cached.find
}

/** Builds the English index in advance, so that the first letter gets results without delay. */
export function prepareSearch(): void {
  if (activeLanguage() === 'en') searchIn('en')
}

/** The search dialog with its index. */
export default function SearchScreen({ onClose }: { readonly onClose: () => void }) {
  return <SearchDialog find={searchIn(useLanguage())} onClose={onClose} />
}
