import type { Condition } from '../../domain/schema/condition'
import { useAboutMe } from '../../state/aboutMe'
import { aboutMeWords } from '../../words/aboutMe'
import { bodyPartsWords } from '../../words/bodyParts'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { REGION_GROUPS } from '../home/regionGroups'
import styles from './AboutMeDialog.module.css'

/** Which places of the skin it concerns. */
export function AboutMeRegions({ condition }: { condition: Condition['id'] }) {
  const t = useWords(aboutMeWords)
  const groups = useWords(bodyPartsWords)
  const { index } = useAtlas()
  const chosen = useAboutMe(({ said }) => said.regions[condition]) ?? []
  const setRegion = useAboutMe((state) => state.setRegion)
  const names = index.regions.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  return (
    <fieldset className={styles.more}>
      <legend>{t.where}</legend>
      <p className={styles.changes}>
        {names.length === 0 ? t.everywhere : t.leftOut({ names: names.join(t.comma) })}
      </p>
      {REGION_GROUPS.map(({ name, parts }) => (
        <details key={name}>
          <summary>{groups[name]}</summary>
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
