import type { SorePlace } from '../domain/route/place'
import {
  addLists,
  addMuscles,
  clearLists,
  discardOpen,
  fileSheet,
  listsNothing,
  moveItem,
  removeItem,
  removeMuscle,
  removePlace,
  setSide,
  withOpen,
} from '../domain/sheet/editSheet'
import {
  itemsOf,
  type Sheet,
  type SheetLists,
  type SheetSide,
  type SheetWords,
} from '../domain/sheet/sheet'
import { openSheet, type SheetLibrary } from '../domain/sheet/sheetLibrary'
import { askForLasting } from './lasting'
import { sheetNow, type UndoableAction, useSheets } from './sheets'

const MAX_UNDO = 30

/** Changes the library as one step for undo. @returns whether anything changed */
export function changeSheets(
  did: UndoableAction,
  next: (library: SheetLibrary) => SheetLibrary,
): boolean {
  const { library, past } = useSheets.getState()
  const changed = next(library)
  if (changed === library) return false
  useSheets.setState({
    library: changed,
    past: [...past, { did, before: library }].slice(-MAX_UNDO),
  })
  return true
}

/** @param index of the sheet */
export const openSheetAt = (index: number): void =>
  useSheets.setState(({ library: { sheets } }) =>
    sheets[index] ? { library: { sheets, open: index } } : {},
  )

const TYPING: UndoableAction = { kind: 'typing' }

function edit(did: UndoableAction, next: (sheet: Sheet) => Sheet): void {
  changeSheets(did, (library) => {
    const sheet = openSheet(library)
    const changed = next(sheet)
    return changed === sheet ? library : withOpen(library, changed)
  })
}

function add({ items = [], places = [], muscles = [] }: Partial<SheetLists>): void {
  const before = sheetNow(useSheets.getState())
  const after = addLists(before, { items, places, muscles })
  const added = after.items.slice(before.items.length)
  edit({ kind: 'add', codes: added.map(({ code }) => code) }, () => after)
  void askForLasting()
}

/** The actions on sheets; separate from the store because the first view does not need them. */
export const sheetActions = {
  add,
  /** @param places where it hurts, if the points were offered for that */
  addCodes: (codes: readonly string[], places: readonly SorePlace[] = []): void =>
    add({ items: itemsOf(codes), places }),
  remove: (code: string): void =>
    edit({ kind: 'remove', code }, (sheet) => removeItem(sheet, code)),
  removePlace: (region: string): void =>
    edit({ kind: 'place' }, (sheet) => removePlace(sheet, region)),
  addMuscle: (id: string): void => {
    edit({ kind: 'muscle' }, (sheet) => addMuscles(sheet, [id]))
    void askForLasting()
  },
  removeMuscle: (id: string): void => edit({ kind: 'muscle' }, (sheet) => removeMuscle(sheet, id)),
  move: (code: string, to: number): void =>
    edit({ kind: 'move', code }, (sheet) => moveItem(sheet, code, to)),
  chooseSide: (code: string, side: SheetSide): void =>
    edit({ kind: 'side', code }, (sheet) => setSide(sheet, code, side)),
  clear: (): void => edit({ kind: 'clear' }, clearLists),
  /** Consecutive typing is one step for undo. */
  write: (words: Partial<SheetWords>): void =>
    useSheets.setState(({ library, past }) => {
      const last = past.at(-1)
      const goesOn = last?.did === TYPING && last.before.open === library.open
      return {
        library: withOpen(library, { ...openSheet(library), ...words }),
        past: goesOn ? past : [...past, { did: TYPING, before: library }].slice(-MAX_UNDO),
      }
    }),
  /** Adds a sheet to the others and opens it. @returns whether there was room for it */
  file: (sheet: Sheet): boolean => {
    const filed = changeSheets({ kind: 'new-sheet' }, (library) => fileSheet(library, sheet))
    if (filed && !listsNothing(sheet)) void askForLasting()
    return filed
  },
  open: openSheetAt,
  discard: (): void => void changeSheets({ kind: 'delete' }, discardOpen),
  undo: (): void =>
    useSheets.setState(({ past }) => {
      const last = past.at(-1)
      return last ? { library: last.before, past: past.slice(0, -1) } : {}
    }),
}
