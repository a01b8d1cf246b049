import { create } from 'zustand'
import {
  addItems,
  itemsOf,
  moveItem,
  removeItem,
  type Sheet,
  type SheetItem,
  type SheetSide,
  type SheetWords,
  setSide,
} from '../domain/sheet/sheet'
import {
  discardOpen,
  EMPTY_LIBRARY,
  fileSheet,
  openSheet,
  type SheetLibrary,
  withOpen,
} from '../domain/sheet/sheetLibrary'

/** What was done, to be named beside "Undo". */
export type UndoableAction =
  | { readonly kind: 'remove' | 'move' | 'side'; readonly code: string }
  | { readonly kind: 'add'; readonly codes: readonly string[] }
  | { readonly kind: 'clear' | 'typing' | 'new-sheet' | 'delete' }

interface Change {
  readonly did: UndoableAction
  readonly before: SheetLibrary
}

export interface SheetsState {
  readonly kept: SheetLibrary
  /** What can be undone, the latest last. */
  readonly past: readonly Change[]
}

export interface SheetsActions {
  restore(kept: SheetLibrary): void
  add(items: readonly SheetItem[]): void
  addCodes(codes: readonly string[]): void
  remove(code: string): void
  move(code: string, to: number): void
  chooseSide(code: string, side: SheetSide): void
  clear(): void
  write(words: Partial<SheetWords>): void
  /** Opens a sheet beside the others. */
  file(sheet: Sheet): void
  open(at: number): void
  discard(): void
  undo(): void
}

const MAX_UNDO = 30
const TYPING: UndoableAction = { kind: 'typing' }

export const useSheets = create<SheetsState & SheetsActions>()((set) => {
  const change = (did: UndoableAction, next: (kept: SheetLibrary) => SheetLibrary) =>
    set(({ kept, past }) => {
      const after = next(kept)
      return after === kept
        ? {}
        : { kept: after, past: [...past, { did, before: kept }].slice(-MAX_UNDO) }
    })
  const edit = (did: UndoableAction, next: (sheet: Sheet) => Sheet) =>
    change(did, (kept) => {
      const sheet = openSheet(kept)
      const after = next(sheet)
      return after === sheet ? kept : withOpen(kept, after)
    })
  return {
    kept: EMPTY_LIBRARY,
    past: [],
    restore: (kept) => set({ kept, past: [] }),
    add: (items) =>
      edit({ kind: 'add', codes: items.map(({ code }) => code) }, (sheet) =>
        addItems(sheet, items),
      ),
    addCodes: (codes) => useSheets.getState().add(itemsOf(codes)),
    remove: (code) => edit({ kind: 'remove', code }, (sheet) => removeItem(sheet, code)),
    move: (code, to) => edit({ kind: 'move', code }, (sheet) => moveItem(sheet, code, to)),
    chooseSide: (code, side) => edit({ kind: 'side', code }, (sheet) => setSide(sheet, code, side)),
    clear: () => edit({ kind: 'clear' }, (sheet) => ({ ...sheet, items: [] })),
    // Letters typed one after another are undone together.
    write: (words) =>
      set(({ kept, past }) => {
        const last = past.at(-1)
        const goesOn = last?.did === TYPING && last.before.open === kept.open
        return {
          kept: withOpen(kept, { ...openSheet(kept), ...words }),
          past: goesOn ? past : [...past, { did: TYPING, before: kept }].slice(-MAX_UNDO),
        }
      }),
    file: (sheet) => change({ kind: 'new-sheet' }, (kept) => fileSheet(kept, sheet)),
    open: (at) => set(({ kept }) => (kept.sheets[at] ? { kept: { ...kept, open: at } } : {})),
    discard: () => change({ kind: 'delete' }, discardOpen),
    undo: () =>
      set(({ past }) => {
        const last = past.at(-1)
        return last ? { kept: last.before, past: past.slice(0, -1) } : {}
      }),
  }
})

/** The sheet that is open. */
export const sheetNow = ({ kept }: SheetsState): Sheet => openSheet(kept)
