import browseMessages from 'virtual:messages/browse'
import { groupOf } from '../../domain/atlas'
import type { PointFilter } from '../../domain/points/pointFilter'
import { filterPoints } from '../../domain/points/pointFilter'
import { routeName } from '../../domain/route/routeName'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { ChannelFacts } from '../channel/ChannelFacts'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { AllMuscles } from '../muscle/AllMuscles'
import { PointFilters } from './PointFilters'
import { PointLines } from './PointLines'
import styles from './PointsBrowser.module.css'

/** Lists all points that pass the filter; the body highlights the same points. */
export function PointsBrowser({ filter }: { filter: PointFilter }) {
  const atlas = useAtlas()
  const t = useMessages(browseMessages)
  const places = useRouteMessages()
  const advise = useAdvice(atlas)
  const points = filterPoints(atlas, filter, advise)
  const meridian = atlas.channel(filter.channel)
  const channels = [...new Set(points.map(({ code }) => groupOf(code)))]
  return (
    <>
      <PanelHeading
        below={t.litOrByChannel({
          link: (text) => <RouteLink route={{ kind: 'channels' }}>{text}</RouteLink>,
        })}
      >
        {t.points}
      </PanelHeading>
      <PointFilters filter={filter} />
      <p role="status" className={styles.count}>
        {points.length === 0 ? t.none : t.counted({ count: points.length })}
      </p>
      <AllMuscles />
      {meridian && <ChannelFacts meridian={meridian} />}
      {filter.channel !== undefined
        ? points.length > 0 && <PointLines points={points} side={filter.side} />
        : channels.map((channel) => {
            const own = points.filter(({ code }) => groupOf(code) === channel)
            return (
              <Section
                key={channel}
                className={styles.group}
                heading={t.group({
                  channel: routeName(places, atlas, { kind: 'channel', channel }),
                  count: own.length,
                })}
              >
                <PointLines points={own} side={filter.side} />
              </Section>
            )
          })}
    </>
  )
}
