import type { ReactNode } from 'react'
import type { Route } from '../../domain/route/link'
import { useLinkTo } from '../../state/useLinkTo'

interface Props {
  readonly route: Route
  readonly className?: string | undefined
  readonly label?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** A real link to a place, so that back, forward and a new tab work. */
export function RouteLink({ route, className, label, current, children }: Props) {
  const linkTo = useLinkTo()
  return (
    <a
      href={linkTo(route)}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
