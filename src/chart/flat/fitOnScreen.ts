import { type RefObject, useEffect, useState } from 'react'
import type { Box } from './chartView'

/** Width and height, CSS pixels. */
type Size = readonly [width: number, height: number]

/** The size of an element without its padding; undefined before it is measured. */
export function useSize(element: RefObject<Element | null>): Size | undefined {
  const [size, setSize] = useState<Size>()
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(
      ([entry]) => entry && setSize([entry.contentRect.width, entry.contentRect.height]),
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** The least height of a figure that dots and letters are drawn for, CSS pixels. */
const LEGIBLE_PX = 550

/**
 * How a box of the drawing fits into an element that is larger in one direction.
 *
 * @param size undefined before the element is measured, or without a width while it is hidden
 * @returns the visible part of the drawing, and the length that dots and letters are a constant
 *   share of: the height of the box, or more where they would be too small to read. Millimetres.
 */
export function fitOnScreen(
  box: Box,
  size: Size | undefined,
): { readonly room: Box; readonly unit: number } {
  if (!size || size[0] <= 0 || size[1] <= 0) return { room: box, unit: box[3] }
  const perPixel = Math.max(box[2] / size[0], box[3] / size[1])
  const [width, height] = [size[0] * perPixel, size[1] * perPixel]
  return {
    room: [box[0] - (width - box[2]) / 2, box[1] - (height - box[3]) / 2, width, height],
    unit: Math.max(box[3], LEGIBLE_PX * perPixel),
  }
}
