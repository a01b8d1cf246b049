import sessionMessages from 'virtual:messages/session'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import { useViewStore } from '../../state/view'
import styles from './SessionFrame.module.css'

/** Frames the start screen and the summary, which replace the panel of the route. */
export function SessionFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useMessages(sessionMessages)
  const heading = useRef<HTMLHeadingElement>(null)
  useLeaving()
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    // Where the whole page scrolls, it may be far below.
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section className={styles.frame} aria-label={t.session} data-print="hide">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  )
}

/** Closes the start screen or the summary when the person goes to another route. */
function useLeaving(): void {
  const route = useViewStore((state) => state.route)
  const close = useSession((state) => state.close)
  const here = useRef(route)
  useEffect(() => {
    if (route !== here.current) close()
  }, [route, close])
}
