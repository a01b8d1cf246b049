import type { Advice } from '../../domain/safety/advice'
import type { TextLookup } from '../../domain/textLookup'
import { useAboutMe } from '../../state/aboutMe'
import { adviceWords } from '../../words/advice'
import { useWords } from '../../words/useWords'
import { Section } from '../kit/Section'
import styles from './AdviceStatement.module.css'
import { personalReasons } from './describeAdvice'

const SAID = { light: 'lightly', 'ask-first': 'askFirst', 'do-not-offer': 'doNotPress' } as const

interface Props {
  readonly code: string
  readonly advice: Advice
  readonly texts: TextLookup
}

/** The advice on one point in plain words, before anything else on its card. */
export function AdviceStatement({ code, advice, texts }: Props) {
  const t = useWords(adviceWords)
  const ask = useAboutMe((state) => state.ask)
  if (!advice.personal) {
    if (advice.verdict !== 'do-not-offer') return null
    return (
      <p className={styles.statement} data-verdict="do-not-offer">
        <strong className={styles.verdict}>{t.notForPressingFirst}</strong> {t.notOffered({ code })}
      </p>
    )
  }
  const reasons = personalReasons(advice, texts)
  return (
    <Section
      className={styles.statement}
      data-verdict={advice.verdict}
      heading={advice.verdict !== 'offer' && t[SAID[advice.verdict]]}
    >
      <ul className={styles.reasons}>
        {reasons.map(({ id, short, text }) => (
          <li key={id}>
            <strong>{t.sentence({ words: short })}</strong> {text}
          </li>
        ))}
      </ul>
      <button type="button" data-print="hide" onClick={() => ask(true)}>
        {t.change}
      </button>
    </Section>
  )
}
