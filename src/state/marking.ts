import sceneMessages from 'virtual:messages/scene'
import { create } from 'zustand'
import { withMark } from '../domain/route/editPlaces'
import type { SorePlace } from '../domain/route/place'
import { messagesOf } from '../messages/messages'
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

/** Puts a place with its exact spot into the route, if it has room, and ends the marking. */
export function putMark(place: SorePlace, isTapped = false): void {
  const { route, adding, goTo, notify } = useViewStore.getState()
  stopMarking()
  const marked = withMark(route, place, adding)
  if (marked === route) {
    notify(() => messagesOf(sceneMessages).noRoom)
    return
  }
  useMarking.setState({ tapped: isTapped ? place : undefined })
  goTo(marked)
}

let last = 0

/**
 * Marks what a tap or a hold finds on the figure, unless the person goes on before it is found.
 *
 * @param find the place with its exact spot; the body may have to load first
 */
export async function markWhenFound(find: () => Promise<SorePlace | undefined>): Promise<void> {
  const { route } = useViewStore.getState()
  const { on } = useMarking.getState()
  last += 1
  const own = last
  const place = await find()
  const isOver = useViewStore.getState().route !== route || useMarking.getState().on !== on
  if (place && own === last && !isOver) putMark(place, true)
}
