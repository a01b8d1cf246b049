import type { ReactNode } from 'react'
import { formatLink, type Place } from '../atlas/link'
import { useLooking } from '../state/looking'
import { useStore } from '../state/store'

interface Props {
  readonly place: Place
  readonly className?: string | undefined
  readonly label?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** A real link to a place, so that back, forward and a new tab work. */
export function PlaceLink({ place, className, label, current, children }: Props) {
  const body = useStore((state) => state.body)
  const flat = useLooking((state) => state.flat)
  return (
    <a
      href={`#${formatLink({ place, body, ...(flat && { view: 'flat' }) })}`}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
