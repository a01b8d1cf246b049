import { report } from './report'

/** The value, or why it could not be loaded, or nothing yet. */
export type Loaded<Value> =
  | { readonly value: Value; readonly error?: undefined }
  | { readonly value?: undefined; readonly error: Error }
  | { readonly value?: undefined; readonly error?: undefined }

/** Something that is fetched at most once, however many ask for it. */
export interface Resource<Value> {
  /**
   * Starts the fetch unless it is under way or done; starts anew after a failure.
   *
   * @throws naming the resource
   */
  load(): Promise<Value>
  /** Loads what nobody waits for yet: a failure is only reported, and the next `load` starts anew. */
  preload(): void
  /** What is there now; the same object until that changes. */
  peek(): Loaded<Value>
  /** Forgets a failure, so that the next `load` starts anew. */
  forget(): void
}

export const NOTHING_YET: Loaded<never> = {}

const listeners = new Set<() => void>()
const failed = new Set<Resource<unknown>>()
/** Those for which the person has pressed "Try again". */
const retried = new Set<Resource<unknown>>()

/** @returns ends the calls that follow each change of any resource */
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
    // Who needs the value handles the error; who only starts the fetch need not.
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

/** One resource for each key, made when it is first asked for. */
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
 * Loads again, for whoever still wants them, all things that failed. What fails a second time may be
 * gone with an older release of the app, and some browsers never repeat a failed import of code: then
 * the page is reloaded.
 */
export async function retryFailed(): Promise<void> {
  const sources = [...failed]
  if (sources.some((source) => retried.has(source)) && (await reloadPage())) return
  for (const source of sources) {
    retried.add(source)
    source.forget()
  }
}

/** @returns false if the page cannot be had now: what is shown stays */
export async function reloadPage(): Promise<boolean> {
  const isThere = await fetch(document.baseURI, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (isThere) location.reload()
  return isThere
}
