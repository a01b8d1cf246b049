import { isRecord } from '../../domain/fields'
import { useSearch } from '../../state/search'

/** Marks the step of the history that the search took over a place of the person's own way. */
export const OVERLAY_STATE = { over: true }

const isOver = (state: unknown): boolean => isRecord(state) && 'over' in state

/** Milliseconds: browsers refuse to write an address at every letter. */
const TYPED = 300

/**
 * Keeps the search in the address: opening it is a step, closing it takes the step back.
 *
 * @param isFollowing whether the store is being led by the address
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
    else if (state.open && before.open) timer = setTimeout(() => write(true), TYPED)
    else write(!state.open)
  })
}
