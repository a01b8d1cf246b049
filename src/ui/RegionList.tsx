import type { AtlasIndex } from '../atlas/atlas'
import { sideFor } from '../atlas/sides'
import { useAtlas } from './atlasContext'
import { PlaceLink } from './PlaceLink'
import styles from './RegionList.module.css'

/** Body parts from head to foot, as people look for them; together they are all parts. */
const GROUPS: readonly {
  readonly name: string
  readonly parts: readonly AtlasIndex['regions'][number]['part'][]
}[] = [
  { name: 'Head and neck', parts: ['head', 'face', 'neck'] },
  { name: 'Shoulder and back', parts: ['shoulder', 'upper back', 'lower back', 'sacrum/buttock'] },
  { name: 'Chest and belly', parts: ['chest', 'abdomen'] },
  { name: 'Arm and hand', parts: ['upper arm', 'forearm', 'wrist/hand'] },
  { name: 'Leg and foot', parts: ['thigh', 'knee', 'lower leg', 'ankle/foot'] },
]

/** Every region of the skin as a link, so that nobody needs the 3D body. */
export function RegionList() {
  const { index } = useAtlas()
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">Anywhere on the body</h2>
      {GROUPS.map(({ name, parts }) => (
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
