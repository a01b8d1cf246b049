import { useCallback, useEffect, useRef, useState } from 'react'
import { gentler } from '../../atlas/gentler'
import { pause, positionOf, resume, type Session, summarise } from '../../atlas/sessionRun'
import { pressingLine, sideWords } from '../../atlas/sessionWords'
import { useSession } from '../../state/session'
import { useAtlas, useTexts } from '../atlasContext'
import { PlaceLink } from '../PlaceLink'
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
  const { index } = useAtlas()
  const texts = useTexts()
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
  const pressing = rules.isGentler(step.code) ? gentler(text.pressing) : text.pressing
  const name = `${step.code} ${point.pinyin}`
  return (
    <section className={styles.run} aria-label="Session" data-print="hide">
      <SessionProgress session={session} position={position} />
      <div className={styles.now}>
        <CountdownRing position={position} paused={paused} />
        <div className={styles.what}>
          <h2 ref={heading} tabIndex={-1} className={styles.name}>
            <PlaceLink
              place={{ kind: 'point', code: step.code, side: step.side }}
              className={styles.link}
            >
              <span className={styles.code}>{step.code}</span> {point.pinyin}{' '}
              <span lang="zh-Hant">{point.traditional}</span>
            </PlaceLink>
          </h2>
          <p className={styles.side}>
            {sideWords(step.side)}
            {step.presses > 1 && `, press ${step.press} of ${step.presses}`}
          </p>
          <p className={styles.how}>{pressingLine(pressing, step)}</p>
          <p className={styles.where}>{pressing.direction}</p>
        </div>
      </div>
      <p role="status" className={styles.said}>
        {paused
          ? `Paused at ${name}.`
          : position.phase === 'ready'
            ? `${name}, ${sideWords(step.side)}. Find the place.`
            : `Press ${step.code} for ${step.seconds} seconds.`}
      </p>
      <SessionControls
        session={session}
        asking={asking}
        goOn={() => {
          change((now) => resume(now, Date.now()))
          setAsking(false)
        }}
        stop={() => finish(summarise(session, Date.now()))}
      />
      <p className={styles.stop}>
        Stop at a sharp or electric pain, numbness, dizziness, sickness, or a strong pulse under the
        finger.
      </p>
    </section>
  )
}
