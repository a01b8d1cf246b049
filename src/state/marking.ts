import { useMemo } from 'react'
import { create } from 'zustand'
import { withMark } from '../domain/route/editPlaces'
import { placesOf } from '../domain/route/link'
import type { SorePlace } from '../domain/route/place'
import { useViewStore } from './view'

interface MarkingState {
  /** Whether the next tap of the body marks the exact spot. */
  readonly on: boolean
  /** The mark that the arrow keys move, until it is set. */
  readonly at: SorePlace | undefined
  /** What was marked on the figure, until the panel has shown what lies round it. */
  readonly tapped: SorePlace | undefined
}

/** Whether the person is marking an exact spot; the marks themselves are in the route. */
export const useMarking = create<MarkingState>()(() => ({
  on: false,
  at: undefined,
  tapped: undefined,
}))

export const startMarking = (): void => useMarking.setState({ on: true })

export const stopMarking = (): void => useMarking.setState({ on: false, at: undefined })

/** Puts a place with its exact spot into the route, and ends the marking. */
export function putMark(place: SorePlace, isTapped = false): void {
  const { route, adding, goTo } = useViewStore.getState()
  stopMarking()
  useMarking.setState({ tapped: isTapped ? place : undefined })
  goTo(withMark(route, place, adding))
}

/** The places with an exact spot: of the route, or of that its point was opened from, and the moved one. */
export function useMarkedPlaces(): readonly SorePlace[] {
  const route = useViewStore((state) => state.route)
  const origin = useViewStore((state) => state.origin)
  const at = useMarking((state) => state.at)
  return useMemo(() => {
    const places = [route, origin].map(placesOf).find(({ length }) => length > 0) ?? []
    return [...places, ...(at ? [at] : [])].filter(({ spot }) => spot)
  }, [route, origin, at])
}
