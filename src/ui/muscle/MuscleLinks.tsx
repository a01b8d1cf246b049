import type { Muscle } from '../../domain/schema/muscle'
import { RouteLink } from '../kit/RouteLink'
import styles from './MuscleLinks.module.css'

/** The names of muscles as links. */
export function MuscleLinks({ muscles }: { readonly muscles: readonly Muscle[] }) {
  return (
    <ul className={styles.names}>
      {muscles.map(({ id, name }) => (
        <li key={id}>
          <RouteLink route={{ kind: 'muscle', muscle: id }} className={styles.muscle}>
            {name}
          </RouteLink>
        </li>
      ))}
    </ul>
  )
}
