import type { Place } from '../atlas/link'
import type { Side } from '../atlas/schema/code'
import { PlaceLink } from './PlaceLink'
import styles from './SideSwitch.module.css'

interface Props {
  readonly side: Side
  readonly placeOn: (side: Side) => Place
}

/** Left or right, for whatever comes in pairs. */
export function SideSwitch({ side, placeOn }: Props) {
  if (side === 'midline') return null
  return (
    <nav aria-label="Side of the body" className={styles.switch}>
      {(['left', 'right'] as const).map((each) => (
        <PlaceLink key={each} place={placeOn(each)} className={styles.side} current={side === each}>
          {each === 'left' ? 'Left' : 'Right'}
        </PlaceLink>
      ))}
    </nav>
  )
}
