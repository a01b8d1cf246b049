import sessionMessages from 'virtual:messages/session'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import { useViewStore } from '../../state/view'
import styles from './SessionFrame.module.css'

/** The start screen and the summary: they stand where the panel of the place would be. */
export function SessionFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useMessages(sessionMessages)
  const heading = useRef<HTMLHeadingElement>(null)
  useLeaving()
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className={styles.frame} aria-label={t.session} data-print="hide">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  )
}

/** A person who goes to another place has left the start screen or the summary. */
function useLeaving(): void {
  const route = useViewStore((state) => state.route)
  const close = useSession((state) => state.close)
  const here = useRef(route)
  useEffect(() => {
    if (route !== here.current) close()
  }, [route, close])
}
