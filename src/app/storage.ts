import { type BodyId, DEFAULT_BODY, isBodyId } from '../domain/bodies'
import type { Theme } from '../state/view'

/** What is kept in the browser between visits. */
export interface Kept {
  readonly theme: Theme
  readonly body: BodyId
}

export const STORAGE_KEY = 'tsubo'

const NOTHING: Kept = { theme: 'system', body: DEFAULT_BODY }

/** Reads what was kept; whatever is missing or spoilt counts as never kept. */
export function parseKept(text: string | null): Kept {
  let json: unknown
  try {
    json = JSON.parse(text ?? '')
  } catch {
    return NOTHING
  }
  if (typeof json !== 'object' || json === null) return NOTHING
  const { theme, body } = json as Record<string, unknown>
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : NOTHING.theme,
    body: isBodyId(body) ? body : NOTHING.body,
  }
}

export function readKept(): Kept {
  try {
    return parseKept(localStorage.getItem(STORAGE_KEY))
  } catch {
    // Storage is closed to us, as in some private windows.
    return NOTHING
  }
}

export function keep(kept: Kept): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept))
  } catch {
    // Storage is full or closed: the visit goes on without it.
  }
}
