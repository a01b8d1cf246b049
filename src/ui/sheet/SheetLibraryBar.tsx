import sheetMessages from 'virtual:messages/sheet'
import sheetPaperMessages from 'virtual:messages/sheetPaper'
import { listsNothing } from '../../domain/sheet/editSheet'
import { EMPTY_SHEET } from '../../domain/sheet/sheet'
import { MAX_SHEETS } from '../../domain/sheet/sheetLibrary'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAtlas } from '../atlasContext'
import styles from './SheetForm.module.css'
import { titleOfSheet } from './sheetFacts'

/** Opens, creates and deletes sheets of the library. */
export function SheetLibraryBar() {
  const t = useMessages(sheetMessages)
  const paper = useMessages(sheetPaperMessages)
  const atlas = useAtlas()
  const { sheets, open } = useSheets(({ library }) => library)
  const shown = useSheets(sheetNow)
  const { file, discard, open: openAt } = sheetActions
  const only = sheets.length === 1
  return (
    <div className={styles.row}>
      {!only && (
        <label className={`${styles.field} ${styles.wide}`}>
          <span>{t.sheet}</span>
          <select value={open} onChange={({ target }) => openAt(Number(target.value))}>
            {sheets.map((each, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no id but their index
              <option key={at} value={at}>
                {at + 1}. {titleOfSheet(paper, atlas, each.name, each)} ({each.items.length})
              </option>
            ))}
          </select>
        </label>
      )}
      {!listsNothing(shown) && sheets.length < MAX_SHEETS && (
        <button type="button" onClick={() => file(EMPTY_SHEET)}>
          {t.newSheet}
        </button>
      )}
      {!only && (
        <button type="button" onClick={discard}>
          {t.deleteSheet}
        </button>
      )}
    </div>
  )
}
