import type { AtlasIndex } from '../atlas/atlas'
import { type Signals, useSession } from '../state/session'
import { useStore } from '../state/store'
import { keepText, readText } from './keepText'

const SESSION_KEY = 'tsubo-session'
const SIGNALS_KEY = 'tsubo-session-signals'
/** Milliseconds between two notes of the time in a running session. */
const NOTE_EVERY = 2000

/** Only a person who has a session needs the code that reads and writes it. */
const loadFormat = () => import('../atlas/sessionKept')

/** Brings back a session that a reload cut short. */
export async function restoreSession(index: AtlasIndex): Promise<void> {
  useSession.getState().setSignals(parseSignals(readText(SIGNALS_KEY)))
  const text = readText(SESSION_KEY)
  if (text === null) return
  const { parseKeptSession } = await loadFormat()
  const session = parseKeptSession(text, Date.now())
  const known = session?.steps.every(({ code }) => index.points.some((p) => p.code === code))
  if (!session || !known) return keepText(SESSION_KEY, undefined)
  useSession.getState().begin(session)
  // The other points of its list stay lit.
  if (useStore.getState().place.kind === 'point') useStore.setState({ origin: session.from })
}

/** Keeps the running session and the chosen signals. @returns stops it */
export function startKeepingSession(): () => void {
  let notedAt = 0
  const note = async () => {
    const { formatKeptSession } = await loadFormat()
    const { session } = useSession.getState()
    if (session) keepText(SESSION_KEY, formatKeptSession(session))
  }
  const unsubscribe = useSession.subscribe(({ session, signals }, before) => {
    if (signals !== before.signals) keepText(SIGNALS_KEY, JSON.stringify(signals))
    if (session === before.session) return
    if (!session) return keepText(SESSION_KEY, undefined)
    const ticked = session.clock === before.session?.clock && session.steps === before.session.steps
    if (ticked && session.seenAt - notedAt < NOTE_EVERY) return
    notedAt = session.seenAt
    note().catch(() => {})
  })
  return unsubscribe
}

function parseSignals(text: string | null): Partial<Signals> {
  try {
    const json: unknown = JSON.parse(text ?? '')
    const entries = Object.entries(json ?? {}).filter(
      ([key, value]) => ['sound', 'voice', 'vibration'].includes(key) && typeof value === 'boolean',
    )
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}
