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
export function readSheetFile(text: string, offered: (code: string) => boolean): ReadSheet {
  try {
    return { sheet: checkSheet(parse(text), offered) }
  } catch (fault) {
    if (fault instanceof Refusal) return { refused: fault.message }
    throw fault
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): Record<string, unknown> {
  if (text.length > MOST_BYTES) return refuse('It is far too large for a sheet.')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('It is not a JSON file.')
  }
  if (!isRecord(json) || json.format !== SHEET_FORMAT) return refuse('It is not a point sheet.')
  const { version } = json
  if (version === SHEET_VERSION) return json
  return typeof version === 'number' && version > SHEET_VERSION
    ? refuse('It was made by a newer Tsubo than this one.')
    : refuse('Its version is missing or wrong.')
}

function checkSheet(json: Record<string, unknown>, offered: (code: string) => boolean): Sheet {
  const known = ['format', 'version', 'items', ...Object.keys(MOST_LETTERS)]
  const stranger = Object.keys(json).find((key) => !known.includes(key))
  if (stranger !== undefined) refuse(`It has a part we do not know: “${stranger.slice(0, 40)}”.`)
  const { items } = json
  if (!Array.isArray(items)) return refuse('Its list of points is missing.')
  if (items.length > MOST_ITEMS) refuse(`It has more than ${MOST_ITEMS} points.`)
  const checked = items.map((item) => checkItem(item, offered))
  const codes = new Set(checked.map(({ code }) => code))
  if (codes.size < checked.length) refuse('It names a point twice.')
  return {
    name: words(json, 'name'),
    for: words(json, 'for'),
    date: words(json, 'date'),
    notes: words(json, 'notes'),
    items: checked,
  }
}

function words(json: Record<string, unknown>, key: keyof typeof MOST_LETTERS): string {
  const value = json[key] === undefined ? '' : json[key]
  if (typeof value !== 'string') return refuse(`Its “${key}” is not text.`)
  if (value.length > MOST_LETTERS[key]) refuse(`Its “${key}” is too long.`)
  return value
}

function checkItem(item: unknown, offered: (code: string) => boolean): SheetItem {
  if (!isRecord(item)) return refuse('One of its points cannot be read.')
  const { code, side } = item
  if (typeof code !== 'string') return refuse('One of its points has no code.')
  if (!offered(code)) refuse(`“${code.slice(0, 20)}” is no point that this atlas offers.`)
  const found = SHEET_SIDES.find((each) => each === side)
  return found ? { code, side: found } : refuse(`${code} lacks a side: both, left or right.`)
}
