import { homeWords } from '../words/home'
import { useWords } from '../words/useWords'
import { FirstNotice } from './FirstNotice'
import { GuideList } from './GuideList'
import styles from './HomePanel.module.css'
import { PanelHeading } from './PanelHeading'
import { PlaceLink } from './PlaceLink'
import { RegionList } from './RegionList'
import { SearchOpener } from './search/SearchOpener'

export function HomePanel() {
  const t = useWords(homeWords)
  return (
    <>
      <PanelHeading below={t.below}>{t.title}</PanelHeading>
      <SearchOpener />
      <FirstNotice />
      <GuideList />
      <p>
        <PlaceLink place={{ kind: 'care' }} className={styles.care}>
          <strong>{t.care}</strong> {t.careBelow}
        </PlaceLink>
      </p>
      <RegionList />
      <p className={styles.honest}>{t.honest}</p>
    </>
  )
}
