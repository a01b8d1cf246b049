import channelMessages from 'virtual:messages/channel'
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

const STEPS = ['first', 'previous', 'next', 'last'] as const

/** Moves along the channel of a point, by links or with the keys [ and ]. */
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

  return (
    <nav className={styles.steps} aria-label={t.along} data-print="hide">
      <RouteLink route={channel} className={styles.channel}>
        <ChannelDot code={code} /> {routeName(places, atlas, channel)}
      </RouteLink>
      <p className={styles.position}>{t.position({ at, all: whole.length })}</p>
      <ul className={styles.links}>
        {STEPS.map((step) => {
          const point = steps[step]
          return (
            <li key={step}>
              {point && point.code !== code ? (
                <RouteLink route={routeOf(point)} className={styles.step}>
                  <span className={styles.word}>{t[step]}</span>{' '}
                  <span translate="no">{point.code}</span>
                </RouteLink>
              ) : (
                <span className={styles.step} data-end="true">
                  <span className={styles.word}>{t[step]}</span>
                  <span>–</span>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <p className={styles.keys}>{t.keys({ key: (name) => <kbd>{name}</kbd> })}</p>
    </nav>
  )
}
