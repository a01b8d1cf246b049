import type { Atlas } from '../../domain/atlas'
import { readSession, writeSession } from '../../domain/session/storedSession'
import { restoreSession, useSession } from '../../state/session'
import { useViewStore } from '../../state/view'

/** Restores a session that a reload interrupted, and stores it from now on. */
export function restoreSessions(atlas: Atlas): void {
  restoreSession({
    version: 1,
    write: ({ session }) => session && writeSession(session),
    read: (json) => {
      const found = readSession(json, Date.now())
      const isKnown = found?.session?.steps.every(({ code }) => atlas.point(code))
      // A session with a point that the atlas no longer has ends, like one that is too old.
      return isKnown === false ? { session: undefined } : found
    },
  })
  const { session } = useSession.getState()
  // Light the other points of its list again.
  if (session && useViewStore.getState().route.kind === 'point')
    useViewStore.setState({ origin: session.from })
}
