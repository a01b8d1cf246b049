import sheetMessages from 'virtual:messages/sheet'
import { EMPTY_SHEET, type SheetItem, takeableItems } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './LinkedSheet.module.css'

/** Asks what to do with the points of a link, if the person has a sheet of their own. */
export function LinkedSheet({ items }: { items: readonly SheetItem[] }) {
  const t = useMessages(sheetMessages)
  const atlas = useAtlas()
  const { file, add } = sheetActions
  const goTo = useViewStore((state) => state.goTo)
  const known = takeableItems(atlas, items)
  if (known.length === 0) return null
  const done = (act: () => void) => () => {
    act()
    goTo({ kind: 'sheet' })
  }
  return (
    <section className={styles.offer} aria-label={t.linked} data-print="hide">
      <p>{t.brings({ codes: known.map(({ code }) => code).join(', '), count: known.length })}</p>
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
