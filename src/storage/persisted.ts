import { create, type StateCreator } from 'zustand'
import { isRecord, parseJson } from '../domain/fields'

export interface PersistedOptions<State, Value> {
  /** In localStorage. */
  readonly key: string
  /** What a state takes over from what was stored. */
  readonly toState: (value: Value, state: State) => Partial<State>
  /** The same from what another tab stored; without it, each tab goes its own way. */
  readonly fromOtherTab?: (value: Value, state: State) => Partial<State>
  /** What cannot be read is not copied elsewhere; it stays until something is stored, or `clear`. */
  readonly setsNothingAside?: true
}

/** How the state of a store is written and read. */
export interface StoredFormat<State, Value> {
  /** Of what `write` gives. What was stored before there were versions counts as version 0. */
  readonly version: number
  /** @returns what is stored of a state, as JSON can hold it; undefined: nothing, not even the key */
  readonly write: (state: State) => unknown
  /**
   * Reads as much as can be read, of this version and all before. Must not throw.
   *
   * @param json undefined if nothing is stored
   * @returns undefined if nothing can be read
   */
  readonly read: (json: unknown, version: number) => Value | undefined
  /** What earlier versions of the app stored under other keys, as version 0; undefined if nothing. */
  readonly readOlder?: (textOf: (key: string) => string | null) => unknown
}

/** That nothing can be stored, because the storage is full or blocked; or the key of what cannot be read. */
export type StorageProblem = string
export const NOT_STORED: StorageProblem = 'not-stored'

/** Follows the key under which a text that cannot be read is set aside. */
export const SET_ASIDE = '-unreadable'

const problems = new Set<StorageProblem>()
let listener: ((problem: StorageProblem) => void) | undefined

/** Tells of each problem once in a visit, also of those before this call. */
export function onStorageProblem(tell: (problem: StorageProblem) => void): void {
  listener = tell
  problems.forEach(tell)
}

function report(problem: StorageProblem): void {
  if (!problems.has(problem)) listener?.(problem)
  problems.add(problem)
}

function textOf(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Blocked; the person is told when something is to be stored.
    return null
  }
}

/** @param text null to remove what is there @returns whether it worked */
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
 * A store whose state stays on the device. It is read by `restore`, and written after each change from
 * then on; a change in another tab is taken over before a change of one's own is added to it.
 *
 * zustand's own `persist` would have to be given all of this (when to read and write, versions, other
 * tabs, what is unreadable, a full storage) and adds 0.8 kB to the first load.
 */
export function createPersisted<State extends object, Value>(
  { key, toState, fromOtherTab, setsNothingAside }: PersistedOptions<State, Value>,
  initializer: StateCreator<State>,
) {
  let format: StoredFormat<State, Value> | undefined
  /** What the device holds, as far as this tab knows. */
  let known: string | null = null
  /** What this tab would store of the state that it read or stored last. */
  let current: string | null = null

  function textFor(state: State): string | null {
    const stored = format?.write(state)
    return stored === undefined ? null : JSON.stringify({ state: stored, version: format?.version })
  }

  function write(text: string | null): void {
    if (!store(key, text)) return
    if (text === null) store(key + SET_ASIDE, null)
    known = current = text
  }

  /** @returns whether it is to be written anew: it is of an earlier version, or has run out */
  function read({ version, read, readOlder }: StoredFormat<State, Value>, take = toState): boolean {
    known = textOf(key)
    const json = known === null ? readOlder?.(textOf) : (parseJson(known) ?? null)
    const stamped = isRecord(json) && typeof json.version === 'number' && 'state' in json
    const writtenAs = stamped ? Number(json.version) : 0
    const value = read(stamped ? json.state : json, writtenAs)
    if (known !== null && (value === undefined || writtenAs > version)) {
      if (!setsNothingAside) store(key + SET_ASIDE, known)
      report(key)
    }
    if (value !== undefined) adopt(take(value, use.getState()))
    const outdated = writtenAs < version || current === null
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

  /** Reads what is stored, and from now on stores what changes. */
  function restore(as: StoredFormat<State, Value>): void {
    format = as
    current = textFor(use.getState())
    use.subscribe((state) => {
      const text = textFor(state)
      if (text !== current) write(text)
    })
    if (read(as)) write(current)
    window.addEventListener('storage', (event) => {
      if (event.key === null || event.key === key) catchUp()
    })
    // A page that the browser brings back as it was has missed those events.
    window.addEventListener('pageshow', catchUp)
  }

  return { use, restore, adopt, clear: () => write(null) }
}
