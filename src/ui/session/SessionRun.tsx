import { useCallback, useEffect, useRef, useState } from 'react'
import { pointName } from '../../domain/points/pointName'
import { sideWords, techniqueLine } from '../../domain/session/describeSession'
import { pause, positionOf, resume, type Session, summarise } from '../../domain/session/sessionRun'
import { gentleTechnique } from '../../domain/technique/gentleTechnique'
import { useSession } from '../../state/session'
import { useNameKind } from '../../state/useNameKind'
import { pressingWords } from '../../words/pressing'
import { sessionWords } from '../../words/session'
import { useWords } from '../../words/useWords'
import { useAtlas, useTexts } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { PointName } from '../point/PointName'
import { CountdownRing } from './CountdownRing'
import { SessionControls } from './SessionControls'
import { SessionProgress } from './SessionProgress'
import styles from './SessionRun.module.css'
import { useSessionRules } from './sessionRules'
import { useFollowing } from './useFollowing'
import { useSessionKeys } from './useSessionKeys'
import { useWakeLock } from './useWakeLock'

/** The session that is under way: what to press now, how, and for how long still. */
export function SessionRun({ session }: { session: Session }) {
  const t = useWords(sessionWords)
  const how = useWords(pressingWords)
  const { index } = useAtlas()
  const texts = useTexts()
  const kind = useNameKind()
  const rules = useSessionRules()
  const change = useSession((state) => state.change)
  const finish = useSession((state) => state.finish)
  const [asking, setAsking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const paused = session.clock.since === null
  useFollowing(session)
  const askToStop = useCallback(() => {
    change((now) => pause(now, Date.now()))
    setAsking(true)
  }, [change])
  useSessionKeys(askToStop)
  useWakeLock(!paused)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const position = positionOf(session, session.seenAt)
  const step = session.steps[position.step]
  const point = index.points.find(({ code }) => code === step?.code)
  const text = step && texts.points.get(step.code)
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
