import adviceMessages from 'virtual:messages/advice'
import { pick } from '../../domain/lookup'
import { pointsInstead } from '../../domain/points/pointsInstead'
import { sideFor } from '../../domain/points/sides'
import type { Advice } from '../../domain/safety/advice'
import { isOffered } from '../../domain/safety/verdict'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { useOffers } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { PointName } from '../point/PointName'
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
  const full = reasons.map(({ id, short, text }) => (
    <li key={id}>
      {offered ? <Reason short={t.sentence({ words: short })}>{text}</Reason> : text}
    </li>
  ))
  return (
    <Section
      className={styles.statement}
      data-offered={offered}
      heading={personalVerdict(t, advice)}
    >
      {offered ? (
        <ul className={styles.reasons}>{full}</ul>
      ) : (
        <>
          <p>{reasons.map(({ short }) => t.sentence({ words: short })).join(' ')}</p>
          <Instead code={code} />
          <details data-print="unfold">
            <summary>{t.why}</summary>
            <ul className={styles.reasons}>{full}</ul>
          </details>
        </>
      )}
      <button type="button" data-print="hide" onClick={() => ask(true)}>
        {t.change}
      </button>
    </Section>
  )
}

/** Names points that the person may press instead. */
function Instead({ code }: { readonly code: string }) {
  const t = useMessages(adviceMessages)
  const atlas = useAtlas()
  const offers = useOffers(atlas)
  const from = useViewStore((state) => state.origin)
  const codes = pointsInstead(atlas, code, from, offers)
  if (codes.length === 0) return null
  return (
    <>
      <p>{t.instead}</p>
      <ul className={styles.instead}>
        {pick(atlas.point, codes).map((point) => (
          <li key={point.code}>
            <RouteLink
              route={{ kind: 'point', code: point.code, side: sideFor(point.laterality) }}
              className={styles.point}
            >
              <strong translate="no">{point.code}</strong> <PointName point={point} />
            </RouteLink>
          </li>
        ))}
      </ul>
    </>
  )
}
