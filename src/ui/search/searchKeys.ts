import { useSearch } from '../../state/search'
import { startShortcuts } from '../frame/shortcuts'

/** Whether the target is in an error message, for example that the search could not be loaded. */
const isAnswering = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=alert]') !== null

/** Adds what is typed before the search box has loaded to the query; true if it used the key. */
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

/** Lets shortcuts open the search. */
export function startSearchKeys(): void {
  const open = () => useSearch.getState().setOpen(true)
  startShortcuts({ '/': open, 'Mod+k': open }, keepForBox)
}
