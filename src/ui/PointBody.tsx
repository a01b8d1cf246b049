import type { Advice } from '../atlas/advice'
import type { PointText } from '../atlas/atlas'
import { gentler } from '../atlas/gentler'
import { describePressing } from '../atlas/pressing'
import { pick, type TextLookup } from '../atlas/textLookup'
import { personalReasons } from './adviceWords'
import { Cautions } from './Cautions'
import { FindOnBody } from './find/FindOnBody'
import styles from './PointBody.module.css'
import { PointNames } from './PointNames'
import { ShowMe } from './press/ShowMe'
import { SourceList } from './SourceList'

interface Props {
  readonly text: PointText
  readonly texts: TextLookup
  readonly advice: Advice
}

/** Cautions first, then where, how to find it, how to press it, and where that is from. */
export function PointBody({ text, texts, advice }: Props) {
  // Shown, not pressed.
  const never = advice.verdict === 'do-not-offer'
  // Finding it already means feeling and pressing; for a point that no one presses it is lore.
  const leftOut = never && advice.personal
  const pressing = advice.personal ? gentler(text.pressing) : text.pressing
  const cautions = pick(texts.cautions, text.cautions)
  const reasons = personalReasons(advice, texts)
  const sources = [
    ...new Set([
      ...text.sources,
      ...(never ? [] : pressing.sources),
      ...[...cautions, ...reasons].flatMap((caution) => caution.sources),
    ]),
  ]
  return (
    <>
      <Cautions cautions={cautions.filter(({ id }) => !reasons.some((said) => said.id === id))} />
      <section className={styles.section} aria-labelledby="where">
        <h2 id="where">Where it is</h2>
        <p>{text.location}</p>
        {text.location.includes(' cun') && (
          <p className={styles.quiet}>One cun is about the width of your own thumb.</p>
        )}
        {text.spots && <p className={styles.quiet}>{text.spots.join(', ')}</p>}
      </section>
      {!leftOut && (
        <section className={styles.section} aria-labelledby="find">
          <h2 id="find">How to find it</h2>
          <p>{text.find}</p>
          {!never && <FindOnBody code={text.code} />}
          {text.confidence !== 'high' && (
            <p className={styles.quiet}>
              <strong>
                {text.confidence === 'low'
                  ? 'The place is unsure.'
                  : 'The place is not quite sure.'}
              </strong>{' '}
              {text.confidenceReason}
            </p>
          )}
        </section>
      )}
      {!never && (
        <section className={styles.section} aria-labelledby="press">
          <h2 id="press">How to press it</h2>
          <ShowMe code={text.code} pressing={pressing} />
          <dl className={styles.pressing}>
            {describePressing(pressing).map(({ term, words }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className={styles.section} aria-labelledby="beneath">
        <h2 id="beneath">Beneath the skin</h2>
        <p>{text.tissue}</p>
      </section>
      {text.uses && (
        <section className={styles.section} aria-labelledby="tradition">
          <h2 id="tradition">In the tradition</h2>
          <p>{text.uses}</p>
        </section>
      )}
      <PointNames text={text} />
      <SourceList sources={pick(texts.sources, sources)} />
    </>
  )
}
