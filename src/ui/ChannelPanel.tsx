import { EXTRA, pointsOfChannel } from '../atlas/channelWalk'
import { itemsOf } from '../atlas/sheet'
import { sideFor } from '../atlas/sides'
import { useAdvice } from '../state/useAdvice'
import { AdviceBadges } from './AdviceBadges'
import { useAtlas } from './atlasContext'
import { CautionBadges } from './CautionBadges'
import { ChannelFacts } from './ChannelFacts'
import styles from './ChannelPanel.module.css'
import { PanelHeading } from './PanelHeading'
import { PlaceLink } from './PlaceLink'
import { SessionButton } from './session/SessionButton'

/** One channel: what it is, and its points in order. */
export function ChannelPanel({ code }: { code: string }) {
  const { index } = useAtlas()
  const advise = useAdvice(index)
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
        <ol className={styles.points}>
          {points.map((point) => (
            <li key={point.code} className={styles.row}>
              <PlaceLink
                place={{ kind: 'point', code: point.code, side: sideFor(point.laterality) }}
                className={styles.point}
              >
                <span className={styles.code}>{point.code}</span>
                <span className={styles.name}>{point.pinyin}</span>
                <span lang="zh-Hant">{point.traditional}</span>
                <span className={styles.english}>{point.english}</span>
              </PlaceLink>
              <AdviceBadges advice={advise(point.code)} />
              <CautionBadges ids={point.cautions} besides={advise(point.code)} />
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
