import { EMPTY_SHEET } from '../../atlas/sheet'
import { MOST_SHEETS } from '../../atlas/sheetCase'
import { useSheets } from '../../state/sheets'
import { useAtlas } from '../atlasContext'
import styles from './SheetForm.module.css'
import { titleOfSheet } from './sheetFacts'

/** The sheets that are kept: open one, begin one, throw one away. */
export function SheetCaseBar() {
  const { index } = useAtlas()
  const { sheets, open } = useSheets((state) => state.kept)
  const { file, discard, open: openAt } = useSheets.getState()
  const only = sheets.length === 1
  return (
    <div className={styles.row}>
      {!only && (
        <label className={`${styles.field} ${styles.wide}`}>
          <span>Sheet</span>
          <select value={open} onChange={({ target }) => openAt(Number(target.value))}>
            {sheets.map(({ name, items }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no id but their place
              <option key={at} value={at}>
                {at + 1}. {titleOfSheet(index, name, items)} ({items.length})
              </option>
            ))}
          </select>
        </label>
      )}
      {sheets[open]?.items.length !== 0 && sheets.length < MOST_SHEETS && (
        <button type="button" onClick={() => file(EMPTY_SHEET)}>
          New sheet
        </button>
      )}
      {!only && (
        <button type="button" onClick={discard}>
          Delete this sheet
        </button>
      )}
    </div>
  )
}
