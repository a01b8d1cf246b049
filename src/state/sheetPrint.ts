import { type Field, isRecord, oneOf, readFields } from '../domain/fields'
import { createPersisted } from '../storage/persisted'

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]
export const LAYOUTS = ['compact', 'standard', 'large'] as const
type Layout = (typeof LAYOUTS)[number]
/** Length of the checklist table in weeks; 0 for none. */
export const WEEKS = [0, 2, 4] as const
type Weeks = (typeof WEEKS)[number]

/** The print options of the sheet. */
export interface PrintChoices {
  readonly paper: Paper
  readonly layout: Layout
  readonly weeks: Weeks
  /** Who gives the sheets, such as a clinic with its phone; an empty string for nobody. */
  readonly from: string
}

/** Maximum length of `from`, UTF-16 code units. */
export const MAX_FROM = 80

const fromField: Field<string> = (json) =>
  typeof json === 'string' ? json.slice(0, MAX_FROM) : undefined

/** Countries that use Letter paper (CLDR, paper size US-Letter). */
const LETTER = /-(?:US|CA|MX|PH|CL|CO|CR|GT|NI|PA|PR|SV|VE|BZ)\b/i

/**
 * Validates stored print options. A missing or invalid field gets its default; the paper is that of
 * the language's country.
 *
 * @param language BCP 47
 */
export const readPrintChoices = (json: unknown, language: string): PrintChoices =>
  readFields<PrintChoices>(
    { paper: oneOf(PAPERS), layout: oneOf(LAYOUTS), weeks: oneOf(WEEKS), from: fromField },
    { paper: LETTER.test(language) ? 'letter' : 'a4', layout: 'compact', weeks: 2, from: '' },
    json,
  )

const persisted = createPersisted<
  PrintChoices & { choose(some: Partial<PrintChoices>): void },
  PrintChoices
>({ key: 'tsubo-print', toState: (stored) => stored, fromOtherTab: (stored) => stored }, (set) => ({
  ...readPrintChoices({}, ''),
  choose: (some) => set(some),
}))

export const useSheetPrint = persisted.use

/** @param language the browser's language, BCP 47 */
export function restorePrintChoices(language: string): void {
  useSheetPrint.setState(readPrintChoices({}, language))
  persisted.restore({
    version: 1,
    write: (state) => readPrintChoices(state, language),
    read: (json) => (isRecord(json) ? readPrintChoices(json, language) : undefined),
  })
}
