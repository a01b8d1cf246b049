import type { WorkerMessage } from './rules'

/** How long the new worker may take to start, in ms; the page is then reloaded anyway. */
const PATIENCE = 3000

/**
 * Reloads the page, in its newest version that is stored here. Route and language are in the
 * address, sheets and session in the storage, so the person stays where they were.
 */
export async function reload(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const waiting = registration?.waiting
  if (waiting) {
    const replaced = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      setTimeout(resolve, PATIENCE)
    })
    waiting.postMessage('take-over' satisfies WorkerMessage)
    await replaced
  }
  location.reload()
}
