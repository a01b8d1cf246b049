import { useState } from 'react'
import { sheetDeskWords } from '../../words/sheetDesk'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './SheetForm.module.css'
import { useFilePreset } from './useFilePreset'

/** Makes the sheet of a guide in one go. */
export function PresetPicker() {
  const t = useWords(sheetDeskWords)
  const { index } = useAtlas()
  const filePreset = useFilePreset()
  const [chosen, choose] = useState(index.guides[0]?.id ?? '')
  return (
    <div className={styles.row}>
      <label className={`${styles.field} ${styles.wide}`}>
        <span>{t.readyMade}</span>
        <select value={chosen} onChange={({ target }) => choose(target.value)}>
          {index.guides.map(({ id, name }) => (
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
