import { useAdvice } from '../state/useAdvice'
import { useAtlas } from './atlasContext'
import styles from './GuideList.module.css'
import { PlaceLink } from './PlaceLink'

/** The article's twelve sore regions. */
export function GuideList() {
  const { index } = useAtlas()
  const advise = useAdvice(index)
  const countOffered = (codes: readonly string[]) => {
    const count = codes.filter((code) => advise(code).verdict !== 'do-not-offer').length
    return count === 1 ? '1 point' : `${count} points`
  }
  return (
    <section className={styles.guides} aria-labelledby="guides">
      <h2 id="guides">Twelve guides to sore places</h2>
      <ul className={styles.grid}>
        {index.guides.map(({ id, name, article, added }) => (
          <li key={id}>
            <PlaceLink place={{ kind: 'guide', guide: id }} className={styles.guide}>
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{countOffered([...article, ...added])}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
