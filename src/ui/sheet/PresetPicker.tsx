import regionMessages from 'virtual:messages/region'
import sheetMessages from 'virtual:messages/sheet'
import { useState } from 'react'
import { isOffered } from '../../domain/safety/verdict'
import { EMPTY_SHEET, itemsOf } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { useAdvice } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './SheetForm.module.css'

/** Makes the sheet of a guide in one go. */
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

/** The sheet of a guide in one click. */
export function PresetButton({ guide, name }: { guide: string; name: string }) {
  const t = useMessages(regionMessages)
  const filePreset = useFilePreset()
  return (
    <button type="button" data-print="hide" onClick={() => filePreset(guide)}>
      {t.sheetOf({ name })}
    </button>
  )
}

/** Makes a sheet of all points of a guide that the person is offered, and goes there. */
function useFilePreset(): (guide: string) => void {
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const goTo = useViewStore((state) => state.goTo)
  return (id) => {
    const guide = atlas.guide(id)
    if (!guide) return
    const codes = [...guide.corePoints, ...guide.furtherPoints].filter((code) =>
      isOffered(advise(code)),
    )
    sheetActions.file({ ...EMPTY_SHEET, name: guide.name, items: itemsOf(codes) })
    goTo({ kind: 'sheet' })
  }
}
