import type { PointSummary } from '../../domain/atlas'
import { sideFor } from '../../domain/points/sides'
import type { Side } from '../../domain/schema/code'
import { useAdvice } from '../../state/useAdvice'
import { useNameKind } from '../../state/useNameKind'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { PointName } from '../point/PointName'
import { AdviceBadges } from '../safety/AdviceBadges'
import { CautionBadges } from '../safety/CautionBadges'
import { SheetButton } from '../sheet/SheetButton'
import { walkWithArrows } from './arrowWalk'
import styles from './PointLines.module.css'

interface Props {
  readonly points: readonly PointSummary[]
  readonly side?: Side | undefined
}

/** Points in order, each a link, on to the sheet, and what to mind. Arrow keys walk along them. */
export function PointLines({ points, side }: Props) {
  const kind = useNameKind()
  const { index } = useAtlas()
  const advise = useAdvice(index)
  return (
    <ol className={styles.points} onKeyDown={walkWithArrows}>
      {points.map((point) => {
        const advice = advise(point.code)
        return (
          <li key={point.code} className={styles.row}>
            <RouteLink
              route={{ kind: 'point', code: point.code, side: sideFor(point.laterality, side) }}
              className={styles.point}
            >
              <span className={styles.code}>{point.code}</span>
              <PointName point={point} className={styles.name} />
              <PointName point={point} second />
              {kind !== 'english' && (
                <span lang="en" className={styles.english}>
                  {point.english}
                </span>
              )}
            </RouteLink>
            {advice.verdict !== 'do-not-offer' && <SheetButton code={point.code} compact />}
            <AdviceBadges advice={advice} />
            <CautionBadges ids={point.cautions} besides={advice} />
          </li>
        )
      })}
    </ol>
  )
}
