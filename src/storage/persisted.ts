import { create, type StateCreator } from 'zustand'
import { isRecord, parseJson } from '../domain/fields'

export interface PersistedOptions<State, Value> {
  /** Key in localStorage. */
  readonly key: string
  /** The part of the state that comes from a stored value. */
  readonly toState: (value: Value, state: State) => Partial<State>
  /** The same for a value that another tab stored. Without it, each tab keeps its own state. */
  readonly fromOtherTab?: (value: Value, state: State) => Partial<State>
  /** What cannot be read is not copied elsewhere; it stays until something is stored, or `clear`. */
  readonly setsNothingAside?: true
}

/** How to write and read the state of a store. */
export interface StoredFormat<State, Value> {
  /** Version of the output of `write`. Data without a version counts as version 0. */
  readonly version: number
  /** @returns the JSON value to store; undefined removes the key */
  readonly write: (state: State) => unknown
  /**
   * Reads the valid parts of a stored value, of this version or an earlier one. Must not throw.
   *
   * @param json undefined if nothing is stored
   * @returns undefined if nothing is readable
   */
  readonly read: (json: unknown, version: number) => Value | undefined
  /** Reads what older versions stored under other keys, as version 0; undefined if nothing. */
  readonly readOlder?: (textOf: (key: string) => string | null) => unknown
}

/** `NOT_STORED`, `NEWER`, or the key of an unreadable value. */
export type StorageProblem = string
/** The storage is full or blocked. */
export const NOT_STORED: StorageProblem = 'not-stored'
/** A newer version of the app has stored a value; this one does not overwrite it. */
export const NEWER: StorageProblem = 'newer'

/** Suffix of the key under which an unreadable text is kept. */
export const SET_ASIDE = '-unreadable'

const problems = new Set<StorageProblem>()
let listener: ((problem: StorageProblem) => void) | undefined

/** Reports each problem once per visit, including those from before this call. */
export function onStorageProblem(notify: (problem: StorageProblem) => void): void {
  listener = notify
  problems.forEach(notify)
}

/** Whether everything so far could be stored. */
export const isStoring = (): boolean => !problems.has(NOT_STORED)

function report(problem: StorageProblem): void {
  if (!problems.has(problem)) listener?.(problem)
  problems.add(problem)
}

function textOf(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // The storage is blocked. The app reports it when it tries to store something.
    return null
  }
}

/**
 * Stores a text.
 *
 * @param text null to remove the key
 * @returns whether it succeeded
 */
function store(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    report(NOT_STORED)
    return false
  }
}

/**
 * Creates a store whose state is persisted on the device. `restore` reads it once, and from then on
 * every change is written. A change in another tab is taken over before a change in this tab is
 * added.
 *
 * zustand's own `persist` would need options for all of this (when to read and write, versions,
 * other tabs, unreadable data, a full storage) and adds 0.8 kB to the first load.
 */
export function createPersisted<State extends object, Value>(
  { key, toState, fromOtherTab, setsNothingAside }: PersistedOptions<State, Value>,
  initializer: StateCreator<State>,
) {
  let format: StoredFormat<State, Value> | undefined
  /** The stored text that this tab last read or wrote. */
  let known: string | null = null
  /** The text that this tab would write for the state that it last read or wrote. */
  let current: string | null = null
  /** Whether the stored value has a newer version, of which this one may not know every part. */
  let newer = false

  function textFor(state: State): string | null {
    const stored = format?.write(state)
    return stored === undefined ? null : JSON.stringify({ state: stored, version: format?.version })
  }

  function write(text: string | null): void {
    if (!store(key, text)) return
    if (text === null) store(key + SET_ASIDE, null)
    known = current = text
  }

  /** @returns whether to write it again: it has an earlier version or is out of date */
  function read({ version, read, readOlder }: StoredFormat<State, Value>, take = toState): boolean {
    known = textOf(key)
    const json = known === null ? readOlder?.(textOf) : (parseJson(known) ?? null)
    const stamped = isRecord(json) && typeof json.version === 'number' && 'state' in json
    const writtenAs = stamped ? Number(json.version) : 0
    const value = read(stamped ? json.state : json, writtenAs)
    newer = writtenAs > version
    if (newer) report(NEWER)
    if (known !== null && value === undefined) {
      if (!setsNothingAside && !newer) store(key + SET_ASIDE, known)
      report(key)
    }
    if (value !== undefined) adopt(take(value, use.getState()))
    const outdated = writtenAs < version || (current === null && !newer)
    return value !== undefined && json !== undefined && outdated
  }

  /** Changes the state without storing it: it came from the device, or is not the person's own choice. */
  function adopt(change: Partial<State>): void {
    const state = { ...use.getState(), ...change }
    // It is current before the change is told, so that it is not written back.
    current = textFor(state)
    use.setState(state)
  }

  const catchUp = () => {
    if (format && fromOtherTab && textOf(key) !== known) read(format, fromOtherTab)
  }

  const use = create<State>()((set, get, api) => {
    api.setState = ((...change: Parameters<typeof set>) => {
      catchUp()
      set(...change)
    }) as typeof set
    return initializer(api.setState, get, api)
  })

  /** Reads the stored value, and from now on stores every change. */
  function restore(as: StoredFormat<State, Value>): void {
    format = as
    current = textFor(use.getState())
    use.subscribe((state) => {
      const text = textFor(state)
      if (text !== current && !newer) write(text)
    })
    if (read(as)) write(current)
    window.addEventListener('storage', (event) => {
      if (event.key === null || event.key === key) catchUp()
    })
    // A page that returns from the back/forward cache has missed the storage events.
    window.addEventListener('pageshow', catchUp)
  }

  /** Removes the stored value, whatever its version. */
  function clear(): void {
    newer = false
    write(null)
  }

  return { use, restore, adopt, clear }
}
