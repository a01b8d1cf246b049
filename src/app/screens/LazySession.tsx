import { lazyPart } from '../../models/lazyPart'
import { useSession } from '../../state/session'

const SessionScreen = lazyPart('session', () => import('../../ui/session/SessionScreen'))

/** Above the panel, once there is a session to speak of; needs the texts. */
export function LazySession() {
  const open = useSession(({ ask, session, summary }) => Boolean(ask ?? session ?? summary))
  return open && <SessionScreen />
}
