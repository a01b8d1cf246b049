import panelMessages from 'virtual:messages/panel'
import regionMessages from 'virtual:messages/region'
import type { ReactNode } from 'react'
import { placesOf } from '../../domain/route/link'
import { MAX_PLACES } from '../../domain/route/place'
import { addLists, hasLists } from '../../domain/sheet/editSheet'
import { itemsOf, MAX_ITEMS } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { sheetActions } from '../../state/sheetActions'
import { sheetNow, useSheets } from '../../state/sheets'
import { useOffers } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import styles from './SheetButton.module.css'

/** Adds a point to the sheet or removes it. */
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

/**
 * Adds all points of a route to the sheet, except those that are not offered to the person, and the
 * sore places if it is about some.
 */
export function AddAll({ codes }: { codes: readonly string[] }) {
  const t = useMessages(regionMessages)
  const atlas = useAtlas()
  const sheet = useSheets(sheetNow)
  const places = placesOf(useViewStore((state) => state.route))
  const offers = useOffers(atlas)
  const offered = codes.filter(offers)
  const left = codes.length - offered.length
  const lists = { items: itemsOf(offered), places, muscles: [] }
  const after = addLists(sheet, lists)
  const added = after.items.length - sheet.items.length
  const link = (text: ReactNode) => <RouteLink route={{ kind: 'sheet' }}>{text}</RouteLink>
  if (offered.length === 0 && places.length === 0) return null
  return (
    <div className={styles.add} data-print="hide">
      {after !== sheet && (
        <button type="button" onClick={() => sheetActions.addCodes(offered, places)}>
          {added === 0
            ? t.addPlaces({ count: places.length })
            : (sheet.items.some(({ code }) => offered.includes(code)) ? t.addOthers : t.addAll)({
                count: added,
              })}
        </button>
      )}
      {!hasLists(after, lists) ? (
        <p>{t.noRoom({ points: MAX_ITEMS, places: MAX_PLACES, link })}</p>
      ) : (
        after === sheet && <p>{t.allOnSheet({ link })}</p>
      )}
      {left > 0 && <p className={styles.left}>{t.leftOut({ count: left })}</p>}
    </div>
  )
}
