import { hasTravelled } from '../state/pressing'

export interface Tap {
  /** Where the pointer went down, CSS pixels from the top left corner of the element. */
  readonly x: number
  readonly y: number
  readonly touch: boolean
}

/**
 * Listens for taps of one pointer. Until it has travelled too far for a tap, no other listener
 * receives its moves, so that a tap does not turn the body.
 *
 * @returns a function that removes the listeners
 */
export function onTap(element: HTMLElement, listener: (tap: Tap) => void): () => void {
  let started: { readonly event: PointerEvent; readonly tap: Tap } | undefined

  const onDown = (event: PointerEvent) => {
    const touch = event.pointerType === 'touch'
    // A second finger or another button is no tap.
    started =
      event.isPrimary && event.button === 0
        ? { event, tap: { x: event.offsetX, y: event.offsetY, touch } }
        : undefined
  }
  const onMove = (event: PointerEvent) => {
    if (event.buttons === 0 || event.pointerId !== started?.event.pointerId) return
    if (hasTravelled(started.event, event)) started = undefined
    else event.stopImmediatePropagation()
  }
  // Browsers click after a touch that travelled 15 pixels or less. The listener may move the page: if
  // it were called before the click, the click could hit another element.
  const onClick = () => {
    if (started) listener(started.tap)
    started = undefined
  }

  element.addEventListener('pointerdown', onDown)
  element.addEventListener('click', onClick)
  window.addEventListener('pointermove', onMove, true)
  return () => {
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('click', onClick)
    window.removeEventListener('pointermove', onMove, true)
  }
}
