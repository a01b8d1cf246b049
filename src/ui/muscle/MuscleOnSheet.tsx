import muscleMessages from 'virtual:messages/muscle'
import { MAX_MUSCLES } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { sheetNow, useSheets } from '../../state/sheets'
import styles from './MuscleContent.module.css'

/** Puts a muscle on the sheet, without its points, or takes it off. */
export function MuscleOnSheet({ id }: { readonly id: string }) {
  const t = useMessages(muscleMessages)
  const { muscles } = useSheets(sheetNow)
  const { addMuscle, removeMuscle } = sheetActions
  const chosen = muscles.includes(id)
  if (!chosen && muscles.length >= MAX_MUSCLES) return <p className={styles.quiet}>{t.sheetFull}</p>
  return (
    <p data-print="hide">
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => (chosen ? removeMuscle : addMuscle)(id)}
      >
        {t.onSheet}
      </button>
    </p>
  )
}
