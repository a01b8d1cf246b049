import sessionMessages from 'virtual:messages/session'
import { useEffect, useRef } from 'react'
import { spokenStep } from '../../domain/session/describeSession'
import { positionOf, type Session, tick, underRules } from '../../domain/session/sessionRun'
import { useLanguage, useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import { useSettings } from '../../state/settings'
import { useAtlas } from '../atlasContext'
import { endSession } from './endSession'
import { useSessionRules } from './sessionRules'
import { allowSignals, hush, signal } from './signals'

/** Milliseconds between two ticks; short while seconds are shown, so that they are up to date. */
const TICK_MS = 250
const FIND_TICK_MS = 5000

/** Runs a session: ticks its clock, leads to its points, gives the signals, and finishes it. */
export function useFollowing(session: Session): void {
  const change = useSession((state) => state.change)
  const lead = useSession((state) => state.lead)
  const close = useSession((state) => state.close)
  const signals = useSettings((state) => state.signals)
  const t = useMessages(sessionMessages)
  const language = useLanguage()
  const atlas = useAtlas()
  const rules = useSessionRules()
  const running = session.clock.since !== null
  const { step: at, phase } = positionOf(session, session.seenAt)
  const step = session.steps[at]
  const finding = phase === 'find'

  useEffect(() => {
    const tickNow = () => change((now) => tick(now, Date.now()))
    // Timers may be late after the phone was locked.
    document.addEventListener('visibilitychange', tickNow)
    const timer = running ? setInterval(tickNow, finding ? FIND_TICK_MS : TICK_MS) : undefined
    return () => {
      document.removeEventListener('visibilitychange', tickNow)
      clearInterval(timer)
    }
  }, [running, finding, change])

  useEffect(() => {
    const rest = underRules(session, rules, session.seenAt)
    if (!rest) close()
    else if (rest !== session) change(() => rest)
  }, [session, rules, change, close])

  // A session that comes back paused leaves the person at the address that they opened.
  const ledTo = useRef(running ? undefined : step)
  useEffect(() => {
    if (!step || (!running && step === ledTo.current)) return
    ledTo.current = step
    lead({ kind: 'point', code: step.code, side: step.side })
  }, [step, running, lead])

  const shown = useRef('')
  useEffect(() => {
    const now = `${at} ${phase}`
    if (shown.current === now) return
    shown.current = now
    if (phase === 'done') {
      signal('end', t.spokenEnd, signals)
      endSession(session, session.seenAt)
    } else if (running && step) {
      if (phase === 'press') signal('press', t.spokenPress({ seconds: step.seconds }), signals)
      else signal('find', spokenStep(t, atlas, step, language), signals)
    }
  }, [at, phase, running, step, session, signals, atlas, t, language])

  useEffect(() => {
    window.addEventListener('pointerdown', allowSignals)
    window.addEventListener('keydown', allowSignals)
    return () => {
      window.removeEventListener('pointerdown', allowSignals)
      window.removeEventListener('keydown', allowSignals)
      hush()
    }
  }, [])
}
