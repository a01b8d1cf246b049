import adviceMessages from 'virtual:messages/advice'
import { sideFor } from '../../domain/points/sides'
import { isOffered } from '../../domain/safety/verdict'
import type { Side } from '../../domain/schema/code'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { PointName } from '../point/PointName'
import { whyLeftOut } from './describeAdvice'
import styles from './LeftOut.module.css'
import { LeftOutBox } from './LeftOutBox'

interface Props {
  readonly codes: readonly string[]
  readonly side?: Side
}

/** Lists those of the points that are not offered, apart from the points to press, with reasons. */
export function LeftOut({ codes, side }: Props) {
  const t = useMessages(adviceMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const ask = useAboutMe((state) => state.ask)
  const entries = codes.flatMap((code) => {
    const point = atlas.point(code)
    const advice = advise(code)
    return point && !isOffered(advice) ? [{ point, advice }] : []
  })
  if (entries.length === 0) return null
  const personal = entries.some(({ advice }) => advice.personal)
  return (
    <LeftOutBox data-left-out heading={personal ? t.leftOutForYou : t.notForPressing}>
      <ul>
        {entries.map(({ point, advice }) => (
          <li key={point.code} className={styles.entry}>
            <RouteLink
              route={{ kind: 'point', code: point.code, side: sideFor(point.laterality, side) }}
              className={styles.link}
            >
              <span translate="no">{point.code}</span> <PointName point={point} />
            </RouteLink>
            <span className={styles.why}>{whyLeftOut(t, advice)}</span>
          </li>
        ))}
      </ul>
      {personal && (
        <button type="button" data-print="hide" onClick={() => ask(true)}>
          {t.change}
        </button>
      )}
    </LeftOutBox>
  )
}
