import type { Condition } from '../../domain/schema/condition'
import { useAboutMe } from '../../state/aboutMe'
import styles from './AboutMeDialog.module.css'
import { AboutMeRegions } from './AboutMeRegions'
import { AboutMeStages } from './AboutMeStages'

/** One thing a person may say, what saying it changes, and what else helps. */
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
