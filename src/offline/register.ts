import { useOffline } from '../state/offline'
import type { WorkerMessage } from './rules'
import { savesData } from './savesData'

/** The least time between two searches for an update, in ms. */
const HOUR = 3_600_000

const tell = (worker: ServiceWorker, message: WorkerMessage, ports: Transferable[] = []) =>
  worker.postMessage(message, ports)

/**
 * Registers the service worker, stores the files of the app in the background and watches for a
 * newer version.
 *
 * @throws if the browser refuses; the app then needs a connection
 */
export async function startOffline(): Promise<void> {
  const { serviceWorker } = navigator
  useOffline.setState({ kept: 'nothing' })
  if (!serviceWorker) return
  // Workers that replace this one later belong to a newer build than the page.
  const own = serviceWorker.controller
  const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`, {
    updateViaCache: 'none',
  })
  watchForUpdates(registration, own !== null)
  const { active } = await serviceWorker.ready
  useOffline.setState({ kept: 'some' })
  // With a metered connection, files are stored when they are used.
  if (active)
    tell(
      active,
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
  if (!savesData()) await keepAll()
  // By now the search for a newer worker has ended, whose files must not be deleted.
  if (own) tell(own, 'settle')
  window.addEventListener('online', () => {
    if (!savesData()) void keepAll()
  })
}

/** Stores all files of the app on the device; says in `useOffline` whether they are there. */
export async function keepAll(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  if (active && (await keepRest(active))) useOffline.setState({ kept: 'all' })
}

/** @returns whether all files of the worker's build are stored */
function keepRest(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
    tell(worker, 'keep-rest', [port2])
  })
}

/** @param controlled whether a worker answered the requests of this page from its start */
function watchForUpdates(registration: ServiceWorkerRegistration, controlled: boolean): void {
  const offer = () => useOffline.setState({ updated: true })
  const offerWhenStored = async (worker: ServiceWorker) => {
    // Without its files the new version would need a connection for what the old one has.
    if (!savesData()) await keepRest(worker)
    offer()
  }
  const watch = (worker: ServiceWorker) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) void offerWhenStored(worker)
    })
  if (registration.waiting) void offerWhenStored(registration.waiting)
  if (registration.installing) watch(registration.installing)
  registration.addEventListener('updatefound', () => {
    if (registration.installing) watch(registration.installing)
  })
  // Another tab has taken the new version.
  if (controlled) navigator.serviceWorker.addEventListener('controllerchange', offer)
  searchNowAndThen(registration)
}

/** Looks for an update when the person returns to a page that has been open for long. */
function searchNowAndThen(registration: ServiceWorkerRegistration): void {
  let searched = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - searched < HOUR) return
    searched = Date.now()
    // Without a connection there is nothing to find.
    registration.update().catch(() => {})
  })
}
