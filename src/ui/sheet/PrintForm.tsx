import { LAYOUTS, PAPERS, useSheetPrint, WEEKS } from '../../state/sheetPrint'
import { MOST_COMPACT } from './CompactSheet'
import styles from './SheetForm.module.css'

const PAPER_WORDS = { a4: 'A4', letter: 'Letter' } as const
const LAYOUT_WORDS = {
  standard: 'Full, with a picture for each point',
  compact: 'Compact, one page',
  large: 'Large type',
} as const
const WEEK_WORDS = { 0: 'None', 2: 'Two weeks', 4: 'Four weeks' } as const

/** How the sheet is to print. */
export function PrintForm({ count }: { count: number }) {
  const { paper, layout, weeks, choose } = useSheetPrint()
  const tooMany = count > MOST_COMPACT
  return (
    <fieldset className={styles.form}>
      <legend>How to print</legend>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span>Layout</span>
          <select
            value={tooMany && layout === 'compact' ? 'standard' : layout}
            onChange={({ target }) => {
              const layout = LAYOUTS.find((each) => each === target.value)
              if (layout) choose({ layout })
            }}
          >
            {LAYOUTS.map((each) => (
              <option key={each} value={each} disabled={each === 'compact' && tooMany}>
                {LAYOUT_WORDS[each]}
                {each === 'compact' && tooMany && ` (up to ${MOST_COMPACT} points)`}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>Paper</span>
          <select
            value={paper}
            onChange={({ target }) => {
              const paper = PAPERS.find((each) => each === target.value)
              if (paper) choose({ paper })
            }}
          >
            {PAPERS.map((each) => (
              <option key={each} value={each}>
                {PAPER_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>Table to tick</span>
          <select
            value={weeks}
            onChange={({ target }) => {
              const weeks = WEEKS.find((each) => String(each) === target.value)
              if (weeks !== undefined) choose({ weeks })
            }}
          >
            {WEEKS.map((each) => (
              <option key={each} value={each}>
                {WEEK_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  )
}
