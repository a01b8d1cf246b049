import homeMessages from 'virtual:messages/home'
import regionsMessages from 'virtual:messages/regions'
import { useMessages } from '../../messages/messages'
import { useAtlas } from '../atlasContext'
import { LinkList } from '../kit/LinkList'
import { Section } from '../kit/Section'
import styles from './GuideList.module.css'
import { PartMark } from './PartMark'
import { guidesOfParts, REGION_GROUPS } from './regionGroups'

/** Lists the guides by the part of the body, each part with a small figure. */
export function GuideList() {
  const t = useMessages(homeMessages)
  const names = useMessages(regionsMessages)
  const atlas = useAtlas()
  return (
    <Section className={styles.guides} heading={t.guides}>
      {REGION_GROUPS.map(({ name, parts }) => (
        <div key={name} className={styles.group}>
          <PartMark part={name} />
          <h3 className={styles.part}>{names[name]}</h3>
          <LinkList
            boxed
            items={guidesOfParts(atlas, parts)}
            routeOf={({ id }) => ({ kind: 'guide', guide: id })}
          />
        </div>
      ))}
    </Section>
  )
}
