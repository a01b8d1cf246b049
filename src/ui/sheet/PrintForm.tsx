import sheetMessages from 'virtual:messages/sheet'
import { useMessages } from '../../messages/messages'
import { LAYOUTS, PAPERS, useSheetPrint, WEEKS } from '../../state/sheetPrint'
import { MAX_COMPACT } from './CompactSheet'
import styles from './SheetForm.module.css'

const WEEK_WORDS = { 0: 'noWeeks', 2: 'twoWeeks', 4: 'fourWeeks' } as const

/** Lets the person choose the layout, the paper and the practice table. */
export function PrintForm({ count }: { count: number }) {
  const t = useMessages(sheetMessages)
  const { paper, layout, weeks, choose } = useSheetPrint()
  const tooMany = count > MAX_COMPACT
  return (
    <fieldset className={styles.form} aria-label={t.paperAndLayout}>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span>{t.layout}</span>
          <select
            value={tooMany && layout === 'compact' ? 'standard' : layout}
            onChange={({ target }) => {
              const layout = LAYOUTS.find((each) => each === target.value)
              if (layout) choose({ layout })
            }}
          >
            {LAYOUTS.map((each) => (
              <option key={each} value={each} disabled={each === 'compact' && tooMany}>
                {each === 'compact' && tooMany ? t.compactUpTo({ most: MAX_COMPACT }) : t[each]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>{t.paper}</span>
          <select
            value={paper}
            onChange={({ target }) => {
              const paper = PAPERS.find((each) => each === target.value)
              if (paper) choose({ paper })
            }}
          >
            {PAPERS.map((each) => (
              <option key={each} value={each}>
                {t[each]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>{t.table}</span>
          <select
            value={weeks}
            onChange={({ target }) => {
              const weeks = WEEKS.find((each) => String(each) === target.value)
              if (weeks !== undefined) choose({ weeks })
            }}
          >
            {WEEKS.map((each) => (
              <option key={each} value={each}>
                {t[WEEK_WORDS[each]]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  )
}
