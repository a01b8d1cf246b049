import { type RefObject, useEffect, useRef } from 'react'
import { useTechniquePlayer } from '../../state/techniquePlayer'

/** Arrow keys lead from phase to phase, Escape stops; only while the focus is in the player. */
export function usePlayerKeys(box: RefObject<HTMLElement | null>, onStop: () => void): void {
  const stop = useRef(onStop)
  stop.current = onStop
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!box.current?.contains(document.activeElement)) return
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const { step } = useTechniquePlayer.getState()
      if (event.key === 'ArrowRight') step(1, performance.now())
      else if (event.key === 'ArrowLeft') step(-1, performance.now())
      else if (event.key === 'Escape') stop.current()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [box])
}
