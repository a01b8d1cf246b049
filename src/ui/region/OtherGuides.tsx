import type { GuideSummary } from '../../domain/atlas'
import { regionWords } from '../../words/region'
import { useWords } from '../../words/useWords'
import { RouteLink } from '../kit/RouteLink'
import styles from './OtherGuides.module.css'

export function OtherGuides({ guides }: { guides: readonly GuideSummary[] }) {
  const t = useWords(regionWords)
  if (guides.length === 0) return null
  return (
    <section aria-labelledby="other-guides">
      <h2 id="other-guides">{t.partOf}</h2>
      <ul className={styles.guides}>
        {guides.map(({ id, name }) => (
          <li key={id}>
            <RouteLink route={{ kind: 'guide', guide: id }} className={styles.guide}>
              {name}
            </RouteLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
