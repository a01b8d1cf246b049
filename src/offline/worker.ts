/**
 * The service worker: makes the app work without a connection. It stores a small part of the files
 * when it is installed and the rest when a page asks for it, so that the first visit is not slowed
 * down. All builds share one cache, because the URL of a file changes with its content: files that
 * did not change are not fetched again, and an open page of an older build still finds its files.
 *
 * It is bundled by scripts/site/serviceWorker.ts, which also adds the list of files.
 */

import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { CacheFirst } from 'workbox-strategies/CacheFirst.js'
import { type BuildFiles, isFile, isLasting, isPage, type WorkerMessage } from './rules'

// The types of the DOM have no service worker, and those of workers contradict them.
interface WaitingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}
interface AnsweringEvent extends WaitingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface ToldEvent extends WaitingEvent {
  readonly data: WorkerMessage
  readonly ports: readonly MessagePort[]
}
declare const self: {
  readonly FILES: BuildFiles
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: object): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AnsweringEvent) => void): void
  addEventListener(type: 'message', listener: (event: ToldEvent) => void): void
}

const { first, rest } = self.FILES
const { scope } = self.registration
const absolute = (url: string) => new URL(url, scope).href

const onlyFiles = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
    isFile(request.url, response) ? response : null,
}
const precache = new PrecacheController({ plugins: [onlyFiles] })
precache.addToCacheList([...first])
const openPage = precache.createHandlerBoundToURL('index.html')
const lasting = new CacheFirst({
  cacheName: precache.strategy.cacheName,
  plugins: [onlyFiles],
  // The files do not depend on the headers of a request, whatever the server says.
  matchOptions: { ignoreVary: true },
})
precache.strategy.matchOptions = { ignoreVary: true }

const openCache = () => caches.open(precache.strategy.cacheName)

self.addEventListener('install', (event) => {
  // It rejects if a file does not arrive; the browser then tries again at a later visit.
  void precache.install(event as never)
})

self.addEventListener('activate', (event) => {
  // The first visit needs its lazy files too when the connection is lost.
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (isPage(request.url, request.mode, scope)) {
    event.respondWith(openPage({ event, request, url: new URL(request.url) } as never))
  } else if (isLasting(request.url, scope)) {
    event.respondWith(lasting.handle({ event, request } as never))
  } else if (precache.getCacheKeyForURL(request.url)) {
    event.respondWith(precache.strategy.handle({ event, request } as never))
  }
})

self.addEventListener('message', (event) => {
  const { data: message, ports } = event
  if (message === 'take-over') event.waitUntil(self.skipWaiting())
  if (message === 'settle') event.waitUntil(deleteUnused())
  if (message === 'keep-rest')
    event.waitUntil(keep(rest, event).then((kept) => ports[0]?.postMessage(kept)))
  if (typeof message !== 'string')
    event.waitUntil(
      keep(
        message.filter((url) => isLasting(url, scope)),
        event,
      ),
    )
})

/** @returns whether all these files are stored; false if the connection or the storage fails */
async function keep(files: readonly string[], event: WaitingEvent): Promise<boolean> {
  const cache = await openCache()
  let kept = true
  try {
    // One at a time: whatever the person does now comes first.
    for (const url of files.map(absolute)) {
      if (await cache.match(url, { ignoreVary: true })) continue
      const request = new Request(url, { priority: 'low' })
      await Promise.all(lasting.handleAll({ event, request } as never))
      kept &&= (await cache.match(url, { ignoreVary: true })) !== undefined
    }
  } catch {
    // The page says that some parts still need a connection, and asks again later.
    return false
  }
  return kept
}

/** Deletes the files of other builds, unless another page or a newer worker may use them. */
async function deleteUnused(): Promise<void> {
  const used = new Set([...precache.getURLsToCacheKeys().values(), ...rest.map(absolute)])
  const cache = await openCache()
  const unused = (await cache.keys()).filter(({ url }) => !used.has(url))
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  // Asked last: what a newer worker stores from now on is not in the list.
  const { installing, waiting } = self.registration
  if (installing || waiting || pages.length > 1) return
  await Promise.all(unused.map((request) => cache.delete(request)))
}
