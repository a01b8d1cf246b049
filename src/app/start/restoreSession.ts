import type { Atlas } from '../../domain/atlas'
import { readSession, writeSession } from '../../domain/session/storedSession'
import { restoreSession, useSession } from '../../state/session'
import { useViewStore } from '../../state/view'

/** Brings back a session that a reload cut short, and stores it from now on. */
export function restoreSessions(atlas: Atlas): void {
  restoreSession({
    version: 1,
    write: ({ session }) => session && writeSession(session),
    read: (json) => {
      const found = readSession(json, Date.now())
      const isKnown = found?.session?.steps.every(({ code }) => atlas.point(code))
      // A point that the atlas does not have any more ends it, as its age would.
      return isKnown === false ? { session: undefined } : found
    },
  })
  const { session } = useSession.getState()
  // The other points of its list stay lit.
  if (session && useViewStore.getState().route.kind === 'point')
    useViewStore.setState({ origin: session.from })
}
