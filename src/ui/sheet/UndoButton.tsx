import { useSheets } from '../../state/sheets'

/** Takes back the last change of the sheets, and says which. */
export function UndoButton() {
  const last = useSheets(({ past }) => past.at(-1)?.did)
  const undo = useSheets((state) => state.undo)
  if (last === undefined) return null
  return (
    <button type="button" onClick={undo}>
      Undo: {last}
    </button>
  )
}
