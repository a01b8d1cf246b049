import { placeName } from '../../domain/route/routeName'
import type { TextLookup } from '../../domain/textLookup'
import { careWords } from '../../words/care'
import { placeWords } from '../../words/place'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { PlaceLink } from '../kit/RouteLink'
import styles from './BeyondPressing.module.css'

/** What else fits at a guide's place, and the way to how it is done there. */
export function BeyondPressing({ guide, texts }: { guide: string; texts: TextLookup }) {
  const t = useWords(careWords)
  const { index } = useAtlas()
  const places = useWords(placeWords)
  const fits = texts.beyond[guide] ?? []
  if (fits.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="beyond-pressing" data-print="hide">
      <h2 id="beyond-pressing">{t.beyond}</h2>
      <ul className={styles.fits}>
        {fits.map((topic) => (
          <li key={topic}>
            <PlaceLink place={{ kind: 'care', topic }} className={styles.fit}>
              {placeName(places, index, { kind: 'care', topic })}
            </PlaceLink>
          </li>
        ))}
      </ul>
      <p>
        <PlaceLink place={{ kind: 'care', topic: guide }} className={styles.how}>
          {t.howHere} <span aria-hidden="true">→</span>
        </PlaceLink>
      </p>
    </section>
  )
}
