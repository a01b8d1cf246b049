import { useRef, useState } from 'react'
import type { Sheet } from '../../atlas/sheet'
import { MOST_BYTES, readSheetFile, writeSheetFile } from '../../atlas/sheetFile'
import { useSheets } from '../../state/sheets'
import { useAtlas } from '../atlasContext'
import styles from './SheetForm.module.css'

/** Saves the sheet as a small file, and opens one. */
export function SheetFiles({ sheet, title }: { sheet: Sheet; title: string }) {
  const { index } = useAtlas()
  const file = useSheets((state) => state.file)
  const input = useRef<HTMLInputElement>(null)
  const [message, say] = useState('')

  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(
      new Blob([writeSheetFile({ ...sheet, name: title })], { type: 'application/json' }),
    )
    link.download = `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'points'}.tsubo.json`
    link.click()
    URL.revokeObjectURL(link.href)
  }

  const open = async (chosen: File | undefined) => {
    if (!chosen) return
    const offered = (code: string) =>
      index.points.some((point) => point.code === code && point.selfPress !== 'never')
    const read =
      chosen.size > MOST_BYTES
        ? { refused: 'It is far too large for a sheet.' }
        : readSheetFile(await chosen.text(), offered)
    if ('refused' in read) {
      say(`“${chosen.name}” was not opened. ${read.refused} Nothing has changed.`)
      return
    }
    file(read.sheet)
    say(`“${chosen.name}” is open.`)
  }

  return (
    <div>
      <div className={styles.row}>
        <button type="button" disabled={sheet.items.length === 0} onClick={save}>
          Save as file
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          Open a file
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="Sheet file"
          onChange={(event) => {
            void open(event.target.files?.[0])
            // The same file may be chosen again.
            event.target.value = ''
          }}
        />
      </div>
      <p role="status" className={styles.quiet}>
        {message}
      </p>
    </div>
  )
}
