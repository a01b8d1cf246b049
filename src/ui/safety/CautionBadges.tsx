import type { Advice } from '../../domain/safety/advice'
import { adviceWords } from '../../words/advice'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './CautionBadges.module.css'

interface Props {
  readonly ids: readonly string[]
  /** Advice shown beside them; what it says is not said twice. */
  readonly besides: Advice
}

/** The cautions that change whether one presses at all; the others are on the card. */
export function CautionBadges({ ids, besides }: Props) {
  const t = useWords(adviceWords)
  const { index } = useAtlas()
  const badges = index.badges.filter(
    ({ id, action, short }) =>
      ids.includes(id) &&
      (action === 'never' || action === 'hide-if' || action === 'ask-first') &&
      !(besides.personal && besides.reasons.some((reason) => reason.short === short)),
  )
  if (badges.length === 0) return null
  return (
    <ul className={styles.badges} aria-label={t.cautions}>
      {badges.map(({ id, action, short }) => (
        <li key={id} className={styles.badge} data-action={action}>
          {short}
        </li>
      ))}
    </ul>
  )
}
