import type { Advice } from '../../domain/safety/advice'
import type { Caution } from '../../domain/schema/safety'
import { useAboutMe } from '../../state/aboutMe'
import { adviceWords } from '../../words/advice'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './Cautions.module.css'

export function Cautions({ cautions }: { cautions: readonly Caution[] }) {
  const t = useWords(adviceWords)
  const ask = useAboutMe((state) => state.ask)
  if (cautions.length === 0) return null
  return (
    <section className={styles.cautions} aria-labelledby="cautions">
      <h2 id="cautions">{t.takeCare}</h2>
      <ul>
        {cautions.map(({ id, short, text }) => (
          <li key={id}>
            <strong>{t.sentence({ words: short })}</strong> {text}
          </li>
        ))}
      </ul>
      {cautions.some(({ when }) => when !== undefined) && (
        <button type="button" data-print="hide" aria-haspopup="dialog" onClick={() => ask(true)}>
          {t.concernsYou}
        </button>
      )}
    </section>
  )
}

interface Props {
  readonly ids: readonly string[]
  /** Advice shown beside them; what it says is not said twice. */
  readonly besides: Advice
}

/** The cautions that change whether one presses at all; the others are on the card. */
export function CautionBadges({ ids, besides }: Props) {
  const t = useWords(adviceWords)
  const atlas = useAtlas()
  const badges = atlas.badges.filter(
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

/** What the person said that changes this point, in a few words. */
export function AdviceBadges({ advice }: { advice: Advice }) {
  const t = useWords(adviceWords)
  const reasons = advice.reasons.filter(
    ({ personal, verdict }) => personal && verdict === advice.verdict,
  )
  if (!advice.personal || reasons.length === 0) return null
  return (
    <ul className={styles.badges} aria-label={t.forYou}>
      {reasons.map(({ id, verdict, short }) => (
        <li key={id} className={styles.badge} data-personal="true">
          {verdict === 'do-not-offer' ? t.leftOutBecause({ reason: short }) : short}
        </li>
      ))}
    </ul>
  )
}
