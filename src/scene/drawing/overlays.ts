import { useEffect, useEffectEvent } from 'react'

/**
 * Measures what lies over a picture, for the camera as it is now.
 *
 * @returns shows it; called when that picture is drawn
 */
export type Overlay = () => (() => void) | undefined

const overlays = new Set<Overlay>()

/** HTML over the drawn body, which moves with it: a worker may draw a picture later than it is asked to. */
export function useOverlay(overlay: Overlay): void {
  const measure = useEffectEvent(overlay)
  useEffect(() => {
    const own: Overlay = () => measure()
    overlays.add(own)
    return () => {
      overlays.delete(own)
    }
  }, [])
}

/** @returns shows all overlays that are still there */
export function measureOverlays(): () => void {
  const measured = [...overlays].map((overlay) => [overlay, overlay()] as const)
  return () => {
    for (const [overlay, show] of measured) if (overlays.has(overlay)) show?.()
  }
}
