import { type RefObject, useEffect, useRef } from 'react'

/**
 * Returns the focus to a button that something replaces while it is open.
 *
 * @returns the reference for the button
 */
export function useReturnedFocus(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (!open && wasOpen.current && document.activeElement === document.body)
      button.current?.focus()
    wasOpen.current = open
  }, [open])
  return button
}
