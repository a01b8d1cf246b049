import adviceMessages from 'virtual:messages/advice'
import sheetMessages from 'virtual:messages/sheet'
import { useState } from 'react'
import { MAX_PLACES } from '../../domain/route/place'
import { addLists, hasLists, listsNothing } from '../../domain/sheet/editSheet'
import { EMPTY_SHEET, MAX_ITEMS, MAX_MUSCLES, type SheetLists } from '../../domain/sheet/sheet'
import { MAX_SHEETS } from '../../domain/sheet/sheetLibrary'
import { takeableLists } from '../../domain/sheet/takeable'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { sheetNow, useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { describeLists } from './describeLists'
import styles from './LinkedSheet.module.css'

/** Asks what to do with what a link lists, if the person has a sheet of their own. */
export function LinkedSheet({ linked }: { linked: Partial<SheetLists> }) {
  const t = useMessages(sheetMessages)
  const words = useMessages(adviceMessages)
  const atlas = useAtlas()
  const { file, add } = sheetActions
  const goTo = useViewStore((state) => state.goTo)
  const own = useSheets(sheetNow)
  const known = takeableLists(atlas, linked)
  const [full, setFull] = useState(false)
  if (listsNothing(known)) return null
  const close = () => goTo({ kind: 'sheet' })
  const open = () => (file({ ...EMPTY_SHEET, ...known }) ? close() : setFull(true))
  const merge = () => {
    add(known)
    close()
  }
  return (
    <section className={styles.offer} aria-label={t.linked} data-print="hide">
      <p>{t.brings({ what: describeLists(t, words, atlas, known) })}</p>
      {!hasLists(addLists(own, known), known) && (
        <p>{t.fitsPartly({ points: MAX_ITEMS, places: MAX_PLACES, muscles: MAX_MUSCLES })}</p>
      )}
      <p className={styles.actions}>
        <button type="button" onClick={open}>
          {t.openAsNew}
        </button>
        <button type="button" onClick={merge}>
          {t.addToMine}
        </button>
        <button type="button" onClick={close}>
          {t.keepMine}
        </button>
      </p>
      {full && <p role="status">{t.noRoom({ most: MAX_SHEETS })}</p>}
    </section>
  )
}
