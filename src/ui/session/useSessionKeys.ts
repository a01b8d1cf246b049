import { useEffect } from 'react'
import { next, pause, previous, resume } from '../../domain/session/sessionRun'
import { useSession } from '../../state/session'

/** Elements that have a use of their own for the keys of a session. */
const BUSY = 'button, a, input, select, textarea, summary, [role="slider"], dialog'

/** Space pauses and goes on, the arrows step, Escape asks whether to stop. */
export function useSessionKeys(askToStop: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event
      if (
        ctrlKey ||
        metaKey ||
        altKey ||
        defaultPrevented ||
        document.querySelector('dialog[open]')
      )
        return
      const busy = target instanceof Element && target.closest(BUSY) !== null
      const { change } = useSession.getState()
      const now = Date.now()
      if (key === 'Escape') askToStop()
      else if (key === ' ' && !busy) {
        change((session) =>
          session.clock.since === null ? resume(session, now) : pause(session, now),
        )
        // The panel would scroll.
        event.preventDefault()
      } else if (isArrow(key) && !(target instanceof HTMLInputElement || isSelect(target))) {
        change((session) => (key === 'ArrowRight' ? next(session, now) : previous(session, now)))
        event.preventDefault()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [askToStop])
}

const isArrow = (key: string) => key === 'ArrowLeft' || key === 'ArrowRight'
const isSelect = (target: EventTarget | null) =>
  target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
