import { gentler } from '../atlas/gentler'
import { summarisePressing } from '../atlas/pressing'
import { sideFor } from '../atlas/sides'
import { pick, type TextLookup } from '../atlas/textLookup'
import { useSheets } from '../state/sheets'
import { useAdvice } from '../state/useAdvice'
import { forYou } from './adviceWords'
import { useAtlas } from './atlasContext'
import { PlaceLink } from './PlaceLink'
import styles from './SheetPoints.module.css'

/** The chosen points, numbered as on the figure. */
export function SheetPoints({ codes, texts }: { codes: readonly string[]; texts: TextLookup }) {
  const { index } = useAtlas()
  const advise = useAdvice(index)
  const removeFromSheet = useSheets((state) => state.remove)
  return (
    <ol className={styles.points}>
      {codes.map((code, at) => {
        const point = index.points.find((each) => each.code === code)
        const text = texts.points.get(code)
        if (!point || !text) return null
        const advice = advise(code)
        const cautions = pick(texts.cautions, text.cautions)
        return (
          <li key={code} className={styles.point}>
            <div className={styles.head}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <h2 className={styles.title}>
                <PlaceLink
                  place={{ kind: 'point', code, side: sideFor(point.laterality) }}
                  className={styles.link}
                >
                  {code} {point.pinyin}
                </PlaceLink>{' '}
                <span lang="zh-Hant">{point.traditional}</span>{' '}
                <span className={styles.english}>{point.english}</span>
              </h2>
              <button
                type="button"
                className={styles.remove}
                data-print="hide"
                aria-label={`Remove ${code}`}
                onClick={() => removeFromSheet(code)}
              >
                Remove
              </button>
            </div>
            <dl className={styles.facts}>
              <div>
                <dt>Where</dt>
                <dd>{text.location}</dd>
              </div>
              <div>
                <dt>Find</dt>
                <dd>{text.find}</dd>
              </div>
              <div>
                <dt>Press</dt>
                <dd>
                  {summarisePressing(advice.personal ? gentler(text.pressing) : text.pressing)}
                </dd>
              </div>
              {advice.personal && (
                <div className={styles.caution}>
                  <dt>For you</dt>
                  <dd>{forYou(advice)}</dd>
                </div>
              )}
              {cautions.length > 0 && (
                <div className={styles.caution}>
                  <dt>Care</dt>
                  <dd>{cautions.map(({ short }) => `${short}.`).join(' ')}</dd>
                </div>
              )}
            </dl>
          </li>
        )
      })}
    </ol>
  )
}
