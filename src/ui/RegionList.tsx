import { sideFor } from '../atlas/sides'
import { useAtlas } from './atlasContext'
import { PlaceLink } from './PlaceLink'
import styles from './RegionList.module.css'
import { REGION_GROUPS } from './regionGroups'

/** Every region of the skin as a link, so that nobody needs the 3D body. */
export function RegionList() {
  const { index } = useAtlas()
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">Anywhere on the body</h2>
      {REGION_GROUPS.map(({ name, parts }) => (
        <details key={name} className={styles.group}>
          <summary>{name}</summary>
          <ul className={styles.regions}>
            {index.regions
              .filter(({ part }) => parts.includes(part))
              .map((region) => (
                <li key={region.id}>
                  <PlaceLink
                    className={styles.region}
                    place={{
                      kind: 'region',
                      region: region.id,
                      side: sideFor(region.laterality),
                    }}
                  >
                    {region.name}
                  </PlaceLink>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
