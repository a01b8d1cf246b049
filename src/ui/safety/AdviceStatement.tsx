import adviceMessages from 'virtual:messages/advice'
import type { Advice } from '../../domain/safety/advice'
import { isOffered } from '../../domain/safety/verdict'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { Section } from '../kit/Section'
import styles from './AdviceStatement.module.css'
import { Reason } from './Cautions'
import { personalReasons, personalVerdict } from './describeAdvice'

interface Props {
  readonly code: string
  readonly advice: Advice
  readonly texts: TextLookup
}

/** Shows the advice on a point in plain words, before anything else on its card. */
export function AdviceStatement({ code, advice, texts }: Props) {
  const t = useMessages(adviceMessages)
  const ask = useAboutMe((state) => state.ask)
  const offered = isOffered(advice)
  if (!advice.personal) {
    if (offered) return null
    return (
      <p className={styles.statement} data-offered={offered}>
        <strong className={styles.verdict}>{t.notForPressingFirst}</strong> {t.notOffered({ code })}
      </p>
    )
  }
  const reasons = personalReasons(advice, texts)
  return (
    <Section
      className={styles.statement}
      data-offered={offered}
      heading={personalVerdict(t, advice)}
    >
      <ul className={styles.reasons}>
        {reasons.map(({ id, short, text }) => (
          <li key={id}>
            <Reason short={t.sentence({ words: short })}>{text}</Reason>
          </li>
        ))}
      </ul>
      <button type="button" data-print="hide" onClick={() => ask(true)}>
        {t.change}
      </button>
    </Section>
  )
}
