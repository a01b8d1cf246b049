import { sheetNow, useSheets } from '../../state/sheets'
import { useAdvice } from '../../state/useAdvice'
import { regionWords } from '../../words/region'
import { useWords, type WordsOf } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import styles from './AddAll.module.css'

/** What the button does to the points that are not on the sheet yet. */
function wordsOfAdding(t: WordsOf<typeof regionWords>, missing: number, all: number): string {
  if (missing === all) return missing === 1 ? t.addAllOne : t.addAll({ number: missing })
  return missing === 1 ? t.addOther : t.addOthers({ number: missing })
}

/** Puts all of a place's points on the sheet, except those that the person is not offered. */
export function AddAll({ codes }: { codes: readonly string[] }) {
  const t = useWords(regionWords)
  const { index } = useAtlas()
  const { items } = useSheets(sheetNow)
  const addCodes = useSheets((state) => state.addCodes)
  const advise = useAdvice(index)
  const offered = codes.filter((code) => advise(code).verdict !== 'do-not-offer')
  const left = codes.length - offered.length
  const missing = offered.filter((code) => !items.some((item) => item.code === code)).length
  if (offered.length === 0) return null
  const [before, after] = t.allOnSheet({ sheet: '|' }).split('|')
  return (
    <div className={styles.add} data-print="hide">
      {missing > 0 ? (
        <button type="button" onClick={() => addCodes(offered)}>
          {wordsOfAdding(t, missing, offered.length)}
        </button>
      ) : (
        <p>
          {before}
          <RouteLink route={{ kind: 'sheet' }}>{t.sheet}</RouteLink>
          {after}
        </p>
      )}
      {left > 0 && <p className={styles.left}>{t.leftOut(left)}</p>}
    </div>
  )
}
