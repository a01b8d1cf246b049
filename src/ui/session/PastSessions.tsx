import { lazyPart } from '../../models/lazyPart'
import { useSessionHistory } from '../../state/sessionHistory'

const PastSessionsDialog = lazyPart('past sessions', () => import('./PastSessionsDialog'), {
  floating: true,
})

/** Shows the list of past sessions while it is open. */
export function PastSessions() {
  const { shown, show } = useSessionHistory()
  return shown && <PastSessionsDialog onClose={() => show(false)} />
}
