import { EMPTY_SHEET, type SheetItem, takeableItems } from '../../domain/sheet/sheet'
import { useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { sheetDeskWords } from '../../words/sheetDesk'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './LinkedSheet.module.css'

/** A list that came with a link, where the person has a sheet of their own: what to do with it. */
export function LinkedSheet({ items }: { items: readonly SheetItem[] }) {
  const t = useWords(sheetDeskWords)
  const atlas = useAtlas()
  const { file, add } = useSheets.getState()
  const goTo = useViewStore((state) => state.goTo)
  const known = takeableItems(atlas, items)
  if (known.length === 0) return null
  const done = (act: () => void) => () => {
    act()
    goTo({ kind: 'sheet' })
  }
  return (
    <section className={styles.offer} aria-label={t.linked} data-print="hide">
      <p>{t.brings({ codes: known.map(({ code }) => code).join(', ') })(known.length)}</p>
      <p className={styles.actions}>
        <button type="button" onClick={done(() => file({ ...EMPTY_SHEET, items: known }))}>
          {t.openAsNew}
        </button>
        <button type="button" onClick={done(() => add(known))}>
          {t.addToMine}
        </button>
        <button type="button" onClick={done(() => {})}>
          {t.keepMine}
        </button>
      </p>
    </section>
  )
}
