import bottomPanelMessages from 'virtual:messages/bottomPanel'
import { useRef } from 'react'
import { useMessages } from '../../messages/messages'
import { heightNextTo, PANEL_HEIGHTS, useBottomPanel } from '../../state/bottomPanel'
import styles from './PanelHandle.module.css'

/** Drag distance from one height to the next, CSS pixels. */
const STEP_PX = 48

/** Sets the height of the bottom panel on a phone, by dragging, tapping or arrow keys. */
export default function PanelHandle() {
  const t = useMessages(bottomPanelMessages)
  const height = useBottomPanel((state) => state.height)
  const setHeight = useBottomPanel((state) => state.setHeight)
  const from = useRef<number>(undefined)
  const dragged = useRef(false)
  const move = (by: number) => setHeight(heightNextTo(height, by))
  return (
    <div
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={t.height}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={PANEL_HEIGHTS.length - 1}
      aria-valuenow={PANEL_HEIGHTS.indexOf(height)}
      aria-valuetext={t[height]}
      onPointerDown={(event) => {
        from.current = event.clientY
        dragged.current = false
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (from.current === undefined) return
        const steps = Math.trunc((from.current - event.clientY) / STEP_PX)
        if (steps === 0) return
        dragged.current = true
        from.current = event.clientY
        move(steps)
      }}
      onPointerUp={() => {
        from.current = undefined
        // A tap cycles through the three heights.
        if (!dragged.current) setHeight(height === 'high' ? 'low' : heightNextTo(height, 1))
      }}
      onPointerCancel={() => {
        from.current = undefined
      }}
      onKeyDown={(event) => {
        const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, Home: -2, End: 2 }[
          event.key
        ]
        if (by === undefined) return
        event.preventDefault()
        move(by)
      }}
    />
  )
}
