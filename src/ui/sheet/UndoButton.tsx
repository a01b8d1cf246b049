import { sheetActions } from '../../state/sheetActions'
import { type UndoableAction, useSheets } from '../../state/sheets'
import { sheetDeskWords } from '../../words/sheetDesk'
import { useWords, type WordsOf } from '../../words/useWords'

/** Takes back the last change of the sheets, and says which. */
export function UndoButton() {
  const t = useWords(sheetDeskWords)
  const last = useSheets(({ past }) => past.at(-1)?.did)
  if (last === undefined) return null
  return (
    <button type="button" onClick={sheetActions.undo}>
      {undoWords(t, last)}
    </button>
  )
}

function undoWords(t: WordsOf<typeof sheetDeskWords>, did: UndoableAction): string {
  switch (did.kind) {
    case 'add':
      return did.codes.length === 1
        ? t.undoAdd({ code: did.codes[0] ?? '' })
        : t.undoAddMany(did.codes.length)
    case 'remove':
      return t.undoRemove({ code: did.code })
    case 'move':
      return t.undoMove({ code: did.code })
    case 'side':
      return t.undoSide({ code: did.code })
    case 'clear':
      return t.undoClear
    case 'typing':
      return t.undoTyping
    case 'new-sheet':
      return t.undoNewSheet
    case 'delete':
      return t.undoDelete
  }
}
