import { isRecord, parseJson } from '../domain/fields'
import type { Sheet } from '../domain/sheet/sheet'
import {
  EMPTY_LIBRARY,
  followLibrary,
  openSheet,
  readLibrary,
  type SheetLibrary,
} from '../domain/sheet/sheetLibrary'
import { createPersisted } from '../storage/persisted'

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
  readonly library: SheetLibrary
  /** What can be undone, the latest last. */
  readonly past: readonly Change[]
}

const persisted = createPersisted<SheetsState, SheetLibrary>(
  {
    key: 'tsubo-sheets',
    toState: (library) => ({ library, past: [] }),
    fromOtherTab: (stored, state) => {
      const library = followLibrary(state.library, stored)
      // To undo what was done before would undo the other tab's change.
      return library === state.library ? {} : { library, past: [] }
    },
  },
  () => ({ library: EMPTY_LIBRARY, past: [] }),
)

export const useSheets = persisted.use

export const MAX_UNDO = 30

/** Changes what a person has, so that it can be undone. */
export function changeSheets(
  did: UndoableAction,
  next: (library: SheetLibrary) => SheetLibrary,
): void {
  useSheets.setState(({ library, past }) => {
    const after = next(library)
    return after === library
      ? {}
      : { library: after, past: [...past, { did, before: library }].slice(-MAX_UNDO) }
  })
}

/** @param at which of the sheets, from 0 */
export const openSheetAt = (at: number): void =>
  useSheets.setState(({ library }) =>
    library.sheets[at] ? { library: { ...library, open: at } } : {},
  )

/** @param isPressable whether a code is a point of the atlas that people press on themselves */
export const restoreSheets = (isPressable: (code: string) => boolean) =>
  persisted.restore({
    version: 1,
    write: ({ library }) => library,
    read: (json) => readLibrary(json, isPressable),
    readOlder: readOnlySheet,
  })

/** Before there were several sheets, the codes of the only one stood beside the settings. */
function readOnlySheet(textOf: (key: string) => string | null): unknown {
  const older = parseJson(textOf('tsubo'))
  if (!isRecord(older) || !Array.isArray(older.sheet)) return undefined
  return { sheets: [{ items: older.sheet.map((code) => ({ code, side: 'both' })) }], open: 0 }
}

/** The sheet that is open. */
export const sheetNow = ({ library }: SheetsState): Sheet => openSheet(library)
