import { type ReactNode, useEffect, useRef } from 'react'
import { useViewStore } from '../../state/view'
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
    if (shown.current === placeKey && !covered) return
    if (covered) {
      shown.current = ''
      return
    }
    const heading = frame.current?.querySelector('h1')
    // Not there while the panel is still being fetched: the next render tries again.
    if (!heading) return
    shown.current = placeKey
    frame.current?.scrollTo({ top: 0 })
    // Who drives the body by keyboard goes on there; what is new is told them.
    if (!led && !useViewStore.getState().driven) heading.focus({ preventScroll: true })
  })
  return (
    <div ref={frame} className={styles.frame} hidden={covered}>
      {!covered && <div className={styles.content}>{children}</div>}
    </div>
  )
}
