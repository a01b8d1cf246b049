import { lazyPart } from '../../models/lazyPart'
import { useSession } from '../../state/session'

const SessionScreen = lazyPart('session', () => import('../../ui/session/SessionScreen'))

/** The session above the panel: its start screen, steps or summary, if any. Needs the texts. */
export function LazySession() {
  const open = useSession(({ ask, session, summary }) => Boolean(ask ?? session ?? summary))
  return open && <SessionScreen />
}
