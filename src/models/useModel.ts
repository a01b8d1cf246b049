import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Loaded, NOTHING_YET, type Resource, subscribe } from './resource'

/**
 * What there is of a resource, for parts that are shown with or without it. A failure lasts as long
 * as somebody wants the resource, or until `retryFailed`.
 *
 * @param wanted whether to fetch it; what is already there is given in any case
 */
export function useModel<Value>(resource: Resource<Value>, wanted = true): Loaded<Value> {
  const loaded = useSyncExternalStore(subscribe, resource.peek)
  useEffect(() => {
    if (wanted && loaded === NOTHING_YET) void resource.load()
  }, [resource, wanted, loaded])
  useEffect(() => (wanted ? resource.forget : undefined), [resource, wanted])
  return loaded
}

/** The value, or while the next one is on its way the last one that was there. */
export function useLatest<Value>(value: Value | undefined): Value | undefined {
  const [latest, setLatest] = useState(value)
  if (value !== undefined && value !== latest) setLatest(value)
  return value ?? latest
}
