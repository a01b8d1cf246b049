import sessionMessages from 'virtual:messages/session'
import techniqueMessages from 'virtual:messages/technique'
import { useEffect, useRef, useState } from 'react'
import { pointName } from '../../domain/points/pointName'
import { formatRoute } from '../../domain/route/link'
import { sideWords, techniqueLine } from '../../domain/session/describeSession'
import {
  found,
  next,
  pause,
  positionOf,
  previous,
  resume,
  type Session,
} from '../../domain/session/sessionRun'
import { gentleTechnique } from '../../domain/technique/gentleTechnique'
import { useMessages } from '../../messages/messages'
import { useBottomPanel } from '../../state/bottomPanel'
import { useNameKind } from '../../state/routeMessages'
import { useSession } from '../../state/session'
import { useViewStore } from '../../state/view'
import { useAtlas, useTexts } from '../atlasContext'
import { useShortcuts } from '../frame/shortcuts'
import { RouteLink } from '../kit/RouteLink'
import { PointName } from '../point/PointName'
import { CountdownRing } from './CountdownRing'
import { endSession } from './endSession'
import { FindPlace } from './FindPlace'
import { PausedLine } from './PausedLine'
import { SessionControls } from './SessionControls'
import { SessionProgress } from './SessionProgress'
import styles from './SessionRun.module.css'
import { SignalSwitches } from './SignalSwitches'
import { useSessionRules } from './sessionRules'
import { useFollowing } from './useFollowing'
import { usePressOnBody } from './usePressOnBody'
import { useWakeLock } from './useWakeLock'

/** Shows the session: the place to find, or the press and the time left. Paused it is one line. */
export function SessionRun({ session }: { session: Session }) {
  const t = useMessages(sessionMessages)
  const how = useMessages(techniqueMessages)
  const atlas = useAtlas()
  const texts = useTexts()
  const kind = useNameKind()
  const rules = useSessionRules()
  const change = useSession((state) => state.change)
  const [asking, setAsking] = useState(false)
  const paused = session.clock.since === null
  const position = positionOf(session, session.seenAt)
  const { phase } = position
  const step = session.steps[position.step]
  const point = atlas.point(step?.code)
  const text = step && texts.point(step.code)
  const pressing =
    text && (rules.isGentler(text.code) ? gentleTechnique(text.pressing) : text.pressing)
  const place = step && ({ kind: 'point', code: step.code, side: step.side } as const)
  const shown = useViewStore(
    ({ route }) => place !== undefined && formatRoute(route) === formatRoute(place),
  )
  useFollowing(session)
  usePressOnBody(step, pressing, position, shown && !paused)
  useSessionKeys(session, () => setAsking(true))
  useWakeLock(!paused, phase === 'find', position.step)
  const { heading, goOnButton } = useKeptFocus(paused)

  if (!step || !place || !point || !text || !pressing) return null
  const name = `${step.code} ${pointName(point, kind).words}`
  const side = sideWords(t, step.side)
  const end = () => endSession(session, Date.now())
  const goOn = () => {
    change((now) => resume(now, Date.now()))
    setAsking(false)
  }
  if (paused)
    return (
      <PausedLine
        session={session}
        at={position.step}
        name={name}
        asking={asking}
        goOnButton={goOnButton}
        goOn={goOn}
        end={end}
      />
    )
  const { code, seconds } = step
  return (
    <section className={styles.run} aria-label={t.session} data-print="hide">
      <h1 className={styles.title}>{t.session}</h1>
      <SessionProgress session={session} position={position} />
      <div className={styles.content}>
        <div className={styles.now}>
          {phase !== 'find' && <CountdownRing position={position} />}
          <div className={styles.what}>
            <h2 ref={heading} tabIndex={-1} className={styles.name}>
              <RouteLink route={place} className={styles.link}>
                <span className={styles.code}>{code}</span> <PointName point={point} />{' '}
                <PointName point={point} second />
              </RouteLink>
            </h2>
            <p className={styles.side}>{step.presses > 1 ? t.pressOf({ ...step, side }) : side}</p>
            {phase !== 'find' && (
              <p className={styles.how}>{techniqueLine(t, how, pressing, step)}</p>
            )}
          </div>
        </div>
        {phase === 'find' ? (
          <FindPlace key={position.step} step={step} find={text.find} shown={shown} />
        ) : (
          <>
            <p className={styles.where} lang="en">
              {pressing.direction}
            </p>
            <p className={styles.stop}>{t.stopAt}</p>
          </>
        )}
        <div className={styles.signals}>
          <SignalSwitches />
        </div>
      </div>
      <p role="status" className={styles.said}>
        {phase === 'find'
          ? t.findPlace({ name, side })
          : phase === 'rest'
            ? t.restFor({ seconds: Math.round(position.elapsed + position.left) })
            : t.pressPoint({ code, seconds })}
      </p>
      <SessionControls finding={phase === 'find'} end={end} />
    </section>
  )
}

/** The keys of a session. While it is paused they belong to the page below. */
function useSessionKeys(session: Session, ask: () => void): void {
  const change = useSession((state) => state.change)
  const act = (how: (session: Session, now: number) => Session) =>
    change((now) => how(now, Date.now()))
  const finding = positionOf(session, session.seenAt).phase === 'find'
  useShortcuts(
    'inSession',
    {
      ' ': () => act(finding ? found : pause),
      Enter: () => finding && act(found),
      ArrowLeft: () => act(previous),
      ArrowRight: () => act(next),
      Escape: () => {
        act(pause)
        ask()
      },
    },
    () => session.clock.since !== null,
  )
}

/**
 * Keeps the focus in the session when its buttons are replaced: on the heading, or on "Go on". A
 * session that comes back paused leaves the focus alone.
 */
function useKeptFocus(paused: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const goOnButton = useRef<HTMLButtonElement>(null)
  const began = useRef(false)
  useEffect(() => {
    const isBack = paused && !began.current
    began.current = true
    if (isBack) return
    if (!paused && useBottomPanel.getState().height === 'low')
      useBottomPanel.getState().setHeight('half')
    const { current } = paused ? goOnButton : heading
    if (document.activeElement === document.body) current?.focus({ preventScroll: true })
    // Where the whole page scrolls, it may be far below.
    current?.scrollIntoView({ block: 'nearest' })
  }, [paused])
  return { heading, goOnButton }
}
