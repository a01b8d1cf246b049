import type { WorkerMessage } from './rules'

/** How long to wait for each step towards a new worker, in ms; the page is then reloaded anyway. */
const PATIENCE = 5000

/** Resolves when a step ends or fails, or when patience ends. */
const settled = (step: Promise<unknown>) =>
  Promise.race([step.catch(() => {}), new Promise((resolve) => setTimeout(resolve, PATIENCE))])

const next = (target: EventTarget, event: string) =>
  settled(new Promise((resolve) => target.addEventListener(event, resolve, { once: true })))

/**
 * Reloads the page in the newest version of the app that can be had. Route and language are in the
 * address, sheets and session in the storage, so the person stays where they were.
 */
export async function reload(): Promise<void> {
  // Browsers that block the storage may refuse.
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined)
  if (registration) await takeNewest(registration)
  location.reload()
}

async function takeNewest(registration: ServiceWorkerRegistration): Promise<void> {
  // It fails without a connection: there is nothing newer to find.
  if (!registration.waiting) await settled(registration.update())
  if (registration.installing) await next(registration.installing, 'statechange')
  if (!registration.waiting) return
  const replaced = next(navigator.serviceWorker, 'controllerchange')
  registration.waiting.postMessage('take-over' satisfies WorkerMessage)
  await replaced
}
