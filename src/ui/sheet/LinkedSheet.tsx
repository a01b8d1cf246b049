import { useEffect } from 'react'
import { isForAnyone } from '../../domain/safety/selfPress'
import { EMPTY_SHEET, MAX_ITEMS, type SheetItem, sameItems } from '../../domain/sheet/sheet'
import { useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { sheetDeskWords } from '../../words/sheetDesk'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './LinkedSheet.module.css'

/** A list that came with a link: opened where no sheet of the person's is in the way, else offered. */
export function LinkedSheet({ items }: { items: readonly SheetItem[] }) {
  const t = useWords(sheetDeskWords)
  const atlas = useAtlas()
  const { sheets, open } = useSheets((state) => state.kept)
  const { file, add, open: openAt } = useSheets.getState()
  const goTo = useViewStore((state) => state.goTo)
  const known = items
    .filter(({ code }, at) => items.findIndex((item) => item.code === code) === at)
    .flatMap(({ code, side }): SheetItem[] => {
      const point = atlas.point(code)
      if (!point || !isForAnyone(point)) return []
      return [{ code, side: point.laterality === 'midline' ? 'both' : side }]
    })
    .slice(0, MAX_ITEMS)
  const own = sheets[open]?.items ?? []
  const kept = sheets.findIndex((sheet) => sameItems(sheet.items, known))
  const free = own.length === 0 || kept !== -1
  const settled = items.length === 0

  useEffect(() => {
    if (settled || !free) return
    if (kept !== -1) openAt(kept)
    else if (known.length > 0) add(known)
    goTo({ kind: 'sheet' })
  })

  if (settled || free || known.length === 0) return null
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
