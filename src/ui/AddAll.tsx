import { sheetNow, useSheets } from '../state/sheets'
import { useAdvice } from '../state/useAdvice'
import styles from './AddAll.module.css'
import { useAtlas } from './atlasContext'
import { PlaceLink } from './PlaceLink'

/** Puts all of a place's points on the sheet, except those that the person is not offered. */
export function AddAll({ codes }: { codes: readonly string[] }) {
  const { index } = useAtlas()
  const { items } = useSheets(sheetNow)
  const addCodes = useSheets((state) => state.addCodes)
  const advise = useAdvice(index)
  const offered = codes.filter((code) => advise(code).verdict !== 'do-not-offer')
  const left = codes.length - offered.length
  const missing = offered.filter((code) => !items.some((item) => item.code === code)).length
  if (offered.length === 0) return null
  return (
    <div className={styles.add} data-print="hide">
      {missing > 0 ? (
        <button type="button" onClick={() => addCodes(offered)}>
          Add {missing === offered.length ? 'all' : 'the other'} {missing} to sheet
        </button>
      ) : (
        <p>
          All on your <PlaceLink place={{ kind: 'sheet' }}>sheet</PlaceLink>.
        </p>
      )}
      {left > 0 && (
        <p className={styles.left}>
          {left === 1 ? 'One point is' : `${left} points are`} left out: see below.
        </p>
      )}
    </div>
  )
}
