import channelMessages from 'virtual:messages/channel'
import { EXTRA, pointsOfChannel } from '../../domain/points/channelWalk'
import { useMessages } from '../../messages/messages'
import { useAtlas } from '../atlasContext'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import styles from './ChannelBrowser.module.css'
import { ChannelDot } from './ChannelDot'

/** Lists the fourteen channels and the group of points outside them. */
export function ChannelBrowser() {
  const t = useMessages(channelMessages)
  const atlas = useAtlas()
  const entries = [
    ...atlas.meridians.map(({ code, name, traditional }) => ({ code, name, traditional })),
    { code: EXTRA, name: t.extra, traditional: '經外奇穴' },
  ]
  return (
    <>
      <PanelHeading below={t.intro}>{t.channels}</PanelHeading>
      <ul className={styles.channels}>
        {entries.map(({ code, name, traditional }) => (
          <li key={code}>
            <RouteLink route={{ kind: 'channel', channel: code }} className={styles.channel}>
              <ChannelDot code={code} />
              <span className={styles.code} translate="no">
                {code}
              </span>
              <span className={styles.names}>
                <span className={styles.name}>{name}</span>
                <span lang="zh-Hant" className={styles.han}>
                  {traditional}
                </span>
              </span>
              <span className={styles.count}>
                {t.points({ count: pointsOfChannel(atlas, code).length })}
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </>
  )
}
