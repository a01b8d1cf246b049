import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Loaded, NOTHING_YET, type Resource, subscribe } from './resource'

const peekNothing = () => NOTHING_YET

/**
 * Returns the current state of a resource, for parts that render with or without it. A failure is
 * forgotten when a part stops using the resource, or on `retryFailed`.
 *
 * @param wanted whether to fetch the resource; a value that is already loaded is always returned
 * @param prerendered whether the prerendered page shows the value, so that hydration needs it too
 */
export function useModel<Value>(
  resource: Resource<Value>,
  wanted = true,
  prerendered = false,
): Loaded<Value> {
  const loaded = useSyncExternalStore(
    subscribe,
    resource.peek,
    prerendered ? resource.peek : peekNothing,
  )
  useEffect(() => {
    if (wanted && loaded === NOTHING_YET) void resource.load()
  }, [resource, wanted, loaded])
  useEffect(() => (wanted ? resource.forget : undefined), [resource, wanted])
  return loaded
}

/** Returns the value, or the last one while the next one is loading. */
export function useLatest<Value>(value: Value | undefined): Value | undefined {
  const [latest, setLatest] = useState(value)
  if (value !== undefined && value !== latest) setLatest(value)
  return value ?? latest
}
