import type { WorkerMessage } from './rules'

/** How long to wait for each step of a new worker, in ms; the page is then reloaded anyway. */
const PATIENCE = 5000

/** Resolves at the event, or when patience ends. */
const next = (target: EventTarget, event: string) =>
  new Promise<unknown>((resolve) => {
    target.addEventListener(event, resolve, { once: true })
    setTimeout(resolve, PATIENCE)
  })

/**
 * Reloads the page in the newest version of the app that can be had. Route and language are in the
 * address, sheets and session in the storage, so the person stays where they were.
 */
export async function reload(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration) await takeNewest(registration)
  location.reload()
}

async function takeNewest(registration: ServiceWorkerRegistration): Promise<void> {
  // Without a connection there is nothing newer to find.
  if (!registration.waiting) await registration.update().catch(() => {})
  if (registration.installing) await next(registration.installing, 'statechange')
  if (!registration.waiting) return
  const replaced = next(navigator.serviceWorker, 'controllerchange')
  registration.waiting.postMessage('take-over' satisfies WorkerMessage)
  await replaced
}
