import { useLooking } from '../state/looking'
import { keepText, readText } from './keepText'

const KEY = 'tsubo-looking'

/** What was chosen; whatever is missing or spoilt counts as never chosen. */
export function parseLooking(text: string | null): { flat: boolean; modest: boolean } {
  let json: unknown
  try {
    json = JSON.parse(text ?? '')
  } catch {
    json = undefined
  }
  const kept = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  return { flat: kept.flat === true, modest: kept.modest === true }
}

/** Brings back how the body was looked at last, and keeps it from now on. */
export function startKeepingLooking(): void {
  useLooking.setState(parseLooking(readText(KEY)))
  useLooking.subscribe(({ flat, modest }, before) => {
    if (flat !== before.flat || modest !== before.modest)
      keepText(KEY, JSON.stringify({ flat, modest }))
  })
}
