import { reload } from '../offline/reload'
import { report } from './report'

/** The value, or the error if it could not be loaded, or neither while it is not loaded. */
export type Loaded<Value> =
  | { readonly value: Value; readonly error?: undefined }
  | { readonly value?: undefined; readonly error: Error }
  | { readonly value?: undefined; readonly error?: undefined }

/** A value that all its users share; it is fetched at most once unless the fetch fails. */
export interface Resource<Value> {
  /**
   * Starts the fetch unless it is running or done; fetches again after a failure.
   *
   * @throws naming the resource
   */
  load(): Promise<Value>
  /** Fetches the value in advance. A failure is only reported; the next `load` fetches again. */
  preload(): void
  /** Returns the current state; the same object until the state changes. */
  peek(): Loaded<Value>
  /** Forgets a failure, so that the next `load` fetches again. */
  forget(): void
}

export const NOTHING_YET: Loaded<never> = {}

const listeners = new Set<() => void>()
const failed = new Set<Resource<unknown>>()
/** The resources for which the person has pressed "Try again". */
const retried = new Set<Resource<unknown>>()

/** Calls `onChange` after each change of any resource; returns a function that ends this. */
export function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}

export function createResource<Value>(
  name: string,
  fetchValue: () => Promise<Value>,
): Resource<Value> {
  let current: Promise<Value> | undefined
  let loaded: Loaded<Value> = NOTHING_YET
  let awaited = false
  const change = (next: Loaded<Value>) => {
    loaded = next
    for (const listener of listeners) listener()
  }
  async function start(): Promise<Value> {
    try {
      const value = await fetchValue()
      retried.delete(resource)
      change({ value })
      return value
    } catch (cause) {
      const error = new Error(`${name}: ${cause}`, { cause })
      report(error, name)
      if (awaited) {
        failed.add(resource)
        change({ error })
      } else current = undefined
      throw error
    }
  }
  function begin(): Promise<Value> {
    const promise = start()
    // Only callers that use the value handle the error; `preload` ignores it.
    promise.catch(() => {})
    return promise
  }
  const resource: Resource<Value> = {
    load() {
      awaited = true
      resource.forget()
      current ??= begin()
      return current
    },
    preload() {
      if (current) return
      awaited = false
      current = begin()
    },
    peek: () => loaded,
    forget() {
      if (!loaded.error) return
      current = undefined
      failed.delete(resource)
      change(NOTHING_YET)
    },
  }
  return resource
}

/** Creates one resource per key, when the key is first used. */
export function resourceOfEach<Key, Value>(
  make: (key: Key) => Resource<Value>,
): (key: Key) => Resource<Value> {
  const made = new Map<Key, Resource<Value>>()
  return (key) => {
    const resource = made.get(key) ?? make(key)
    made.set(key, resource)
    return resource
  }
}

/**
 * Forgets all failures, so that the parts that still need a resource load it again. Reloads the
 * page if one of them has failed twice: its file may be gone with an older release of the app, and
 * some browsers never repeat a failed import of code.
 */
export async function retryFailed(): Promise<void> {
  const sources = [...failed]
  if (sources.some((source) => retried.has(source)) && (await reloadIfReachable())) return
  for (const source of sources) {
    retried.add(source)
    source.forget()
  }
}

/** Whether a part of the page lacks a resource because that could not be loaded. */
export const hasFailed = (): boolean => failed.size > 0

/** The page as the server has it now; undefined if it cannot be fetched. */
const fetchPage = (): Promise<string | undefined> =>
  fetch(document.baseURI, { cache: 'no-store' }).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  )

/** Reloads the page if it can be fetched now; returns false if the current page stays. */
export async function reloadIfReachable(): Promise<boolean> {
  const isReachable = (await fetchPage()) !== undefined
  if (isReachable) await reload()
  return isReachable
}

/**
 * Whether the server has another build of the page than this one. A build's page names the file
 * that this code is in, and its name changes with every other file.
 */
export async function isPageReplaced(own = import.meta.url): Promise<boolean> {
  const page = import.meta.env.PROD ? await fetchPage() : undefined
  return page !== undefined && !page.includes(own.replace(/.*\//, ''))
}
