import { useEffect } from 'react'
import { useSearching } from '../../state/searching'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'))

/** Opens the search by `/`, unless that is being typed, and by Ctrl or Cmd with K from anywhere. */
export function useSearchKeys(): void {
  const setOpen = useSearching((state) => state.setOpen)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      const command = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k'
      const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target)
      if (!command && !slash) return
      event.preventDefault()
      // Another dialog has the page to itself.
      if (!document.querySelector('dialog[open]')) setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [setOpen])
}
