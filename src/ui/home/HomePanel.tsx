import homeMessages from 'virtual:messages/home'
import { isOffered } from '../../domain/safety/verdict'
import { useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { PanelHeading } from '../kit/PanelHeading'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { FirstNotice } from '../safety/FirstNotice'
import { SearchOpener } from '../search/SearchButton'
import styles from './HomePanel.module.css'

/** It loads later, because it is far down the page. */
const RegionList = lazyPart('region list', () => import('./RegionList'))

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
  const advise = useAdvice(atlas)
  const countOffered = (codes: readonly string[]) =>
    t.points({ count: codes.filter((code) => isOffered(advise(code))).length })
  return (
    <Section className={styles.guides} heading={t.guides}>
      <ul className={styles.grid}>
        {atlas.guides.map(({ id, name, corePoints, furtherPoints }) => (
          <li key={id}>
            <RouteLink route={{ kind: 'guide', guide: id }} className={styles.guide}>
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>
                {countOffered([...corePoints, ...furtherPoints])}
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
