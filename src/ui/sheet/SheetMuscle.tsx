import adviceMessages from 'virtual:messages/advice'
import muscleMessages from 'virtual:messages/muscle'
import sheetPaperMessages from 'virtual:messages/sheetPaper'
import { capitalise } from '../../domain/capitalise'
import { isOffered } from '../../domain/safety/verdict'
import { useMessages } from '../../messages/messages'
import { HowFar } from '../muscle/HowFar'
import { PressAlone } from '../muscle/PressAlone'
import { forYou } from '../safety/describeAdvice'
import type { MuscleEntry } from './muscleFacts'
import styles from './SheetMuscle.module.css'

interface Props {
  readonly entry: MuscleEntry
  /** Whether to leave out where it lies and where its pain is felt. */
  readonly brief?: boolean
}

/**
 * Shows one muscle in print: where it lies, how to press it alone and with what care, where its pain may be
 * felt. Where pressing is left out for the person, it says so instead of how.
 */
export function SheetMuscle({ entry, brief = false }: Props) {
  const t = useMessages(sheetPaperMessages)
  const words = useMessages(muscleMessages)
  const reasons = useMessages(adviceMessages)
  const { muscle, advice, felt, alsoFelt } = entry
  const { name, plain, caution, lies } = muscle
  const offered = isOffered(advice)
  return (
    <section className={styles.muscle} data-muscle={muscle.id}>
      <h4 className={styles.name}>{name}</h4>
      {!brief && <p className={styles.plain}>{capitalise(plain)}</p>}
      <dl className={styles.facts}>
        <div className={offered ? undefined : styles.care}>
          <dt>{offered ? t.pressAlone : t.leftOut}</dt>
          <dd>
            <PressAlone muscle={muscle} advice={advice} />
          </dd>
        </div>
        {offered && advice.personal && (
          <div className={styles.care}>
            <dt>{t.forYou}</dt>
            <dd>{forYou(reasons, advice)}</dd>
          </div>
        )}
        <div className={styles.care}>
          <dt>{t.care}</dt>
          <dd>
            {caution} <HowFar regions={lies} />
          </dd>
        </div>
        {!brief && felt.length > 0 && (
          <div>
            <dt>{t.felt}</dt>
            <dd>{t.sentence({ words: felt.join(words.comma) })}</dd>
          </div>
        )}
        {!brief && alsoFelt.length > 0 && (
          <div>
            <dt>{t.alsoFelt}</dt>
            <dd>{t.sentence({ words: alsoFelt.join(words.comma) })}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** Says on paper, once for all muscles, how far fields of pain are to be trusted. */
export function SheetHonest() {
  const t = useMessages(muscleMessages)
  return <p className={styles.honest}>{t.honest}</p>
}
