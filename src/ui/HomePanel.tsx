import { FirstNotice } from './FirstNotice'
import { GuideList } from './GuideList'
import styles from './HomePanel.module.css'
import { PanelHeading } from './PanelHeading'
import { PlaceLink } from './PlaceLink'
import { RegionList } from './RegionList'
import { SearchOpener } from './search/SearchOpener'

export function HomePanel() {
  return (
    <>
      <PanelHeading below="Click the sore place on the body, or choose it here, and see which acupressure points tradition uses for it, where they lie and how to press them.">
        Where does it hurt?
      </PanelHeading>
      <SearchOpener />
      <FirstNotice />
      <GuideList />
      <p>
        <PlaceLink place={{ kind: 'care' }} className={styles.care}>
          <strong>Care guide.</strong> Heat, massage, stretching, exercise: what else there is for
          sore muscles, and what is known of it.
        </PlaceLink>
      </p>
      <RegionList />
      <p className={styles.honest}>
        Acupressure is a tradition with modest evidence. It may ease a sore muscle; it treats no
        disease. Press gently, stop at sharp pain or dizziness, and see a doctor if something is
        sudden, severe or does not pass.
      </p>
    </>
  )
}
