import { formatPlace } from '../atlas/link'
import type { Found } from '../atlas/search'
import styles from './FoundList.module.css'
import { PlaceLink } from './PlaceLink'

export function FoundList({ found }: { found: readonly Found[] }) {
  if (found.length === 0)
    return <p>Nothing by that name. Try another word, or clear the box for the lists.</p>
  return (
    <ul className={styles.list}>
      {found.map(({ place, label, hint }) => (
        <li key={formatPlace(place)}>
          <PlaceLink place={place} className={styles.link}>
            <span className={styles.label}>{label}</span>
            <span className={styles.hint}>{hint}</span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
}
