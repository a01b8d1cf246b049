import type { MouseEvent, ReactNode } from 'react'
import type { Route } from '../../domain/route/link'
import { useLinkTo } from '../../state/useLinkTo'

interface Props {
  readonly route: Route
  readonly className?: string | undefined
  readonly label?: string
  readonly current?: boolean
  /** Called before the link is followed in this tab. */
  readonly onFollow?: () => void
  readonly children: ReactNode
}

/** Links to a route by a real address, so that back, forward and new tabs work. */
export function RouteLink({ route, className, label, current, onFollow, children }: Props) {
  const linkTo = useLinkTo()
  const onClick = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    if (!ctrlKey && !metaKey && !shiftKey) onFollow?.()
  }
  return (
    <a
      href={linkTo(route)}
      className={className}
      aria-label={label}
      onClick={onFollow && onClick}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
