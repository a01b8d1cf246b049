import type { Atlas } from '../../domain/atlas'
import { formatRoute, type Route } from '../../domain/route/link'
import { withOpen } from '../../domain/sheet/editSheet'
import { EMPTY_SHEET, type SheetLists } from '../../domain/sheet/sheet'
import { openSheet } from '../../domain/sheet/sheetLibrary'
import { takeableLists } from '../../domain/sheet/takeable'
import { changeSheets, openSheetAt } from '../../state/sheetActions'
import { useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'

const pathOf = (lists: SheetLists): string => formatRoute({ kind: 'sheet', ...lists })
const NOTHING = pathOf(EMPTY_SHEET)

/**
 * Opens the list of a link as a sheet: an equal one, or the open one if that is empty. A person who has
 * another sheet is asked instead (`LinkedSheet`). A code on paper may have left out the places and
 * muscles of its sheet.
 */
export function takeSheet(atlas: Atlas, route: Extract<Route, { kind: 'sheet' }>): void {
  const lists = takeableLists(atlas, route)
  const sent = pathOf(lists)
  const { library } = useSheets.getState()
  const own = openSheet(library)
  // Of equal ones the open sheet, which `indexOf` would pass over.
  const indexIn = (paths: readonly string[]) =>
    paths[library.open] === sent ? library.open : paths.indexOf(sent)
  const paths = library.sheets.map(pathOf)
  const exact = indexIn(paths)
  const same = exact === -1 ? indexIn(paths.map((path) => path.split('?')[0] ?? path)) : exact
  if (sent !== NOTHING) {
    if (same !== -1) openSheetAt(same)
    else if (pathOf(own) !== NOTHING) return
    else
      changeSheets({ kind: 'add', codes: lists.items.map(({ code }) => code) }, (now) =>
        withOpen(now, { ...own, ...lists }),
      )
  }
  const { route: shown, follow } = useViewStore.getState()
  if (formatRoute(shown) === formatRoute(route)) follow({ kind: 'sheet' })
}
