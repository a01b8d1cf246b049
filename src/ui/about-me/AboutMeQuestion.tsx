import aboutMeMessages from 'virtual:messages/aboutMe'
import regionsMessages from 'virtual:messages/regions'
import type { Condition } from '../../domain/schema/condition'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { useAtlas } from '../atlasContext'
import { REGION_GROUPS } from '../home/regionGroups'
import styles from './AboutMeDialog.module.css'

/** Shows one condition: its checkbox, its effect on the advice, and further questions. */
export function AboutMeQuestion({ condition }: { condition: Condition }) {
  const { id, says, changes, stages, asksWhere } = condition
  const on = useAboutMe(({ said }) => said.conditions.includes(id))
  const setCondition = useAboutMe((state) => state.setCondition)
  return (
    <li className={styles.question}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={`changes-${id}`}
          onChange={({ target }) => setCondition(id, target.checked)}
        />
        <span>{says}</span>
      </label>
      <p id={`changes-${id}`} className={styles.changes}>
        {changes}
      </p>
      {on && stages && <AboutMeStages condition={id} stages={stages} />}
      {on && asksWhere && <AboutMeRegions condition={id} />}
    </li>
  )
}

/** Asks which regions of the skin a condition concerns. */
function AboutMeRegions({ condition }: { condition: Condition['id'] }) {
  const t = useMessages(aboutMeMessages)
  const groups = useMessages(regionsMessages)
  const atlas = useAtlas()
  const chosen = useAboutMe(({ said }) => said.regions[condition]) ?? []
  const setRegion = useAboutMe((state) => state.setRegion)
  const names = atlas.regions.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
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
            {atlas.regions
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

interface AboutMeStagesProps {
  readonly condition: Condition['id']
  readonly stages: NonNullable<Condition['stages']>
}

/** Asks for the stage of a condition; the answer is optional. */
function AboutMeStages({ condition, stages }: AboutMeStagesProps) {
  const t = useMessages(aboutMeMessages)
  const stage = useAboutMe(({ said }) => said.stages[condition])
  const setStage = useAboutMe((state) => state.setStage)
  return (
    <fieldset className={styles.more}>
      <legend>{t.stage}</legend>
      {[{ id: undefined, says: t.ratherNot }, ...stages].map(({ id, says }) => (
        <label key={says} className={styles.check}>
          <input
            type="radio"
            name={`stage-${condition}`}
            checked={stage === id}
            onChange={() => setStage(condition, id)}
          />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  )
}
