import frameMessages from 'virtual:messages/frame'
import { useEffect } from 'react'
import { messagesOf } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { whenIdle } from '../../models/whenIdle'
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

const close = () => useSearch.getState().setOpen(false)

/** The search, while it is open. Its code is prefetched, so that it works without a network. */
export function LazySearch() {
  const open = useSearch((state) => state.open)
  useEffect(() => whenIdle(SearchScreen.code.preload), [])
  return open && <SearchScreen onClose={close} />
}
