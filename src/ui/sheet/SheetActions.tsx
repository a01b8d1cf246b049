import type { SheetItem } from '../../domain/sheet/sheet'
import { useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { sheetDeskWords } from '../../words/sheetDesk'
import { useWords } from '../../words/useWords'
import { SessionButton } from '../session/SessionButton'
import styles from './SheetActions.module.css'

interface Props {
  readonly items: readonly SheetItem[]
  readonly address: string
  /** The pages show what the sheet holds. */
  readonly ready: boolean
}

/** What a person does with a sheet: press its points, print it, send it, take it back. */
export function SheetActions({ items, address, ready }: Props) {
  const t = useWords(sheetDeskWords)
  const clear = useSheets((state) => state.clear)
  const notify = useViewStore((state) => state.notify)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      notify(t.linkCopied)
    } catch {
      notify(t.copyThis({ address }))
    }
  }
  return (
    <div className={styles.actions}>
      <SessionButton items={items} />
      <button
        type="button"
        className={styles.print}
        disabled={!ready}
        onClick={() => window.print()}
      >
        {t.print}
      </button>
      <button type="button" onClick={copy}>
        {t.copyLink}
      </button>
      <button type="button" onClick={clear}>
        {t.clearAll}
      </button>
    </div>
  )
}
