import { isViewSide } from '../domain/figure/viewSide'
import { type CameraView, useViewStore } from './view'

/** A command for the camera of the scene, or for the chart. Commands are not stored. */
type CameraCommand =
  | { readonly kind: 'turn'; readonly to: CameraView }
  /** Above 1 zooms in. */
  | { readonly kind: 'zoom'; readonly by: number }

type Listener = (command: CameraCommand) => void

const listeners = new Set<Listener>()

const notify: Listener = (command) => {
  for (const listener of listeners) listener(command)
}

export function turnCamera(to: CameraView): void {
  if (isViewSide(to)) useViewStore.getState().setSide(to)
  notify({ kind: 'turn', to })
}

export const zoomCamera = (by: number): void => notify({ kind: 'zoom', by })

/** @returns a function that removes the listener */
export function onCameraCommand(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
