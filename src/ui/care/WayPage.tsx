import type { CarePlace } from '../../atlas/schema/care'
import { placeName } from '../../atlas/title'
import { placeWords } from '../../words/place'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { PlaceLink } from '../PlaceLink'
import { CareSection } from './CareSection'
import { Cited, Claims } from './Claims'
import { WAY_KINDS } from './careWords'
import styles from './WayPage.module.css'

/** What fits at a guide's place beside pressing points, and how it is done there. */
export function WayPage({ place, numbers }: { place: CarePlace; numbers: readonly string[] }) {
  const { index } = useAtlas()
  const places = useWords(placeWords)
  return (
    <>
      <CareSection title="First of all" warning>
        <Claims claims={place.not} numbers={numbers} list="bullets" />
        <p>
          <PlaceLink place={{ kind: 'care', topic: 'doctor' }}>When to see a doctor</PlaceLink>
        </p>
      </CareSection>
      <CareSection title="What fits here">
        <ul className={styles.fits}>
          {place.fits.map(({ method, why }) => (
            <li key={method}>
              <PlaceLink place={{ kind: 'care', topic: method }}>
                {placeName(places, index, { kind: 'care', topic: method })}
              </PlaceLink>
              : {why}
            </li>
          ))}
        </ul>
      </CareSection>
      <CareSection title="How">
        {place.ways.map((way) => (
          <div key={way.name} className={styles.way}>
            <h3>
              {way.name} <span className={styles.kind}>{WAY_KINDS[way.kind]}</span>
            </h3>
            <Cited as="p" claim={way} numbers={numbers} />
          </div>
        ))}
      </CareSection>
    </>
  )
}
