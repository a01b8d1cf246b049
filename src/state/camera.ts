import { isViewSide } from '../domain/figure/viewSide'
import type { Route } from '../domain/route/link'
import { type CameraView, useViewStore } from './view'

/** A command for the camera of the scene, or for the chart. Commands are not stored. */
type CameraCommand =
  | { readonly kind: 'turn'; readonly to: CameraView }
  /** Above 1 zooms in. */
  | { readonly kind: 'zoom'; readonly by: number }

type Listener = (command: CameraCommand) => void

const listeners = new Set<Listener>()

/** The last command while the figure was still on its way, and the route that was open. */
let unheard: { readonly command: CameraCommand; readonly route: Route } | undefined

function notify(command: CameraCommand): void {
  if (listeners.size === 0) unheard = { command, route: useViewStore.getState().route }
  for (const listener of listeners) listener(command)
}

export function turnCamera(to: CameraView): void {
  if (isViewSide(to)) useViewStore.getState().setSide(to)
  notify({ kind: 'turn', to })
}

export const zoomCamera = (by: number): void => notify({ kind: 'zoom', by })

/**
 * Listens to commands, first to the one that came before the figure, unless the person has gone on.
 *
 * @returns a function that removes the listener
 */
export function onCameraCommand(listener: Listener): () => void {
  listeners.add(listener)
  const first = unheard
  unheard = undefined
  if (first?.route === useViewStore.getState().route) {
    if (first.command.kind === 'turn') turnCamera(first.command.to)
    else listener(first.command)
  }
  return () => listeners.delete(listener)
}
