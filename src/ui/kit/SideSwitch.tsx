import regionMessages from 'virtual:messages/region'
import type { Route } from '../../domain/route/link'
import type { Side } from '../../domain/schema/code'
import { useMessages } from '../../messages/messages'
import { RouteLink } from './RouteLink'
import styles from './SideSwitch.module.css'

interface Props {
  readonly side: Side
  /** Whether it can be both sides too, which is 'midline'. */
  readonly both?: boolean
  readonly placeOn: (side: Side) => Route
}

const SIDES = { one: ['left', 'right'], both: ['left', 'midline', 'right'] } as const

/** Switches between left and right, and both, for whatever comes in pairs. */
export function SideSwitch({ side, both = false, placeOn }: Props) {
  const t = useMessages(regionMessages)
  if (side === 'midline' && !both) return null
  return (
    <nav aria-label={t.side} className={styles.switch} data-both={both} data-print="hide">
      {SIDES[both ? 'both' : 'one'].map((each) => (
        <RouteLink key={each} route={placeOn(each)} className={styles.side} current={side === each}>
          {each === 'midline' ? t.both : t[each]}
        </RouteLink>
      ))}
    </nav>
  )
}
