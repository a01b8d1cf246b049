import { useStore } from '../state/store'
import styles from './SheetButton.module.css'

/** Puts one point on the sheet or takes it off. */
export function SheetButton({ code, compact = false }: { code: string; compact?: boolean }) {
  const chosen = useStore(({ sheet }) => sheet.includes(code))
  const addToSheet = useStore((state) => state.addToSheet)
  const removeFromSheet = useStore((state) => state.removeFromSheet)
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
      onClick={() => (chosen ? removeFromSheet(code) : addToSheet([code]))}
    >
      {compact ? (chosen ? '✓ Sheet' : '+ Sheet') : long}
    </button>
  )
}
