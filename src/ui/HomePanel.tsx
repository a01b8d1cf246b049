import { useState } from 'react'
import { findPlaces } from '../atlas/search'
import { useAdvice } from '../state/useAdvice'
import { useAtlas } from './atlasContext'
import { FindBox } from './FindBox'
import { FirstNotice } from './FirstNotice'
import { FoundList } from './FoundList'
import { GuideList } from './GuideList'
import styles from './HomePanel.module.css'
import { PanelHeading } from './PanelHeading'
import { PlaceLink } from './PlaceLink'
import { RegionList } from './RegionList'

export function HomePanel() {
  const { index } = useAtlas()
  const [typed, setTyped] = useState('')
  const advise = useAdvice(index)
  const found = findPlaces(index, typed, (code) => advise(code).verdict !== 'do-not-offer')
  return (
    <>
      <PanelHeading below="Click the sore place on the body, or choose it here, and see which acupressure points tradition uses for it, where they lie and how to press them.">
        Where does it hurt?
      </PanelHeading>
      <FindBox typed={typed} onType={setTyped} count={found.length} />
      <FirstNotice />
      {typed.trim() !== '' ? (
        <FoundList found={found} />
      ) : (
        <>
          <GuideList />
          <p>
            <PlaceLink place={{ kind: 'care' }} className={styles.care}>
              <strong>Care guide.</strong> Heat, massage, stretching, exercise: what else there is
              for sore muscles, and what is known of it.
            </PlaceLink>
          </p>
          <RegionList />
        </>
      )}
      <p className={styles.honest}>
        Acupressure is a tradition with modest evidence. It may ease a sore muscle; it treats no
        disease. Press gently, stop at sharp pain or dizziness, and see a doctor if something is
        sudden, severe or does not pass.
      </p>
    </>
  )
}
