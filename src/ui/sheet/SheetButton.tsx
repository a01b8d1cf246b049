import { sheetNow, useSheets } from '../../state/sheets'
import { sheetButtonWords } from '../../words/sheetButton'
import { useWords } from '../../words/useWords'
import styles from './SheetButton.module.css'

/** Puts one point on the sheet or takes it off. */
export function SheetButton({ code, compact = false }: { code: string; compact?: boolean }) {
  const t = useWords(sheetButtonWords)
  const chosen = useSheets((state) => sheetNow(state).items.some((item) => item.code === code))
  const addCodes = useSheets((state) => state.addCodes)
  const remove = useSheets((state) => state.remove)
  const long = chosen ? t.remove : t.add
  return (
    <button
      type="button"
      className={compact ? styles.compact : styles.long}
      data-chosen={chosen}
      data-print="hide"
      aria-label={compact ? (chosen ? t.removePoint : t.addPoint)({ code }) : undefined}
      onClick={() => (chosen ? remove(code) : addCodes([code]))}
    >
      {compact ? (chosen ? t.onSheet : t.addShort) : long}
    </button>
  )
}
