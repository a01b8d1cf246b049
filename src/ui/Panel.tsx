import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Panel.module.css'

/**
 * The scrolling frame of every panel. A new place starts at its top with the focus on its heading,
 * except the first one, so that opening the page takes the focus from nobody.
 */
export function Panel({ placeKey, children }: { placeKey: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const shown = useRef(placeKey)
  useEffect(() => {
    if (shown.current === placeKey) return
    const heading = frame.current?.querySelector('h1')
    // Not there while the panel is still being fetched: the next render tries again.
    if (!heading) return
    shown.current = placeKey
    frame.current?.scrollTo({ top: 0 })
    heading.focus({ preventScroll: true })
  })
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.content}>{children}</div>
    </div>
  )
}
