import sheetMessages from 'virtual:messages/sheet'
import { useEffect, useRef, useState } from 'react'
import { isKnownPlace } from '../../domain/route/place'
import { isForAnyone } from '../../domain/safety/selfPress'
import { listsNothing } from '../../domain/sheet/editSheet'
import type { Sheet } from '../../domain/sheet/sheet'
import {
  MAX_BYTES,
  type ReadSheetFile,
  readSheetFile,
  writeSheetFile,
} from '../../domain/sheet/sheetFile'
import { MAX_SHEETS } from '../../domain/sheet/sheetLibrary'
import { useLanguage, useMessages } from '../../messages/messages'
import { report } from '../../models/report'
import { texts } from '../../models/texts'
import { findLasting, useLasting } from '../../state/lasting'
import { sheetActions } from '../../state/sheetActions'
import { useAtlas } from '../atlasContext'
import { saveFile } from '../kit/saveFile'
import styles from './SheetForm.module.css'

/** Returns "lower-back" for "Lower back"; letters of any script stay. */
const fileNameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** Saves the sheet as a file and opens such files. */
export function SheetFiles({ sheet, title }: { sheet: Sheet; title: string }) {
  const t = useMessages(sheetMessages)
  const atlas = useAtlas()
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [message, say] = useState('')

  const save = () =>
    saveFile(
      `${fileNameOf(title) || t.fileName}.tsubo.json`,
      'application/json',
      writeSheetFile({ ...sheet, name: title }),
    )

  const readFile = async (chosen: File): Promise<ReadSheetFile> => {
    if (chosen.size > MAX_BYTES) return { refused: t.tooLarge }
    try {
      const text = await chosen.text()
      // Without them any id passes, and the sheet says later which it does not know.
      const known = text.includes('"muscles"')
        ? await texts
            .muscles(language)
            .load()
            .catch(() => undefined)
        : undefined
      return readSheetFile(t, text, {
        isPressable: (code) => isForAnyone(atlas.point(code)),
        isPlace: (place) => isKnownPlace(atlas, place),
        ...(known && { isMuscle: (id: string) => known.muscles.some((each) => each.id === id) }),
      })
    } catch (error) {
      // The file was moved or deleted after it was chosen.
      report(error, 'sheet file')
      return { refused: t.notReadable }
    }
  }

  const open = async (chosen: File | undefined) => {
    if (!chosen) return
    const read = await readFile(chosen)
    if ('refused' in read) {
      say(t.notOpened({ file: chosen.name, reason: read.refused }))
      return
    }
    const file = chosen.name
    const filed = sheetActions.file(read.sheet)
    say(filed ? t.isOpen({ file }) : t.notOpened({ file, reason: t.noRoom({ most: MAX_SHEETS }) }))
  }

  return (
    <div>
      <div className={styles.row}>
        <button type="button" disabled={listsNothing(sheet)} onClick={save}>
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
            // Clear the input, so that the same file can be chosen again.
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

/** Says that only a file is sure to last, where that is so. */
export function SaveToKeep() {
  const t = useMessages(sheetMessages)
  const lasting = useLasting((state) => state.lasting)
  useEffect(() => void findLasting(), [])
  return lasting === false ? <p className={styles.quiet}>{t.saveToKeep}</p> : null
}
