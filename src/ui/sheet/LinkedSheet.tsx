import sheetMessages from 'virtual:messages/sheet'
import { MAX_PLACES } from '../../domain/route/place'
import { addLists, hasLists, listsNothing } from '../../domain/sheet/editSheet'
import { EMPTY_SHEET, MAX_ITEMS, MAX_MUSCLES, type SheetLists } from '../../domain/sheet/sheet'
import { takeableLists } from '../../domain/sheet/takeable'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { sheetNow, useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './LinkedSheet.module.css'

/** Asks what to do with what a link lists, if the person has a sheet of their own. */
export function LinkedSheet({ linked }: { linked: Partial<SheetLists> }) {
  const t = useMessages(sheetMessages)
  const atlas = useAtlas()
  const { file, add } = sheetActions
  const goTo = useViewStore((state) => state.goTo)
  const own = useSheets(sheetNow)
  const known = takeableLists(atlas, linked)
  const { items } = known
  if (listsNothing(known)) return null
  const done = (act: () => void) => () => {
    act()
    goTo({ kind: 'sheet' })
  }
  return (
    <section className={styles.offer} aria-label={t.linked} data-print="hide">
      <p>
        {items.length > 0
          ? t.brings({ codes: items.map(({ code }) => code).join(', '), count: items.length })
          : t.bringsLists}
      </p>
      {!hasLists(addLists(own, known), known) && (
        <p>{t.fitsPartly({ points: MAX_ITEMS, places: MAX_PLACES, muscles: MAX_MUSCLES })}</p>
      )}
      <p className={styles.actions}>
        <button type="button" onClick={done(() => file({ ...EMPTY_SHEET, ...known }))}>
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
