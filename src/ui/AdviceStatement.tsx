import type { Advice } from '../atlas/advice'
import type { TextLookup } from '../atlas/textLookup'
import { useAboutMe } from '../state/aboutMe'
import styles from './AdviceStatement.module.css'
import { personalReasons } from './adviceWords'

const WORDS = {
  offer: '',
  light: 'For you: press lightly and briefly.',
  'ask-first': 'For you: ask first, before you press here.',
  'do-not-offer': 'Left out for you: do not press here.',
} as const

interface Props {
  readonly code: string
  readonly advice: Advice
  readonly texts: TextLookup
}

/** The advice on one point in plain words, before anything else on its card. */
export function AdviceStatement({ code, advice, texts }: Props) {
  const ask = useAboutMe((state) => state.ask)
  if (!advice.personal) {
    if (advice.verdict !== 'do-not-offer') return null
    return (
      <p className={styles.statement} data-verdict="do-not-offer">
        <strong className={styles.verdict}>Not for pressing.</strong> The atlas shows where {code}{' '}
        lies and offers no way to press it, to anyone.
      </p>
    )
  }
  const reasons = personalReasons(advice, texts)
  return (
    <section className={styles.statement} data-verdict={advice.verdict} aria-labelledby="for-you">
      <h2 id="for-you" className={styles.verdict}>
        {WORDS[advice.verdict]}
      </h2>
      <ul className={styles.reasons}>
        {reasons.map(({ id, short, text }) => (
          <li key={id}>
            <strong>{short}.</strong> {text}
          </li>
        ))}
      </ul>
      <button type="button" data-print="hide" onClick={() => ask(true)}>
        Change what I said
      </button>
    </section>
  )
}
