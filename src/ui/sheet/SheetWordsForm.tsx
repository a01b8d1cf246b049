import sheetMessages from 'virtual:messages/sheet'
import { SHEET_TEXTS, type Sheet, type SheetText } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { MAX_FROM, useSheetPrint } from '../../state/sheetPrint'
import styles from './SheetForm.module.css'

interface Props {
  readonly sheet: Sheet
  readonly title: string
  readonly today: string
}

/** Shows the fields for the texts of the sheet. */
export function SheetWordsForm({ sheet, title, today }: Props) {
  const t = useMessages(sheetMessages)
  const { from, choose } = useSheetPrint()
  const field = (key: Exclude<SheetText, 'notes'>, label: string, placeholder: string) => (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        value={sheet[key]}
        maxLength={SHEET_TEXTS[key]}
        placeholder={placeholder}
        onChange={(event) => sheetActions.write({ [key]: event.target.value })}
      />
    </label>
  )
  return (
    <fieldset className={styles.form}>
      <legend>{t.writeOnIt}</legend>
      <div className={styles.fields}>
        {field('name', t.title, title)}
        {field('for', t.forWhom, t.forHint)}
        {field('date', t.date, today)}
      </div>
      <label className={styles.field}>
        <span>{t.from}</span>
        <input
          type="text"
          value={from}
          maxLength={MAX_FROM}
          placeholder={t.fromHint}
          aria-describedby="sheet-from-kept"
          onChange={({ target }) => choose({ from: target.value })}
        />
      </label>
      <p id="sheet-from-kept" className={styles.quiet}>
        {t.fromKept}
      </p>
      <label className={styles.field}>
        <span>{t.notes}</span>
        <textarea
          rows={2}
          value={sheet.notes}
          maxLength={SHEET_TEXTS.notes}
          onChange={(event) => sheetActions.write({ notes: event.target.value })}
        />
      </label>
      <p className={styles.quiet}>{t.keptHere}</p>
    </fieldset>
  )
}
