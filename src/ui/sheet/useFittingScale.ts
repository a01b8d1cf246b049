import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { PX_PER_MM } from './paper'

/** How large the screen can show paper of a width in millimetres: 1 is true to size, and the most. */
export function useFittingScale(width: number): {
  frame: RefObject<HTMLDivElement | null>
  scale: number
} {
  const frame = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const resize = () => setScale(Math.min(1, element.clientWidth / (width * PX_PER_MM)))
    resize()
    const observer = new ResizeObserver(resize)
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  return { frame, scale }
}
