import { lazy, type ReactNode, Suspense } from 'react'
import { homeWords } from '../../words/home'
import { useWords } from '../../words/useWords'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { FirstNotice } from '../safety/FirstNotice'
import { SearchOpener } from '../search/SearchOpener'
import { GuideList } from './GuideList'
import styles from './HomePanel.module.css'

/** Far down the page. Without it the search finds each region. */
const RegionList = lazy<() => ReactNode>(() =>
  import('./RegionList').catch(() => ({ default: () => null })),
)

export function HomePanel() {
  const t = useWords(homeWords)
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
      <Suspense fallback={null}>
        <RegionList />
      </Suspense>
      <p className={styles.honest}>{t.honest}</p>
    </>
  )
}
