import { LAYOUTS, PAPERS, type PrintChoices, useSheetPrint, WEEKS } from '../state/sheetPrint'

const KEY = 'tsubo-print'
/** Countries that print on Letter paper (CLDR, paper size US-Letter). */
const LETTER = /-(?:US|CA|MX|PH|CL|CO|CR|GT|NI|PA|PR|SV|VE|BZ)\b/i

/** What was chosen; whatever is missing or spoilt is as the language's country has it. */
function parsePrintChoices(text: string | null, language: string): PrintChoices {
  let json: unknown
  try {
    json = JSON.parse(text ?? '')
  } catch {
    json = undefined
  }
  const kept = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  return {
    paper: PAPERS.find((each) => each === kept.paper) ?? (LETTER.test(language) ? 'letter' : 'a4'),
    layout: LAYOUTS.find((each) => each === kept.layout) ?? 'standard',
    weeks: WEEKS.find((each) => each === kept.weeks) ?? 2,
  }
}

/** Brings back how sheets were printed last, and keeps it from now on. */
export function startKeepingPrintChoices(): void {
  try {
    useSheetPrint.setState(parsePrintChoices(localStorage.getItem(KEY), navigator.language))
  } catch {
    // Storage is closed to us: the visit goes on without it.
  }
  useSheetPrint.subscribe(({ paper, layout, weeks }) => {
    try {
      localStorage.setItem(KEY, JSON.stringify({ paper, layout, weeks }))
    } catch {
      // Full or closed, as above.
    }
  })
}
