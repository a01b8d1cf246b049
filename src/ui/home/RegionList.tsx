import regionsMessages from 'virtual:messages/regions'
import { sideFor } from '../../domain/points/sides'
import { useMessages } from '../../messages/messages'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import styles from './RegionList.module.css'
import { REGION_GROUPS } from './regionGroups'

/** Lists every region of the skin as a link, so that nobody needs the 3D body. */
export default function RegionList() {
  const t = useMessages(regionsMessages)
  const atlas = useAtlas()
  return (
    <Section heading={t.title}>
      {REGION_GROUPS.map(({ name, parts }) => (
        <details key={name} className={styles.group}>
          <summary>{t[name]}</summary>
          <ul className={styles.regions}>
            {atlas.regions
              .filter(({ part }) => parts.includes(part))
              .map((region) => (
                <li key={region.id}>
                  <RouteLink
                    className={styles.region}
                    route={{
                      kind: 'region',
                      region: region.id,
                      side: sideFor(region.laterality),
                    }}
                  >
                    {region.name}
                  </RouteLink>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}
