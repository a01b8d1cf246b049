import { isRecord } from '../../domain/fields'
import { useSearch } from '../../state/search'

/** State of the history entry that opening the search adds on top of the current route. */
export const OVERLAY_STATE = { over: true }

const isOver = (state: unknown): boolean => isRecord(state) && 'over' in state

/** Pause in typing before the query is written: browsers limit how often the address changes. */
const TYPING_DELAY_MS = 300

/**
 * Writes the search to the address. Opening it adds a history entry, closing it goes back.
 *
 * @param isFollowing whether the stores are being set from the address
 */
export function startSearchSync(
  isFollowing: () => boolean,
  write: (replace: boolean) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  useSearch.subscribe((state, before) => {
    if (state.open === before.open && state.query === before.query) return
    clearTimeout(timer)
    if (isFollowing()) return
    if (!state.open && isOver(history.state)) history.back()
    else if (state.open && before.open) timer = setTimeout(() => write(true), TYPING_DELAY_MS)
    else write(!state.open)
  })
}
