import { pointsOfChannel } from '../atlas/channelWalk'
import { lettersOf } from '../atlas/crosswalk'
import type { Meridian } from '../atlas/schema/meridian'
import { sideFor } from '../atlas/sides'
import { useAtlas } from './atlasContext'
import { ChannelDot } from './ChannelDot'
import styles from './ChannelFacts.module.css'
import { PlaceLink } from './PlaceLink'

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** Where it runs, its partner, what other books call it, and a way to start walking. */
export function ChannelFacts({ meridian }: { meridian: Meridian }) {
  const { index } = useAtlas()
  const { code, direction, pairedWith, otherNames, element } = meridian
  const pair = index.meridians.find((each) => each.code === pairedWith)
  // H is also what some books write for another channel: said, so that nobody mixes them up.
  const letters = lettersOf(index.crosswalk, code).map(({ letters, also }) =>
    also.length > 0 ? `${letters} (in some books ${also.join(', ')})` : letters,
  )
  const points = pointsOfChannel(index, code)
  const ends = [
    { words: 'First:', point: points[0] },
    { words: 'Last:', point: points.at(-1) },
  ]
  return (
    <section className={styles.facts} aria-label="About this channel">
      <p>
        <ChannelDot code={code} /> {sentence(direction)}
      </p>
      <dl>
        {pair && (
          <div>
            <dt>Paired with</dt>
            <dd>
              <PlaceLink place={{ kind: 'channel', channel: pairedWith }}>{pair.name}</PlaceLink>
            </dd>
          </div>
        )}
        {element && (
          <div>
            <dt>Element</dt>
            <dd>{element}</dd>
          </div>
        )}
        <div>
          <dt>In other books</dt>
          <dd>{[...letters, ...otherNames].join(', ')}</dd>
        </div>
      </dl>
      <p className={styles.walk} data-print="hide">
        {ends.map(
          ({ words, point }) =>
            point && (
              <PlaceLink
                key={words}
                place={{ kind: 'point', code: point.code, side: sideFor(point.laterality) }}
                className={styles.end}
              >
                {words} {point.code}
              </PlaceLink>
            ),
        )}
      </p>
    </section>
  )
}
