import type { ReactNode } from 'react'
import type { Place } from '../../domain/route/link'
import { placeName } from '../../domain/route/routeName'
import { usePlaceWords } from '../../state/routeMessages'
import { useAtlas } from '../atlasContext'
import styles from './PanelHeading.module.css'
import { PlaceLink } from './RouteLink'

interface Props {
  readonly children: ReactNode
  /** Where the way back leads. */
  readonly back?: Place
  /** A line below the heading. */
  readonly below?: ReactNode
}

export function PanelHeading({ children, back, below }: Props) {
  const { index } = useAtlas()
  const t = usePlaceWords()
  return (
    <div className={styles.heading}>
      {back && (
        <PlaceLink place={back} className={styles.back}>
          <span aria-hidden="true">←</span> {placeName(t, index, back)}
        </PlaceLink>
      )}
      <h1 tabIndex={-1}>{children}</h1>
      {below && <div className={styles.below}>{below}</div>}
    </div>
  )
}
