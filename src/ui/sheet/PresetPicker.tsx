import sheetMessages from 'virtual:messages/sheet'
import { useState } from 'react'
import { itemsOfPreset } from '../../domain/session/itemsToPress'
import { EMPTY_SHEET } from '../../domain/sheet/sheet'
import { MAX_SHEETS } from '../../domain/sheet/sheetLibrary'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { useOffers } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './SheetForm.module.css'

/** Lets the person choose a guide and creates its sheet. */
export function PresetPicker() {
  const t = useMessages(sheetMessages)
  const atlas = useAtlas()
  const filePreset = useFilePreset()
  const [chosen, choose] = useState(atlas.guides[0]?.id ?? '')
  const [full, setFull] = useState(false)
  return (
    <div className={styles.row}>
      <label className={`${styles.field} ${styles.wide}`}>
        <span>{t.readyMade}</span>
        <select value={chosen} onChange={({ target }) => choose(target.value)}>
          {atlas.guides.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => setFull(!filePreset(chosen))}>
        {t.makeThis}
      </button>
      {full && (
        <p role="status" className={styles.quiet}>
          {t.noRoom({ most: MAX_SHEETS })}
        </p>
      )}
    </div>
  )
}

/**
 * Returns a function that creates and opens a sheet of the points of a guide that are offered, and
 * returns whether there was room. On paper nothing else would say that they lie beside the place that is
 * not pressed.
 */
function useFilePreset(): (guide: string) => boolean {
  const atlas = useAtlas()
  const offers = useOffers(atlas)
  const t = useMessages(sheetMessages)
  const goTo = useViewStore((state) => state.goTo)
  return (id) => {
    const guide = atlas.guide(id)
    if (!guide) return false
    const filed = sheetActions.file({
      ...EMPTY_SHEET,
      name: guide.name,
      notes: guide.kind === 'why-not' ? t.notInPlace : '',
      items: itemsOfPreset(guide, offers),
    })
    if (filed) goTo({ kind: 'sheet' })
    return filed
  }
}
