import { savesData } from '../offline/savesData'

/** Without a press of anything, prefetching starts after this time. */
const LATEST_MS = 8000
/** Where browsers lack `requestIdleCallback` (Safari). */
const SOON_MS = 200

let firstPress: Promise<unknown> | undefined

/** Resolves when the person has pressed something, or after a while. */
function pressed(): Promise<unknown> {
  firstPress ??= new Promise((resolve) => {
    for (const event of ['pointerdown', 'keydown'])
      addEventListener(event, resolve, { once: true, capture: true })
    setTimeout(resolve, LATEST_MS)
  })
  return firstPress
}

/**
 * Prefetches what may be wanted later: after the first press or 8 s, when the browser has time.
 * Not without a network, and not for a person who saves data: they fetch it when it is wanted.
 *
 * @param first what is waited for instead of a press
 * @returns a function that cancels it
 */
export function whenIdle(prefetch: () => void, first: Promise<unknown> = pressed()): () => void {
  let isCancelled = false
  const act = () => {
    if (!isCancelled && navigator.onLine && !savesData()) prefetch()
  }
  void first.then(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(act)
    else setTimeout(act, SOON_MS)
  })
  return () => {
    isCancelled = true
  }
}
