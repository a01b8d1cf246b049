import { useStore } from '../state/store'
import styles from './AddAll.module.css'
import { useAtlas } from './atlasContext'
import { PlaceLink } from './PlaceLink'

/** Puts all of a place's points on the sheet, except those that are never pressed. */
export function AddAll({ codes }: { codes: readonly string[] }) {
  const { index } = useAtlas()
  const sheet = useStore((state) => state.sheet)
  const addToSheet = useStore((state) => state.addToSheet)
  const offered = codes.filter((code) =>
    index.points.some((point) => point.code === code && point.selfPress !== 'never'),
  )
  const left = codes.length - offered.length
  const missing = offered.filter((code) => !sheet.includes(code)).length
  if (offered.length === 0) return null
  return (
    <div className={styles.add} data-print="hide">
      {missing > 0 ? (
        <button type="button" onClick={() => addToSheet(offered)}>
          Add {missing === offered.length ? 'all' : 'the other'} {missing} to sheet
        </button>
      ) : (
        <p>
          All on your <PlaceLink place={{ kind: 'sheet' }}>sheet</PlaceLink>.
        </p>
      )}
      {left > 0 && (
        <p className={styles.left}>
          {left === 1 ? 'One point is' : `${left} points are`} left out: not for pressing.
        </p>
      )}
    </div>
  )
}
