import { useAtlas } from './atlasContext'
import styles from './CautionBadges.module.css'

/** The cautions that change whether one presses at all; the others are on the card. */
export function CautionBadges({ ids }: { ids: readonly string[] }) {
  const { index } = useAtlas()
  const badges = index.badges.filter(
    ({ id, action }) =>
      ids.includes(id) && (action === 'never' || action === 'hide-if' || action === 'ask-first'),
  )
  if (badges.length === 0) return null
  return (
    <ul className={styles.badges} aria-label="Cautions">
      {badges.map(({ id, action, short }) => (
        <li key={id} className={styles.badge} data-action={action}>
          {short}
        </li>
      ))}
    </ul>
  )
}
