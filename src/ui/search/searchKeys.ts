import { useSearch } from '../../state/search'
import { startShortcuts } from '../frame/shortcuts'

/** On the buttons beside words such as that the search could not be loaded. */
const isAnswering = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=alert]') !== null

/** What is typed until the box of the search stands there is kept for it. */
function keepForBox(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event
  const { open, query, type } = useSearch.getState()
  if (!open || isAnswering(target)) return false
  if (key.length === 1 && !ctrlKey && !metaKey && !altKey) {
    type(query + key)
    event.preventDefault()
  }
  return true
}

/** Opens the search by key. */
export function startSearchKeys(): void {
  const open = () => useSearch.getState().setOpen(true)
  startShortcuts({ '/': open, 'Mod+k': open }, keepForBox)
}
