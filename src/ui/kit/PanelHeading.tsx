import { createContext, type ReactNode, use, useEffect, useRef } from 'react'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas } from '../atlasContext'
import styles from './PanelHeading.module.css'
import { RouteLink } from './RouteLink'

/** Called with the heading when it is mounted, and again for each new route. */
export const ArrivalContext = createContext<(heading: HTMLElement) => void>(() => {})

interface Props {
  readonly children: ReactNode
  /** Target of the back link. */
  readonly back?: Route
  /** Beside the back link: the side, sharing. */
  readonly aside?: ReactNode
  /** A line below the heading. */
  readonly below?: ReactNode
}

export function PanelHeading({ children, back, aside, below }: Props) {
  const atlas = useAtlas()
  const t = useRouteMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const arrive = use(ArrivalContext)
  useEffect(() => {
    if (heading.current) arrive(heading.current)
  }, [arrive])
  return (
    <div className={styles.heading}>
      {(back || aside) && (
        <div className={styles.top}>
          {back && (
            <RouteLink route={back} className={styles.back}>
              <span aria-hidden="true">←</span> {routeName(t, atlas, back)}
            </RouteLink>
          )}
          {aside && <div className={styles.aside}>{aside}</div>}
        </div>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {below && <p className={styles.below}>{below}</p>}
    </div>
  )
}
