import { sheetNow, useSheets } from '../state/sheets'
import styles from './SheetButton.module.css'

/** Puts one point on the sheet or takes it off. */
export function SheetButton({ code, compact = false }: { code: string; compact?: boolean }) {
  const chosen = useSheets((state) => sheetNow(state).items.some((item) => item.code === code))
  const addCodes = useSheets((state) => state.addCodes)
  const remove = useSheets((state) => state.remove)
  const long = chosen ? 'Remove from sheet' : 'Add to sheet'
  return (
    <button
      type="button"
      className={compact ? styles.compact : styles.long}
      data-chosen={chosen}
      data-print="hide"
      aria-label={
        compact ? `${chosen ? `Remove ${code} from` : `Add ${code} to`} sheet` : undefined
      }
      onClick={() => (chosen ? remove(code) : addCodes([code]))}
    >
      {compact ? (chosen ? '✓ Sheet' : '+ Sheet') : long}
    </button>
  )
}
