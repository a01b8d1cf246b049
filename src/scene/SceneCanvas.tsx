import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useViewStore } from '../state/view'
import styles from './BodyScene.module.css'
import { type Drawing, openDrawing } from './drawing'

/** Whether the browser draws: it took the graphics away, or never had what the scene needs. */
export type Graphics = 'there' | 'lost' | 'unsupported'

interface Props {
  readonly label: string
  readonly onChange: (graphics: Graphics) => void
  /** Elements of three. They get no React context of the page. */
  readonly children: ReactNode
}

/** Shows the drawing of the page, as large as its parent. */
export function SceneCanvas({ label, onChange, children }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing>()

  useLayoutEffect(() => {
    const opened = openDrawing()
    if (typeof opened === 'string') {
      onChange(opened)
      return
    }
    if (!host.current) return
    host.current.append(opened.canvas)
    opened.resize(host.current.getBoundingClientRect())
    setDrawing(opened)
    return () => {
      opened.draw(null)
      opened.canvas.remove()
    }
  }, [onChange])

  useLayoutEffect(() => drawing?.draw(children), [drawing, children])

  useEffect(() => {
    if (!drawing) return
    const { canvas, redraw } = drawing
    const onLost = (event: Event) => {
      // Otherwise the browser never restores the context.
      event.preventDefault()
      onChange('lost')
    }
    // three rebuilds its buffers, textures and programs when it next draws them.
    const onRestored = () => {
      onChange('there')
      redraw()
    }
    canvas.addEventListener('webglcontextlost', onLost)
    canvas.addEventListener('webglcontextrestored', onRestored)
    return () => {
      canvas.removeEventListener('webglcontextlost', onLost)
      canvas.removeEventListener('webglcontextrestored', onRestored)
    }
  }, [drawing, onChange])

  // A picture that is lost keeps its size, so that the message above it does not move the camera.
  // Like the message, this follows the store: the size is measured once the message has gone.
  const isLost = useViewStore((state) => state.scene === 'lost')
  useLayoutEffect(() => {
    if (!drawing || !host.current || isLost) return
    const observer = new ResizeObserver(([entry]) => entry && drawing.resize(entry.contentRect))
    observer.observe(host.current)
    return () => observer.disconnect()
  }, [drawing, isLost])

  return (
    <div ref={host} className={styles.canvas} role="img" aria-label={label} aria-hidden={isLost} />
  )
}
