import type { Atlas } from '../domain/atlas'
import { formatStoredSession, parseStoredSession } from '../domain/session/storedSession'
import { type Signals, useSession } from '../state/session'
import { useViewStore } from '../state/view'
import { keepText, readText } from './keepText'

const SESSION_KEY = 'tsubo-session'
const SIGNALS_KEY = 'tsubo-session-signals'
/** Milliseconds between two notes of the time in a running session. */
const NOTE_EVERY = 2000

/** Brings back a session that a reload cut short, and the signals that were chosen. */
export function restoreSession(atlas: Atlas): void {
  useSession.getState().setSignals(parseSignals(readText(SIGNALS_KEY)))
  const text = readText(SESSION_KEY)
  if (text === null) return
  const session = parseStoredSession(text, Date.now())
  const known = session?.steps.every(({ code }) => atlas.point(code) !== undefined)
  if (!session || !known) {
    keepText(SESSION_KEY, undefined)
    return
  }
  useSession.getState().begin(session)
  // The other points of its list stay lit.
  if (useViewStore.getState().route.kind === 'point')
    useViewStore.setState({ origin: session.from })
}

/** Keeps the running session and the chosen signals. @returns stops it */
export function startKeepingSession(): () => void {
  let notedAt = 0
  return useSession.subscribe(({ session, signals }, before) => {
    if (signals !== before.signals) keepText(SIGNALS_KEY, JSON.stringify(signals))
    if (session === before.session) return
    if (!session) return keepText(SESSION_KEY, undefined)
    const ticked = session.clock === before.session?.clock && session.steps === before.session.steps
    if (ticked && session.seenAt - notedAt < NOTE_EVERY) return
    notedAt = session.seenAt
    keepText(SESSION_KEY, formatStoredSession(session))
  })
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
