import sessionMessages from 'virtual:messages/session'
import techniqueMessages from 'virtual:messages/technique'
import { useEffect, useRef, useState } from 'react'
import { pointName } from '../../domain/points/pointName'
import { aboutMinutes, sideWords, techniqueLine } from '../../domain/session/describeSession'
import { type Position, secondsLeft } from '../../domain/session/sessionClock'
import {
  next,
  pause,
  positionOf,
  previous,
  resume,
  type Session,
  summarise,
} from '../../domain/session/sessionRun'
import { gentleTechnique } from '../../domain/technique/gentleTechnique'
import { useMessages } from '../../messages/messages'
import { report } from '../../models/report'
import { useNameKind } from '../../state/routeMessages'
import { useSession } from '../../state/session'
import { useAtlas, useTexts } from '../atlasContext'
import { useShortcuts } from '../frame/shortcuts'
import { RouteLink } from '../kit/RouteLink'
import { PointName } from '../point/PointName'
import { CountdownRing } from './CountdownRing'
import { SessionControls } from './SessionControls'
import styles from './SessionRun.module.css'
import { useSessionRules } from './sessionRules'
import { useFollowing } from './useFollowing'

/** Shows the running session: what to press now, how, and the time left. */
export function SessionRun({ session }: { session: Session }) {
  const t = useMessages(sessionMessages)
  const how = useMessages(techniqueMessages)
  const atlas = useAtlas()
  const texts = useTexts()
  const kind = useNameKind()
  const rules = useSessionRules()
  const change = useSession((state) => state.change)
  const finish = useSession((state) => state.finish)
  const [asking, setAsking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const paused = session.clock.since === null
  useFollowing(session)
  useShortcuts('inSession', {
    ' ': () => change((session) => (paused ? resume : pause)(session, Date.now())),
    ArrowLeft: () => change((session) => previous(session, Date.now())),
    ArrowRight: () => change((session) => next(session, Date.now())),
    Escape: () => {
      change((session) => pause(session, Date.now()))
      setAsking(true)
    },
  })
  useWakeLock(!paused)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const position = positionOf(session, session.seenAt)
  const step = session.steps[position.step]
  const point = atlas.point(step?.code)
  const text = step && texts.point(step.code)
  if (!step || !point || !text) return null
  const pressing = rules.isGentler(step.code) ? gentleTechnique(text.pressing) : text.pressing
  const name = `${step.code} ${pointName(point, kind).words}`
  const side = sideWords(t, step.side)
  return (
    <section className={styles.run} aria-label={t.session} data-print="hide">
      <SessionProgress session={session} position={position} />
      <div className={styles.now}>
        <CountdownRing position={position} paused={paused} />
        <div className={styles.what}>
          <h2 ref={heading} tabIndex={-1} className={styles.name}>
            <RouteLink
              route={{ kind: 'point', code: step.code, side: step.side }}
              className={styles.link}
            >
              <span className={styles.code}>{step.code}</span> <PointName point={point} />{' '}
              <PointName point={point} second />
            </RouteLink>
          </h2>
          <p className={styles.side}>{step.presses > 1 ? t.pressOf({ ...step, side }) : side}</p>
          <p className={styles.how}>{techniqueLine(t, how, pressing, step)}</p>
          <p className={styles.where} lang="en">
            {pressing.direction}
          </p>
        </div>
      </div>
      <p role="status" className={styles.said}>
        {paused
          ? `${t.pausedAt({ name })} ${session.leftAlone ? t.leftAlone : ''}`
          : position.phase === 'ready'
            ? t.findPlace({ name, side })
            : t.pressPoint({ code: step.code, seconds: step.seconds })}
      </p>
      {session.leftAlone && <p className={styles.leftAlone}>{t.leftAlone}</p>}
      <SessionControls
        session={session}
        asking={asking}
        goOn={() => {
          change((now) => resume(now, Date.now()))
          setAsking(false)
        }}
        stop={() => finish(summarise(session, Date.now()))}
      />
      <p className={styles.stop}>{t.stopAt}</p>
    </section>
  )
}

/** Shows the number of the current point, of all points, and the time left. */
function SessionProgress({ session, position }: { session: Session; position: Position }) {
  const t = useMessages(sessionMessages)
  const codes = [...new Set(session.steps.map(({ code }) => code))]
  const at = codes.indexOf(session.steps[position.step]?.code ?? '') + 1
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span>{t.pointOf({ at, all: codes.length })}</span>
        <span>{t.timeLeft({ time: aboutMinutes(t, secondsLeft(session.steps, position)) })}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {session.steps.map((step, each) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id but their index
            key={each}
            data-state={each < position.step ? 'done' : each === position.step ? 'now' : 'later'}
            style={{ flexGrow: step.seconds }}
          />
        ))}
      </div>
    </div>
  )
}

/** Prevents the screen from sleeping while `awake`, if the browser supports it. */
function useWakeLock(awake: boolean): void {
  useEffect(() => {
    if (!awake || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let over = false
    const request = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) await lock.release()
      } catch (error) {
        // The battery is low, or it is not allowed: the screen may sleep, the session runs on.
        report(error, 'wake lock')
      }
    }
    // The browser releases the lock whenever the page is hidden.
    document.addEventListener('visibilitychange', request)
    void request()
    return () => {
      over = true
      document.removeEventListener('visibilitychange', request)
      lock?.release().catch((error: unknown) => report(error, 'wake lock'))
    }
  }, [awake])
}
