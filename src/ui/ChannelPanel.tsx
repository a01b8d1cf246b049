import { EXTRA, pointsOfChannel } from '../atlas/channelWalk'
import { itemsOf } from '../atlas/sheet'
import { useAtlas } from './atlasContext'
import { PointLines } from './browse/PointLines'
import { ChannelFacts } from './ChannelFacts'
import { PanelHeading } from './PanelHeading'
import { PlaceLink } from './PlaceLink'
import { SessionButton } from './session/SessionButton'

/** One channel: what it is, and its points in order. */
export function ChannelPanel({ code }: { code: string }) {
  const { index } = useAtlas()
  const meridian = index.meridians.find((each) => each.code === code)
  const points = pointsOfChannel(index, code)
  return (
    <>
      <PanelHeading
        back={{ kind: 'channels' }}
        below={
          meridian ? (
            <p>
              <span lang="zh-Hant">{meridian.traditional}</span> · {meridian.pinyin}
            </p>
          ) : (
            <p>Points that tradition uses but counts to none of the fourteen channels.</p>
          )
        }
      >
        {meridian?.name ?? 'Extra points'}
      </PanelHeading>
      {meridian && <ChannelFacts meridian={meridian} />}
      <SessionButton items={itemsOf(points.map((point) => point.code))} />
      <section aria-labelledby="channel-points">
        <h2 id="channel-points">
          {code === EXTRA ? 'The points' : 'Its points, in order'} ({points.length})
        </h2>
        <p>
          <PlaceLink place={{ kind: 'points', filter: { channel: code } }}>
            Narrow this list by body part, side or role
          </PlaceLink>
        </p>
        <PointLines points={points} />
      </section>
    </>
  )
}
