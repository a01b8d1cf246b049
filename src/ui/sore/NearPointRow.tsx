import type { NearPoint } from '../../domain/points/nearMark'
import { sideFor } from '../../domain/points/sides'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { PointLink } from '../point/PointLink'
import { AdviceBadges, CautionBadges } from '../safety/Cautions'
import styles from './NearPointRow.module.css'
import { type Measure, useWhere } from './useWhere'

interface Props {
  readonly near: NearPoint
  readonly measure: Measure | undefined
}

/** Shows a point near a mark, which the person may press, and where it lies from there. */
export function NearPointRow({ near, measure }: Props) {
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const where = useWhere()
  const { code } = near
  const point = atlas.point(code)
  if (!point) return null
  const advice = advise(code)
  const side = sideFor(point.laterality, near.side)
  return (
    <li className={styles.row}>
      <PointLink point={point} side={side} why="here">
        <span>{where(near, point.part, measure)}</span>
      </PointLink>
      <AdviceBadges advice={advice} />
      <CautionBadges ids={point.cautions} besides={advice} />
    </li>
  )
}
