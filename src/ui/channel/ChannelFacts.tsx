import channelMessages from 'virtual:messages/channel'
import { capitalise } from '../../domain/capitalise'
import { pointsOfChannel } from '../../domain/points/channelWalk'
import { lettersOf } from '../../domain/points/crosswalk'
import { sideFor } from '../../domain/points/sides'
import type { Meridian } from '../../domain/schema/meridian'
import { useMessages } from '../../messages/messages'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { ChannelDot } from './ChannelDot'
import styles from './ChannelFacts.module.css'

/** Shows the course, partner and other names of a channel, and links to its ends. */
export function ChannelFacts({ meridian }: { meridian: Meridian }) {
  const t = useMessages(channelMessages)
  const atlas = useAtlas()
  const { code, direction, pairedWith, otherNames, element } = meridian
  const pair = atlas.channel(pairedWith)
  // Some books also write H for another channel: the note prevents mix-ups.
  const letters = lettersOf(atlas.crosswalk, code).map(({ letters, also }) =>
    also.length > 0 ? t.alsoLetters({ letters, also: also.join(t.comma) }) : letters,
  )
  const points = pointsOfChannel(atlas, code)
  const ends = [
    { words: t.firstIs, point: points[0] },
    { words: t.lastIs, point: points.at(-1) },
  ]
  return (
    <section className={styles.facts} aria-label={t.about}>
      <p>
        <ChannelDot code={code} /> {t.runs({ direction: capitalise(direction) })}
      </p>
      <dl>
        {pair && (
          <div>
            <dt>{t.pairedWith}</dt>
            <dd>
              <RouteLink route={{ kind: 'channel', channel: pairedWith }}>{pair.name}</RouteLink>
            </dd>
          </div>
        )}
        {element && (
          <div>
            <dt>{t.element}</dt>
            <dd>{element}</dd>
          </div>
        )}
        <div>
          <dt>{t.otherBooks}</dt>
          <dd>{[...letters, ...otherNames].join(t.comma)}</dd>
        </div>
      </dl>
      <p className={styles.walk} data-print="hide">
        {ends.map(
          ({ words, point }) =>
            point && (
              <RouteLink
                key={point.code}
                route={{ kind: 'point', code: point.code, side: sideFor(point.laterality) }}
                className={styles.end}
              >
                {words({ code: point.code })}
              </RouteLink>
            ),
        )}
      </p>
    </section>
  )
}
