import { type RefObject, useEffect, useRef } from 'react'

interface Ways {
  readonly by: (way: 1 | -1) => void
  readonly stop: () => void
}

/** Arrow keys lead from step to step, Escape closes; only while the focus is in the finder. */
export function useLocateKeys(box: RefObject<HTMLElement | null>, ways: Ways): void {
  const current = useRef(ways)
  current.current = ways
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!box.current?.contains(document.activeElement)) return
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof HTMLSelectElement) return
      if (event.key === 'ArrowRight') current.current.by(1)
      else if (event.key === 'ArrowLeft') current.current.by(-1)
      else if (event.key === 'Escape') current.current.stop()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [box])
}
