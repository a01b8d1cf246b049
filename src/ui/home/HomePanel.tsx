import homeMessages from 'virtual:messages/home'
import { useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { FirstNotice } from '../safety/FirstNotice'
import { SearchOpener } from '../search/SearchButton'
import { GuideList } from './GuideList'
import styles from './HomePanel.module.css'

/** It loads later, because it is far down the page. */
const RegionList = lazyPart('region list', () => import('./RegionList'), { inFirstView: true })

export function HomePanel() {
  const t = useMessages(homeMessages)
  return (
    <>
      <PanelHeading below={t.below}>{t.title}</PanelHeading>
      <SearchOpener />
      <FirstNotice />
      <GuideList />
      <p>
        <RouteLink route={{ kind: 'care' }} className={styles.care}>
          <strong>{t.care}</strong> {t.careBelow}
        </RouteLink>
      </p>
      <RegionList />
      <p className={styles.honest}>{t.honest}</p>
    </>
  )
}
