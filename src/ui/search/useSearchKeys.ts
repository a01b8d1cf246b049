import { useEffect } from 'react'
import { useSearch } from '../../state/search'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'))

/**
 * Opens the search by `/`, unless that is being typed, and by Ctrl or Cmd with K from anywhere. What
 * is typed until its box stands there is kept for it.
 */
export function useSearchKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      const { open, query, setOpen, type } = useSearch.getState()
      const waiting = open && !document.querySelector('dialog[open]')
      if (waiting && key.length === 1 && !ctrlKey && !metaKey && !altKey) {
        type(query + key)
        event.preventDefault()
        event.stopPropagation()
        return
      }
      const command = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k'
      const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target)
      if (!command && !slash) return
      event.preventDefault()
      // Another dialog has the page to itself.
      if (!document.querySelector('dialog[open]')) setOpen(true)
    }
    // Before all others: a letter meant for the box is no shortcut.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
}
