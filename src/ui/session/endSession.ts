import { type Session, summarise } from '../../domain/session/sessionRun'
import { useSession } from '../../state/session'
import { useSessionHistory } from '../../state/sessionHistory'

/**
 * Ends a session: its summary is shown, and the history keeps it.
 *
 * @param now milliseconds since 1970
 */
export function endSession(session: Session, now: number): void {
  const summary = summarise(session, now)
  useSessionHistory.getState().add(summary)
  useSession.getState().finish(summary)
}
