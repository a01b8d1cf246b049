/** How far a pointer may travel in a tap or a hold, CSS pixels: a thumb rolls while it presses. */
const TRAVEL = { mouse: 6, touch: 12 }

/** Whether a pointer has gone too far from where it went down for a tap. */
export const hasTravelled = (from: PointerEvent, { clientX, clientY }: PointerEvent): boolean =>
  Math.hypot(clientX - from.clientX, clientY - from.clientY) >
  TRAVEL[from.pointerType === 'touch' ? 'touch' : 'mouse']

/** A press that lasts this long is a hold, milliseconds: as long as browsers wait. */
const HOLD = 500
const ENDING = ['pointerup', 'pointercancel'] as const
const RESTING = ['contextmenu', 'dragstart'] as const

/**
 * Listens for presses that are held in one place. Of the same press no click follows, and no menu of
 * the browser.
 *
 * @param listener gets the event with which the pointer went down
 * @returns a function that removes the listeners
 */
export function onHold(element: Element, listener: (event: PointerEvent) => void): () => void {
  let down: PointerEvent | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let held = false

  const end = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    down = undefined
  }
  const onDown = (event: PointerEvent) => {
    end()
    held = false
    // A second finger or another button is no hold.
    if (!event.isPrimary || event.button !== 0) return
    down = event
    timer = setTimeout(() => {
      // Moves come with frames: a busy page may not know yet that the pointer has travelled.
      frame = requestAnimationFrame(() => {
        held = true
        listener(event)
      })
    }, HOLD)
  }
  const onMove = (event: PointerEvent) => {
    if (down && event.pointerId === down.pointerId && hasTravelled(down, event)) end()
  }
  const onClick = (event: MouseEvent) => {
    // A click by key has no detail.
    if (!held || event.detail === 0) return
    held = false
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  // Where a finger rests, browsers open a menu or drag a link at about the same moment.
  const onRest = (event: Event) => {
    if (down?.pointerType === 'touch') event.preventDefault()
  }

  element.addEventListener('pointerdown', onDown as EventListener)
  element.addEventListener('click', onClick as EventListener, true)
  for (const kind of RESTING) element.addEventListener(kind, onRest)
  window.addEventListener('pointermove', onMove, true)
  for (const kind of ENDING) window.addEventListener(kind, end, true)
  return () => {
    end()
    element.removeEventListener('pointerdown', onDown as EventListener)
    element.removeEventListener('click', onClick as EventListener, true)
    for (const kind of RESTING) element.removeEventListener(kind, onRest)
    window.removeEventListener('pointermove', onMove, true)
    for (const kind of ENDING) window.removeEventListener(kind, end, true)
  }
}
