import { useRef, useState } from 'react'
import { isForAnyone } from '../../domain/safety/selfPress'
import type { ReadSheet } from '../../domain/sheet/readSheetFile'
import type { Sheet } from '../../domain/sheet/sheet'
import { MAX_BYTES, writeSheetFile } from '../../domain/sheet/sheetFile'
import { useSheets } from '../../state/sheets'
import { sheetDeskWords } from '../../words/sheetDesk'
import { sheetFileWords } from '../../words/sheetFile'
import { useWords, type WordsOf } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './SheetForm.module.css'

/** "lower-back" of "Lower back"; letters of any script stay. */
const fileNameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The schema and its library are fetched with the first file that is opened. */
async function readFile(
  chosen: File,
  refusals: WordsOf<typeof sheetFileWords>,
  offered: (code: string) => boolean,
): Promise<ReadSheet> {
  if (chosen.size > MAX_BYTES) return { refused: refusals.tooLarge }
  const [{ readSheetFile }, text] = await Promise.all([
    import('../../domain/sheet/readSheetFile'),
    chosen.text(),
  ])
  return readSheetFile(refusals, text, offered)
}

/** Saves the sheet as a small file, and opens one. */
export function SheetFiles({ sheet, title }: { sheet: Sheet; title: string }) {
  const t = useWords(sheetDeskWords)
  const refusals = useWords(sheetFileWords)
  const atlas = useAtlas()
  const file = useSheets((state) => state.file)
  const input = useRef<HTMLInputElement>(null)
  const [message, say] = useState('')

  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(
      new Blob([writeSheetFile({ ...sheet, name: title })], { type: 'application/json' }),
    )
    link.download = `${fileNameOf(title) || t.fileName}.tsubo.json`
    link.click()
    URL.revokeObjectURL(link.href)
  }

  const open = async (chosen: File | undefined) => {
    if (!chosen) return
    const offered = (code: string) => isForAnyone(atlas.point(code))
    const read = await readFile(chosen, refusals, offered).catch(() => ({ refused: t.noReader }))
    if ('refused' in read) {
      say(t.notOpened({ file: chosen.name, reason: read.refused }))
      return
    }
    file(read.sheet)
    say(t.isOpen({ file: chosen.name }))
  }

  return (
    <div>
      <div className={styles.row}>
        <button type="button" disabled={sheet.items.length === 0} onClick={save}>
          {t.save}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {t.openFile}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t.file}
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
