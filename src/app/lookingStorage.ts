import { NAME_KINDS } from '../domain/points/pointName'
import { HANDS, type Settings, TEXT_SIZES, useSettings } from '../state/settings'
import { isLanguage } from '../words/languages'
import { keepText, readText } from './keepText'

const LOOKING_KEY = 'tsubo-looking'

/** What was chosen; whatever is missing or spoilt counts as never chosen. */
export function parseLooking(text: string | null): Settings {
  let json: unknown
  try {
    json = JSON.parse(text ?? '')
  } catch {
    json = undefined
  }
  const kept = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  return {
    flat: kept.flat === true,
    modest: kept.modest === true,
    text: TEXT_SIZES.find((size) => size === kept.text) ?? 'normal',
    hand: HANDS.find((hand) => hand === kept.hand) ?? 'right',
    language: isLanguage(kept.language) ? kept.language : undefined,
    names: NAME_KINDS.find((kind) => kind === kept.names),
  }
}

const formatLooking = ({ flat, modest, text, hand, language, names }: Settings): string =>
  JSON.stringify({ flat, modest, text, hand, language, names })

/** Puts on the page what its style sheets ask for. */
function show({ text, hand }: Settings): void {
  Object.assign(document.documentElement.dataset, { text, hand })
}

/** Brings back how page and body looked last, and keeps it from now on. */
export function startKeepingLooking(): void {
  useSettings.setState(parseLooking(readText(LOOKING_KEY)))
  show(useSettings.getState())
  useSettings.subscribe((state, before) => {
    const kept = formatLooking(state)
    if (kept === formatLooking(before)) return
    show(state)
    keepText(LOOKING_KEY, kept)
  })
}
