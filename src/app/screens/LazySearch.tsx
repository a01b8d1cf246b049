import frameMessages from 'virtual:messages/frame'
import { useEffect } from 'react'
import { messagesOf } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { useSearch } from '../../state/search'

const SearchScreen = lazyPart(
  'search',
  async () => {
    const part = await import('./SearchScreen')
    part.prepareSearch()
    return part
  },
  { what: () => messagesOf(frameMessages).searchNotThere, floating: true },
)

/** Delay after the start: later than the body, but before a connection is likely to fail. */
const PREFETCH_DELAY_MS = 2500

const close = () => useSearch.getState().setOpen(false)

/** The search, while it is open. Its code is prefetched, so that it works without a network. */
export function LazySearch() {
  const open = useSearch((state) => state.open)
  useEffect(() => {
    const timer = setTimeout(SearchScreen.code.preload, PREFETCH_DELAY_MS)
    return () => clearTimeout(timer)
  }, [])
  return open && <SearchScreen onClose={close} />
}
