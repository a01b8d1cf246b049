import { useSheets } from '../state/sheets'
import { useStore } from '../state/store'
import styles from './OfferedSheet.module.css'

interface Props {
  /** What the link has and the person's own sheet lacks. */
  readonly codes: readonly string[]
  /** Everything the link has. */
  readonly all: readonly string[]
}

/** Asks before a link changes a sheet that the person has made. */
export function OfferedSheet({ codes, all }: Props) {
  const addToSheet = useSheets((state) => state.addCodes)
  const clearSheet = useSheets((state) => state.clear)
  const goTo = useStore((state) => state.goTo)
  if (codes.length === 0) return null
  return (
    <section className={styles.offer} aria-label="A list from a link" data-print="hide">
      <p>
        This link brings {all.length === 1 ? 'one point' : `${all.length} points`}: {all.join(', ')}
        . Your own sheet has others.
      </p>
      <p className={styles.actions}>
        <button
          type="button"
          onClick={() => {
            addToSheet(codes)
            goTo({ kind: 'sheet' })
          }}
        >
          Add to mine
        </button>
        <button
          type="button"
          onClick={() => {
            clearSheet()
            addToSheet(all)
            goTo({ kind: 'sheet' })
          }}
        >
          Replace mine
        </button>
        <button type="button" onClick={() => goTo({ kind: 'sheet' })}>
          Keep mine
        </button>
      </p>
    </section>
  )
}
