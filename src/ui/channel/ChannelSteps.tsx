import channelMessages from 'virtual:messages/channel'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { PointSummary } from '../../domain/atlas'
import { groupOf } from '../../domain/atlas'
import { channelSteps, pointsOfChannel } from '../../domain/points/channelWalk'
import { sideFor } from '../../domain/points/sides'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import type { Side } from '../../domain/schema/code'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { useShortcuts } from '../frame/shortcuts'
import { RouteLink } from '../kit/RouteLink'
import { ChannelDot } from './ChannelDot'
import styles from './ChannelSteps.module.css'

/** Moves along the channel of a point: by links, by swiping, or with the keys [ and ]. */
export function ChannelSteps({ code, side }: { code: string; side: Side }) {
  const t = useMessages(channelMessages)
  const atlas = useAtlas()
  const places = useRouteMessages()
  const goTo = useViewStore((state) => state.goTo)
  const steps = channelSteps(atlas, code)
  const whole = pointsOfChannel(atlas, groupOf(code))
  const at = whole.findIndex((point) => point.code === code) + 1
  const channel: Route = { kind: 'channel', channel: groupOf(code) }
  const routeOf = (point: PointSummary): Route => ({
    kind: 'point',
    code: point.code,
    side: sideFor(point.laterality, side),
  })

  const stepTo = (point: PointSummary | undefined) => point !== undefined && goTo(routeOf(point))
  useShortcuts('anywhere', {
    '[': () => stepTo(steps.previous),
    ']': () => stepTo(steps.next),
  })

  const nav = useRef<HTMLElement>(null)
  useSwipe(nav, { left: () => stepTo(steps.next), right: () => stepTo(steps.previous) })

  const link = (step: 'previous' | 'next') => {
    const point = steps[step]
    if (!point) return <span />
    return (
      <RouteLink
        route={routeOf(point)}
        className={styles.step}
        label={t.stepTo({ step: t[step], code: point.code })}
      >
        {step === 'previous' && <span aria-hidden="true">‹</span>}{' '}
        <span translate="no">{point.code}</span>{' '}
        {step === 'next' && <span aria-hidden="true">›</span>}
      </RouteLink>
    )
  }
  return (
    <nav ref={nav} className={styles.steps} aria-label={t.along} data-print="hide">
      {link('previous')}
      <p className={styles.middle}>
        <RouteLink route={channel} className={styles.channel}>
          <ChannelDot code={code} /> {routeName(places, atlas, channel)}
        </RouteLink>
        <span className={styles.position}>{t.position({ at, all: whole.length })}</span>
      </p>
      {link('next')}
    </nav>
  )
}

/** Movement of a finger that counts as a swipe, CSS pixels. */
const SWIPE_PX = 60

/** Listens for sideways swipes on the panel around an element. */
function useSwipe(
  inside: RefObject<HTMLElement | null>,
  on: { readonly left: () => void; readonly right: () => void },
): void {
  const swipe = useEffectEvent((x: number, y: number) => {
    if (Math.abs(x) < SWIPE_PX || Math.abs(y) > Math.abs(x) / 2) return
    if (x < 0) on.left()
    else on.right()
  })
  useEffect(() => {
    const panel = inside.current?.parentElement
    if (!panel) return
    let start: Touch | undefined
    const onStart = ({ touches }: TouchEvent) => {
      start = touches.length === 1 ? touches[0] : undefined
    }
    const onEnd = ({ changedTouches: [end] }: TouchEvent) => {
      if (start && end) swipe(end.clientX - start.clientX, end.clientY - start.clientY)
      start = undefined
    }
    panel.addEventListener('touchstart', onStart, { passive: true })
    panel.addEventListener('touchend', onEnd, { passive: true })
    return () => {
      panel.removeEventListener('touchstart', onStart)
      panel.removeEventListener('touchend', onEnd)
    }
  }, [inside])
}
