import regionMessages from 'virtual:messages/region'
import type { Route } from '../../domain/route/link'
import type { Side } from '../../domain/schema/code'
import { useMessages } from '../../messages/messages'
import { RouteLink } from './RouteLink'
import styles from './SideSwitch.module.css'

interface Props {
  readonly side: Side
  readonly placeOn: (side: Side) => Route
}

/** Switches between left and right for whatever comes in pairs. */
export function SideSwitch({ side, placeOn }: Props) {
  const t = useMessages(regionMessages)
  if (side === 'midline') return null
  return (
    <nav aria-label={t.side} className={styles.switch} data-print="hide">
      {(['left', 'right'] as const).map((each) => (
        <RouteLink key={each} route={placeOn(each)} className={styles.side} current={side === each}>
          {t[each]}
        </RouteLink>
      ))}
    </nav>
  )
}
