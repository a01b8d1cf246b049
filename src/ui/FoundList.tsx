import { formatPlace } from '../atlas/link'
import type { Found } from '../atlas/search'
import { useAdvice } from '../state/useAdvice'
import { whyLeftOut } from './adviceWords'
import { useAtlas } from './atlasContext'
import styles from './FoundList.module.css'
import { PlaceLink } from './PlaceLink'

export function FoundList({ found }: { found: readonly Found[] }) {
  const { index } = useAtlas()
  const advise = useAdvice(index)
  if (found.length === 0)
    return <p>Nothing by that name. Try another word, or clear the box for the lists.</p>
  return (
    <ul className={styles.list}>
      {found.map(({ place, label, hint }) => {
        const advice = place.kind === 'point' ? advise(place.code) : undefined
        const leftOut = advice?.verdict === 'do-not-offer' ? whyLeftOut(advice) : undefined
        return (
          <li key={formatPlace(place)} data-left-out={leftOut !== undefined}>
            <PlaceLink place={place} className={styles.link}>
              <span className={styles.label}>{label}</span>
              <span className={styles.hint}>{hint}</span>
              {advice && leftOut && (
                <span className={styles.leftOut}>
                  {advice.personal ? 'Left out for you' : 'Not for pressing'}: {leftOut}
                </span>
              )}
            </PlaceLink>
          </li>
        )
      })}
    </ul>
  )
}
