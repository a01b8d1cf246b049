import type { Condition } from '../atlas/schema/condition'
import { useAboutMe } from '../state/aboutMe'
import styles from './AboutMeDialog.module.css'
import { useAtlas } from './atlasContext'
import { REGION_GROUPS } from './regionGroups'

/** Which places of the skin it concerns. */
export function AboutMeRegions({ condition }: { condition: Condition['id'] }) {
  const { index } = useAtlas()
  const chosen = useAboutMe(({ said }) => said.regions[condition]) ?? []
  const setRegion = useAboutMe((state) => state.setRegion)
  const names = index.regions.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  return (
    <fieldset className={styles.more}>
      <legend>Where?</legend>
      <p className={styles.changes}>
        {names.length === 0
          ? 'Until you name a place, every point asks first.'
          : `Left out: ${names.join(', ')}.`}
      </p>
      {REGION_GROUPS.map(({ name, parts }) => (
        <details key={name}>
          <summary>{name}</summary>
          <div className={styles.regions}>
            {index.regions
              .filter(({ part }) => parts.includes(part))
              .map((region) => (
                <label key={region.id} className={styles.check}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(region.id)}
                    onChange={({ target }) => setRegion(condition, region.id, target.checked)}
                  />
                  <span>{region.name}</span>
                </label>
              ))}
          </div>
        </details>
      ))}
    </fieldset>
  )
}
