import { useSession } from '../../state/session'
import { SessionRun } from './SessionRun'
import { SessionStart } from './SessionStart'
import { SessionSummaryView } from './SessionSummaryView'

/** Shows a session from its start screen to its summary. */
export default function SessionScreen() {
  const ask = useSession((state) => state.ask)
  const session = useSession((state) => state.session)
  const summary = useSession((state) => state.summary)
  if (session) return <SessionRun session={session} />
  if (summary) return <SessionSummaryView summary={summary} />
  return ask ? <SessionStart ask={ask} /> : null
}
