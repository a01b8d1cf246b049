import { type ComponentType, useEffect, useState } from 'react'
import { useSearch } from '../../state/search'
import { useViewStore } from '../../state/view'
import { useSearchKeys } from '../../ui/search/useSearchKeys'
import { appWords } from '../../words/app'

async function fetchSearch(): Promise<ComponentType> {
  const { SearchScreen, prepareSearch } = await import('./SearchScreen')
  prepareSearch()
  return SearchScreen
}

/** Milliseconds after the start: later than the body, sooner than a connection is likely to go. */
const EARLY = 2500

/** The search, once it is asked for; fetched before that, so that it works without a network. */
export function LazySearch() {
  const open = useSearch((state) => state.open)
  const [Search, setSearch] = useState<ComponentType>()
  useSearchKeys()

  useEffect(() => {
    const timer = setTimeout(() => {
      fetchSearch().then(
        (fetched) => setSearch(() => fetched),
        () => {},
      )
    }, EARLY)
    return () => clearTimeout(timer)
  }, [])

  useEffect(() => {
    if (!open || Search) return
    fetchSearch().then(
      (fetched) => setSearch(() => fetched),
      () => {
        useSearch.getState().setOpen(false)
        useViewStore.getState().notify(() => appWords.get().searchNotThere)
      },
    )
  }, [open, Search])

  return open && Search ? <Search /> : null
}
