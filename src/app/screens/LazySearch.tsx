import frameMessages from 'virtual:messages/frame'
import { type ComponentType, useEffect, useState } from 'react'
import { messagesOf } from '../../messages/messages'
import { useSearch } from '../../state/search'
import { useViewStore } from '../../state/view'
import { useSearchKeys } from '../../ui/search/useSearchKeys'

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
        useViewStore.getState().notify(() => messagesOf(frameMessages).searchNotThere)
      },
    )
  }, [open, Search])

  return open && Search ? <Search /> : null
}
