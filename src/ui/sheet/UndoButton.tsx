import sheetMessages from 'virtual:messages/sheet'
import { useMessages } from '../../messages/messages'
import type { MessagesOf } from '../../messages/types'
import { sheetActions } from '../../state/sheetActions'
import { type UndoableAction, useSheets } from '../../state/sheets'

/** Undoes the last change of the sheets; its label names the change. */
export function UndoButton() {
  const t = useMessages(sheetMessages)
  const last = useSheets(({ past }) => past.at(-1)?.did)
  if (last === undefined) return null
  return (
    <button type="button" onClick={sheetActions.undo}>
      {undoWords(t, last)}
    </button>
  )
}

function undoWords(t: MessagesOf<'sheet'>, did: UndoableAction): string {
  switch (did.kind) {
    case 'add':
      if (did.codes.length === 0) return t.undoAddLists
      return did.codes.length === 1
        ? t.undoAdd({ code: did.codes[0] ?? '' })
        : t.undoAddMany({ count: did.codes.length })
    case 'remove':
      return t.undoRemove({ code: did.code })
    case 'move':
      return t.undoMove({ code: did.code })
    case 'side':
      return t.undoSide({ code: did.code })
    case 'place':
      return t.undoPlace
    case 'muscle':
      return t.undoMuscle
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
