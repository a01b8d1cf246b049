import type { sheetFileWords } from '../words/sheetFile'
import type { WordsOf } from '../words/useWords'
import { MOST_ITEMS, SHEET_SIDES, type Sheet, type SheetItem } from './sheet'

/**
 * A sheet as a small JSON file. Checked by hand: the browser gets no schema library for so little.
 */
export const SHEET_FORMAT = 'tsubo-sheet'
export const SHEET_VERSION = 1
/** Letters that each of a person's own words may have. */
export const MOST_LETTERS = { name: 80, for: 80, date: 40, notes: 1000 } as const
/** No sheet of ours is near this. */
export const MOST_BYTES = 100_000

type Refusals = WordsOf<typeof sheetFileWords>

/** A reason to refuse, in a sentence for the person. */
class Refusal extends Error {}
const refuse = (reason: string): never => {
  throw new Refusal(reason)
}

export const writeSheetFile = (sheet: Sheet): string =>
  `${JSON.stringify({ format: SHEET_FORMAT, version: SHEET_VERSION, ...sheet }, null, 2)}\n`

/** What a file holds, or why it is refused. */
export type ReadSheet = { readonly sheet: Sheet } | { readonly refused: string }

/** @param offered whether a code is a point of the atlas that a sheet may have */
export function readSheetFile(
  t: Refusals,
  text: string,
  offered: (code: string) => boolean,
): ReadSheet {
  try {
    return { sheet: checkSheet(t, parse(t, text), offered) }
  } catch (fault) {
    if (fault instanceof Refusal) return { refused: fault.message }
    throw fault
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(t: Refusals, text: string): Record<string, unknown> {
  if (text.length > MOST_BYTES) return refuse(t.tooLarge)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse(t.notJson)
  }
  if (!isRecord(json) || json.format !== SHEET_FORMAT) return refuse(t.notSheet)
  const { version } = json
  if (version === SHEET_VERSION) return json
  return typeof version === 'number' && version > SHEET_VERSION
    ? refuse(t.newer)
    : refuse(t.wrongVersion)
}

function checkSheet(
  t: Refusals,
  json: Record<string, unknown>,
  offered: (code: string) => boolean,
): Sheet {
  const known = ['format', 'version', 'items', ...Object.keys(MOST_LETTERS)]
  const stranger = Object.keys(json).find((key) => !known.includes(key))
  if (stranger !== undefined) refuse(t.unknownPart({ part: stranger.slice(0, 40) }))
  const { items } = json
  if (!Array.isArray(items)) return refuse(t.noPoints)
  if (items.length > MOST_ITEMS) refuse(t.tooMany({ most: MOST_ITEMS }))
  const checked = items.map((item) => checkItem(t, item, offered))
  const codes = new Set(checked.map(({ code }) => code))
  if (codes.size < checked.length) refuse(t.twice)
  return {
    name: words(t, json, 'name'),
    for: words(t, json, 'for'),
    date: words(t, json, 'date'),
    notes: words(t, json, 'notes'),
    items: checked,
  }
}

function words(t: Refusals, json: Record<string, unknown>, key: keyof typeof MOST_LETTERS): string {
  const value = json[key] === undefined ? '' : json[key]
  if (typeof value !== 'string') return refuse(t.notText({ part: key }))
  if (value.length > MOST_LETTERS[key]) refuse(t.tooLong({ part: key }))
  return value
}

function checkItem(t: Refusals, item: unknown, offered: (code: string) => boolean): SheetItem {
  if (!isRecord(item)) return refuse(t.unreadable)
  const { code, side } = item
  if (typeof code !== 'string') return refuse(t.noCode)
  if (!offered(code)) refuse(t.notOffered({ code: code.slice(0, 20) }))
  const found = SHEET_SIDES.find((each) => each === side)
  return found ? { code, side: found } : refuse(t.noSide({ code }))
}
