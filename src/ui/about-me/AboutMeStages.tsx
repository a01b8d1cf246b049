import type { Condition } from '../../domain/schema/condition'
import { useAboutMe } from '../../state/aboutMe'
import { aboutMeWords } from '../../words/aboutMe'
import { useWords } from '../../words/useWords'
import styles from './AboutMeDialog.module.css'

interface Props {
  readonly condition: Condition['id']
  readonly stages: NonNullable<Condition['stages']>
}

/** How far along, for those who wish to say. */
export function AboutMeStages({ condition, stages }: Props) {
  const t = useWords(aboutMeWords)
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
