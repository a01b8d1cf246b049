import regionMessages from 'virtual:messages/region'
import type { Guide } from '../../domain/schema/region'
import { useMessages } from '../../messages/messages'
import { useAtlas } from '../atlasContext'
import { citation } from '../kit/citation'
import { EnglishOnly } from '../kit/EnglishOnly'
import { PointName } from '../point/PointName'
import { LeftOutBox } from '../safety/LeftOutBox'
import styles from './LeftOutHere.module.css'
import { sourcesOfGuide } from './sourcesOfGuide'

interface Props {
  readonly guide: Guide
  /** Set beside other guides: it is then named, and cites this common list of source ids. */
  readonly sources?: readonly string[] | undefined
}

/**
 * Says, before the points of a guide, whether its place is pressed: not at all, with the reason for
 * each point there; or with a light touch only.
 */
export function HowToTouch({ guide, sources }: Props) {
  const t = useMessages(regionMessages)
  const words = (what: string) => (sources ? t.ofPlace({ name: guide.name, what }) : what)
  switch (guide.kind) {
    case 'press':
      return null
    case 'press-light':
      return <p className={styles.light}>{words(t.lightOnly)}</p>
    case 'why-not':
      return (
        <LeftOutBox heading={words(t.nothingPressed)}>
          <p>{guide.means}</p>
          <Reasons guide={guide} sources={sources} />
        </LeftOutBox>
      )
  }
}

/** Lists the points of the place that a guide leaves out, apart from those to press. */
export function LeftOutHere({ guide, sources }: Props) {
  const t = useMessages(regionMessages)
  if (guide.kind === 'why-not' || !guide.notOffered) return null
  return (
    <LeftOutBox
      heading={sources ? t.ofPlace({ name: guide.name, what: t.leftOutHere }) : t.leftOutHere}
    >
      <Reasons guide={guide} sources={sources} />
    </LeftOutBox>
  )
}

/** The points without links, because a card may say how to press one for another place. */
function Reasons({ guide, sources = sourcesOfGuide(guide) }: Props) {
  const t = useMessages(regionMessages)
  const atlas = useAtlas()
  const { notOffered = [] } = guide
  return (
    <>
      <EnglishOnly />
      <ul className={styles.reasons}>
        {notOffered.map(({ code, why, sources: own }) => {
          const point = atlas.point(code)
          return (
            <li key={code}>
              <strong translate="no">{code}</strong> {point && <PointName point={point} />}:{' '}
              <span lang="en">{why}</span> {citation(t, own, sources)}
            </li>
          )
        })}
      </ul>
    </>
  )
}
