import { lazy, Suspense } from 'react'
import { useSession } from '../../state/session'

const SessionScreen = lazy(() => import('../../ui/session/SessionScreen'))

/** Above the panel, once there is a session to speak of; needs the texts. */
export function LazySession() {
  const open = useSession(({ ask, session, summary }) => Boolean(ask ?? session ?? summary))
  return (
    open && (
      <Suspense fallback={null}>
        <SessionScreen />
      </Suspense>
    )
  )
}
