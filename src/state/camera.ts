import { type CameraView, useViewStore } from './view'

/** What the camera of the scene, or the chart in its place, is asked for; nobody keeps it. */
type CameraCommand =
  | { readonly kind: 'turn'; readonly to: CameraView }
  /** Nearer above 1. */
  | { readonly kind: 'zoom'; readonly by: number }

type Listener = (command: CameraCommand) => void

const listeners = new Set<Listener>()

const tell: Listener = (command) => {
  for (const listener of listeners) listener(command)
}

export function turnCamera(to: CameraView): void {
  if (to !== 'reset') useViewStore.getState().setSide(to)
  tell({ kind: 'turn', to })
}

export const zoomCamera = (by: number): void => tell({ kind: 'zoom', by })

/** @returns stops it */
export function onCameraCommand(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
