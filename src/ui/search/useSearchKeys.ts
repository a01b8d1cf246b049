import { useSearch } from '../../state/search'
import { useKeyCatcher, useShortcuts } from '../frame/shortcuts'

/** On the buttons beside words such as that the search could not be loaded. */
const isAnswering = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=alert]') !== null

/** Opens the search by key. What is typed until its box stands there is kept for it. */
export function useSearchKeys(): void {
  const isOpen = useSearch((state) => state.open)
  const open = () => useSearch.getState().setOpen(true)
  useShortcuts('anywhere', { '/': open, 'Mod+k': open })
  useKeyCatcher(isOpen, (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    if (key.length !== 1 || ctrlKey || metaKey || altKey || isAnswering(target)) return
    const { query, type } = useSearch.getState()
    type(query + key)
    event.preventDefault()
  })
}
