import { useAdvice } from '../../state/useAdvice'
import { homeWords } from '../../words/home'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import styles from './GuideList.module.css'

/** A guide for each place that often hurts. */
export function GuideList() {
  const t = useWords(homeWords)
  const { index } = useAtlas()
  const advise = useAdvice(index)
  const countOffered = (codes: readonly string[]) =>
    t.points(codes.filter((code) => advise(code).verdict !== 'do-not-offer').length)
  return (
    <section className={styles.guides} aria-labelledby="guides">
      <h2 id="guides">{t.guides}</h2>
      <ul className={styles.grid}>
        {index.guides.map(({ id, name, corePoints, furtherPoints }) => (
          <li key={id}>
            <RouteLink route={{ kind: 'guide', guide: id }} className={styles.guide}>
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>
                {countOffered([...corePoints, ...furtherPoints])}
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
