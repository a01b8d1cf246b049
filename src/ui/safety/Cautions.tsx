import type { Caution } from '../../domain/schema/safety'
import { useAboutMe } from '../../state/aboutMe'
import { adviceWords } from '../../words/advice'
import { useWords } from '../../words/useWords'
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
