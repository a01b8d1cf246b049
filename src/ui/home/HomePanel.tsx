import homeMessages from 'virtual:messages/home'
import { codesOfGuide } from '../../domain/points/litPoints'
import { useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { useOffers } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { FirstNotice } from '../safety/FirstNotice'
import { SearchOpener } from '../search/SearchButton'
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

/** Lists the guides with the numbers of points that are offered to the person. */
function GuideList() {
  const t = useMessages(homeMessages)
  const atlas = useAtlas()
  const offers = useOffers(atlas)
  return (
    <Section className={styles.guides} heading={t.guides}>
      <ul className={styles.grid}>
        {atlas.guides.map((guide) => (
          <li key={guide.id}>
            <RouteLink route={{ kind: 'guide', guide: guide.id }} className={styles.guide}>
              <span className={styles.name}>{guide.name}</span>
              <span className={styles.count}>
                {t.points({ count: codesOfGuide(guide).filter(offers).length })}
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
