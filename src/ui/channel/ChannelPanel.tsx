import channelMessages from 'virtual:messages/channel'
import { EXTRA, pointsOfChannel } from '../../domain/points/channelWalk'
import { MAX_ITEMS } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { useAtlas } from '../atlasContext'
import { PointLines } from '../browse/PointLines'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { SessionButton } from '../session/SessionButton'
import { AddAll } from '../sheet/SheetButton'
import { ChannelFacts } from './ChannelFacts'

/** Shows one channel: facts about it and its points in order. */
export function ChannelPanel({ code }: { code: string }) {
  const t = useMessages(channelMessages)
  const atlas = useAtlas()
  const meridian = atlas.channel(code)
  const points = pointsOfChannel(atlas, code)
  return (
    <>
      <PanelHeading
        back={{ kind: 'channels' }}
        below={
          meridian ? (
            <>
              <span lang="zh-Hant" translate="no">
                {meridian.traditional}
              </span>{' '}
              ·{' '}
              <span lang="zh-Latn-pinyin" translate="no">
                {meridian.pinyin}
              </span>
            </>
          ) : (
            t.extraMeans
          )
        }
      >
        {meridian?.name ?? t.extra}
      </PanelHeading>
      {meridian && <ChannelFacts meridian={meridian} />}
      <SessionButton />
      <Section heading={(code === EXTRA ? t.thePoints : t.inOrder)({ number: points.length })}>
        <p>
          <RouteLink route={{ kind: 'points', filter: { channel: code } }}>{t.narrow}</RouteLink>
        </p>
        {points.length <= MAX_ITEMS && <AddAll codes={points.map((point) => point.code)} />}
        <PointLines points={points} />
      </Section>
    </>
  )
}
