import panelMessages from 'virtual:messages/panel'
import regionMessages from 'virtual:messages/region'
import { isOffered } from '../../domain/safety/verdict'
import { useMessages } from '../../messages/messages'
import type { RegionMessages } from '../../messages/types'
import { sheetActions } from '../../state/sheetActions'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import styles from './SheetButton.module.css'

/** Puts one point on the sheet or takes it off. */
export function SheetButton({ code, compact = false }: { code: string; compact?: boolean }) {
  const t = useMessages(panelMessages)
  const chosen = useSheets((state) => sheetNow(state).items.some((item) => item.code === code))
  const long = chosen ? t.remove : t.add
  return (
    <button
      type="button"
      className={compact ? styles.compact : styles.long}
      data-chosen={chosen}
      data-print="hide"
      aria-label={compact ? (chosen ? t.removePoint : t.addPoint)({ code }) : undefined}
      onClick={() => (chosen ? sheetActions.remove(code) : sheetActions.addCodes([code]))}
    >
      {compact ? (chosen ? t.onSheet : t.addShort) : long}
    </button>
  )
}

/** What the button does to the points that are not on the sheet yet. */
function wordsOfAdding(t: RegionMessages, missing: number, all: number): string {
  if (missing === all) return missing === 1 ? t.addAllOne : t.addAll({ number: missing })
  return missing === 1 ? t.addOther : t.addOthers({ number: missing })
}

/** Puts all of a place's points on the sheet, except those that the person is not offered. */
export function AddAll({ codes }: { codes: readonly string[] }) {
  const t = useMessages(regionMessages)
  const atlas = useAtlas()
  const { items } = useSheets(sheetNow)
  const advise = useAdvice(atlas)
  const offered = codes.filter((code) => isOffered(advise(code)))
  const left = codes.length - offered.length
  const missing = offered.filter((code) => !items.some((item) => item.code === code)).length
  if (offered.length === 0) return null
  const [before, after] = t.allOnSheet({ sheet: '|' }).split('|')
  return (
    <div className={styles.add} data-print="hide">
      {missing > 0 ? (
        <button type="button" onClick={() => sheetActions.addCodes(offered)}>
          {wordsOfAdding(t, missing, offered.length)}
        </button>
      ) : (
        <p>
          {before}
          <RouteLink route={{ kind: 'sheet' }}>{t.sheet}</RouteLink>
          {after}
        </p>
      )}
      {left > 0 && <p className={styles.left}>{t.leftOut({ count: left })}</p>}
    </div>
  )
}
