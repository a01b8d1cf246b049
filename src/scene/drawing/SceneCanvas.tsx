import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useModel } from '../../models/useModel'
import { useViewStore } from '../../state/view'
import styles from '../BodyScene.module.css'
import { type Drawing, openDrawing, pageRenderer } from './drawing'

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
  const [needsCode, setNeedsCode] = useState(false)
  const { value: code, error } = useModel(pageRenderer, needsCode)
  if (error) throw error

  useLayoutEffect(() => {
    let shown: Drawing | undefined
    const hide = () => {
      if (!shown) return
      shown.onChange = undefined
      shown.draw(null)
      shown.canvas.remove()
    }
    const open = () => {
      const opened = openDrawing(code)
      if (typeof opened === 'string') {
        setDrawing(undefined)
        if (opened === 'needs code') setNeedsCode(true)
        else onChange(opened)
        return
      }
      if (!host.current) return
      shown = opened
      host.current.append(opened.canvas)
      opened.resize(host.current.getBoundingClientRect())
      opened.onChange = (change) => {
        if (change === 'failed') {
          // The page can draw itself what the worker could not.
          hide()
          open()
          return
        }
        onChange(change)
        if (change === 'there') opened.redraw()
      }
      setDrawing(opened)
    }
    open()
    return hide
  }, [onChange, code])

  useLayoutEffect(() => drawing?.draw(children), [drawing, children])

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
