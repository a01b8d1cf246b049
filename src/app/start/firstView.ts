import { isRecord, parseJson } from '../../domain/fields'
import { DEFAULT_BODY } from '../../domain/figure/bodies'
import { languageFrom } from '../../messages/languages'

/** What the browser knows before the first paint. */
export interface Known {
  /** The part of the address from `#` on. */
  readonly hash: string
  /** As in `navigator.languages`. */
  readonly languages: readonly string[]
  /** Whether the system prefers a dark page. */
  readonly dark: boolean
  /** All stored texts by key. */
  readonly stored: Readonly<Record<string, string>>
}

/** Keys of stored values that do not change the home view; the others may. */
const IRRELEVANT = ['tsubo-settings', 'tsubo-print', 'tsubo-past-sessions']

/**
 * Decides what the page shows before its code is loaded. Imports little, because it is part of the
 * page itself (`head.ts`).
 *
 * @returns the data attributes of the root element. `view` is `prerendered` if the prerendered home
 *   view is what the app will show, apart from what style sheets do by the other attributes;
 *   otherwise `pending`: nothing is shown until the app is there
 */
export function firstView({ hash, languages, dark, stored }: Known): Record<string, string> {
  const { 'tsubo-settings': text = '{"state":{}}' } = stored
  const read = parseJson(text)
  const settings = isRecord(read) && isRecord(read.state) ? read.state : undefined
  const { body, flat, language, theme, ...others } = settings ?? {}
  const isHome =
    ['', '#', '#/'].includes(hash) &&
    (language ?? languageFrom(languages)) === 'en' &&
    (body ?? DEFAULT_BODY) === DEFAULT_BODY &&
    !flat &&
    settings !== undefined &&
    Object.keys(stored).every((key) => !key.startsWith('tsubo') || IRRELEVANT.includes(key))
  return {
    view: isHome ? 'prerendered' : 'pending',
    theme: theme === 'dark' || (theme !== 'light' && dark) ? 'dark' : 'light',
    text: String(others.text),
    hand: String(others.hand),
    notice: others.understood === true ? 'read' : 'new',
  }
}
