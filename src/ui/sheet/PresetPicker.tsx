import sheetMessages from 'virtual:messages/sheet'
import { useState } from 'react'
import { itemsOfPreset } from '../../domain/session/itemsToPress'
import { EMPTY_SHEET } from '../../domain/sheet/sheet'
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
      <button type="button" onClick={() => filePreset(chosen)}>
        {t.makeThis}
      </button>
    </div>
  )
}

/**
 * Returns a function that creates and opens a sheet of the points of a guide that are offered. On
 * paper nothing else would say that they lie beside the place that is not pressed.
 */
function useFilePreset(): (guide: string) => void {
  const atlas = useAtlas()
  const offers = useOffers(atlas)
  const t = useMessages(sheetMessages)
  const goTo = useViewStore((state) => state.goTo)
  return (id) => {
    const guide = atlas.guide(id)
    if (!guide) return
    sheetActions.file({
      ...EMPTY_SHEET,
      name: guide.name,
      notes: guide.kind === 'why-not' ? t.notInPlace : '',
      items: itemsOfPreset(guide, offers),
    })
    goTo({ kind: 'sheet' })
  }
}
