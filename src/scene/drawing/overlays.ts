import { useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Box } from '../points/labelLayout'

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

/**
 * Makes elements over the picture, hidden until an overlay shows them, and removes them in the end.
 *
 * @param make memoised: a new function makes new elements
 */
export function useOverlayElements(
  layer: RefObject<HTMLDivElement | null>,
  make: () => HTMLElement[],
): RefObject<readonly HTMLElement[]> {
  const invalidate = useThree((state) => state.invalidate)
  const elements = useRef<readonly HTMLElement[]>([])
  useEffect(() => {
    const made = make()
    for (const element of made) element.hidden = true
    // Below the labels, which may say more.
    layer.current?.prepend(...made)
    elements.current = made
    invalidate()
    return () => {
      for (const element of made) element.remove()
    }
  }, [make, layer, invalidate])
  return elements
}

/** @returns shows all overlays that are still there */
export function measureOverlays(): () => void {
  const measured = [...overlays].map((overlay) => [overlay, overlay()] as const)
  return () => {
    for (const [overlay, show] of measured) if (overlays.has(overlay)) show?.()
  }
}

/**
 * The parts of the picture that its caption and the buttons at its edges cover.
 *
 * @param host the element over the canvas that contains the labels
 */
export function coveredParts(host: HTMLElement): Box[] {
  const origin = host.getBoundingClientRect()
  return [...document.querySelectorAll('[data-over-body]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const [x, y] = [origin.left, origin.top]
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y }
  })
}
