import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { useViewStore } from '../../state/view'
import { ArrivalContext } from '../kit/PanelHeading'
import styles from './Panel.module.css'

interface Props {
  readonly placeKey: string
  /** Whether something else temporarily replaces the panel. */
  readonly covered?: boolean
  /** Whether a session led here: the focus then stays where it is. */
  readonly led?: boolean
  readonly children: ReactNode
}

/**
 * Scrolls the content of every panel. A new route starts at its top with the focus on its heading,
 * except the first one, so that opening the page does not move the focus.
 */
export function Panel({ placeKey, covered = false, led = false, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const shown = useRef(placeKey)
  useEffect(() => {
    // The replacement had the focus: the heading takes it again afterwards.
    if (covered) shown.current = ''
  }, [covered])
  const arrive = useCallback(
    (heading: HTMLElement) => {
      if (shown.current === placeKey) return
      shown.current = placeKey
      frame.current?.scrollTo({ top: 0 })
      // Keyboard navigation continues on the body; the figure announces the new route.
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
