import { isRecord, parseJson } from '../domain/fields'
import type { Nameable, Sheet } from '../domain/sheet/sheet'
import {
  EMPTY_LIBRARY,
  followLibrary,
  openSheet,
  readLibrary,
  type SheetLibrary,
  writeLibrary,
} from '../domain/sheet/sheetLibrary'
import { createPersisted } from '../storage/persisted'

/** The last action, which the label of "Undo" names. */
export type UndoableAction =
  | { readonly kind: 'remove' | 'move' | 'side'; readonly code: string }
  | { readonly kind: 'add'; readonly codes: readonly string[] }
  | { readonly kind: 'place' | 'muscle' | 'clear' | 'typing' | 'new-sheet' | 'delete' }

interface Change {
  readonly did: UndoableAction
  readonly before: SheetLibrary
}

export interface SheetsState {
  readonly library: SheetLibrary
  /** The changes that can be undone, the latest last. */
  readonly past: readonly Change[]
}

const persisted = createPersisted<SheetsState, SheetLibrary>(
  {
    key: 'tsubo-sheets',
    toState: (library) => ({ library, past: [] }),
    fromOtherTab: (stored, { library: before }) => {
      const library = followLibrary(before, stored)
      // Undoing an earlier change would also undo the change of the other tab.
      return library === before ? {} : { library, past: [] }
    },
  },
  () => ({ library: EMPTY_LIBRARY, past: [] }),
)

export const useSheets = persisted.use

export const restoreSheets = (nameable: Nameable) =>
  persisted.restore({
    version: 1,
    write: ({ library }) => writeLibrary(library),
    read: (json) => readLibrary(json, nameable),
    readOlder: readOnlySheet,
  })

/** Older versions had a single sheet and stored its codes with the settings. */
function readOnlySheet(textOf: (key: string) => string | null): unknown {
  const older = parseJson(textOf('tsubo'))
  if (!isRecord(older) || !Array.isArray(older.sheet)) return undefined
  return { sheets: [{ items: older.sheet.map((code) => ({ code, side: 'both' })) }], open: 0 }
}

export const sheetNow = ({ library }: SheetsState): Sheet => openSheet(library)
