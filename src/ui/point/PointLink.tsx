import { type ReactNode, use } from 'react'
import type { PointSummary } from '../../domain/atlas'
import type { LitReason } from '../../domain/points/litPoints'
import type { Side } from '../../domain/schema/code'
import { RouteLink } from '../kit/RouteLink'
import styles from './PointLink.module.css'
import { PointName } from './PointName'
import { PointPictureContext } from './pointPicture'

interface Props {
  readonly point: PointSummary
  readonly side: Side
  readonly why: LitReason | undefined
  /** Below the name. */
  readonly children?: ReactNode
}

/** Links to a point with its picture, code and name. */
export function PointLink({ point, side, why, children }: Props) {
  const Picture = use(PointPictureContext)
  const { code } = point
  return (
    <RouteLink route={{ kind: 'point', code, side }} className={styles.link}>
      {Picture && <Picture point={point} side={side} why={why} />}
      <span className={styles.words}>
        <span>
          <span className={styles.code} translate="no">
            {code}
          </span>{' '}
          <PointName point={point} className={styles.name} />
        </span>
        {children}
      </span>
    </RouteLink>
  )
}
