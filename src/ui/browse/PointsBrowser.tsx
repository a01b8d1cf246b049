import { channelCodeOf } from '../../atlas/channelWalk'
import { filterPoints, type PointFilter } from '../../atlas/pointFilter'
import { placeName } from '../../atlas/title'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { ChannelFacts } from '../ChannelFacts'
import { PanelHeading } from '../PanelHeading'
import { PlaceLink } from '../PlaceLink'
import { PointFilters } from './PointFilters'
import { PointLines } from './PointLines'
import styles from './PointsBrowser.module.css'

/** Every point of the atlas, narrowed as the person likes; the body lights the same ones. */
export function PointsBrowser({ filter }: { filter: PointFilter }) {
  const { index } = useAtlas()
  const advise = useAdvice(index)
  const points = filterPoints(index, filter, ({ code }) => advise(code))
  const meridian = index.meridians.find(({ code }) => code === filter.channel)
  const channels = [...new Set(points.map(({ code }) => channelCodeOf(code)))]
  return (
    <>
      <PanelHeading
        below={
          <p>
            The points of the list are lit on the body. Or go by{' '}
            <PlaceLink place={{ kind: 'channels' }}>the fourteen channels</PlaceLink>.
          </p>
        }
      >
        Points
      </PanelHeading>
      <PointFilters filter={filter} />
      <p role="status" className={styles.count}>
        {points.length === 1 ? '1 point' : `${points.length} points`}
        {points.length === 0 && ': no point is all of this. Widen a filter.'}
      </p>
      {meridian && <ChannelFacts meridian={meridian} />}
      {filter.channel !== undefined
        ? points.length > 0 && <PointLines points={points} side={filter.side} />
        : channels.map((channel) => {
            const own = points.filter(({ code }) => channelCodeOf(code) === channel)
            return (
              <section key={channel} className={styles.group} aria-labelledby={`of-${channel}`}>
                <h2 id={`of-${channel}`} className={styles.heading}>
                  {placeName(index, { kind: 'channel', channel })} ({own.length})
                </h2>
                <PointLines points={own} side={filter.side} />
              </section>
            )
          })}
    </>
  )
}
