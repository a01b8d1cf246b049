import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { useViewStore } from '../../state/view'
import { ArrivalContext } from '../kit/PanelHeading'
import styles from './Panel.module.css'

interface Props {
  readonly placeKey: string
  /** Something else stands in its place for now. */
  readonly covered?: boolean
  /** The person was led here and keeps the focus where it is. */
  readonly led?: boolean
  readonly children: ReactNode
}

/**
 * The scrolling frame of every panel. A new place starts at its top with the focus on its heading,
 * except the first one, so that opening the page takes the focus from nobody.
 */
export function Panel({ placeKey, covered = false, led = false, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const shown = useRef(placeKey)
  useEffect(() => {
    // What covered it had the focus: the place starts anew.
    if (covered) shown.current = ''
  }, [covered])
  const arrive = useCallback(
    (heading: HTMLElement) => {
      if (shown.current === placeKey) return
      shown.current = placeKey
      frame.current?.scrollTo({ top: 0 })
      // Who drives the body by keyboard goes on there; what is new is told them.
      if (!led && !useViewStore.getState().driven) heading.focus({ preventScroll: true })
    },
    [placeKey, led],
  )
  return (
    <div ref={frame} className={styles.frame} hidden={covered}>
      {!covered && (
        <ArrivalContext value={arrive}>
          <div className={styles.content}>{children}</div>
        </ArrivalContext>
      )}
    </div>
  )
}
