import type { MessagesOf } from '../../messages/types'
import { isRecord, parseJson } from '../fields'
import { formatPlace, parsePlaces } from '../route/place'
import { readSheet } from './readSheet'
import {
  EMPTY_SHEET,
  MAX_ITEMS,
  type Nameable,
  parseMuscles,
  SHEET_SIDES,
  SHEET_TEXTS,
  type Sheet,
  type SheetText,
  writeSheet,
} from './sheet'

/** Exports and imports a sheet as a small JSON file. */
const FORMAT = 'tsubo-sheet'
const VERSION = 1
/** Maximum length of a file, far above that of any exported sheet. */
export const MAX_BYTES = 100_000

/** What a file may name. */
export interface NameableInFile extends Nameable {
  /** Absent if the muscles could not be loaded. */
  readonly isMuscle?: (id: string) => boolean
}

type Refusals = MessagesOf<'sheet'>

/** The sheet in a file, or a sentence for the person that says why the file is rejected. */
export type ReadSheetFile = { readonly sheet: Sheet } | { readonly refused: string }

export const writeSheetFile = (sheet: Sheet): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...writeSheet(sheet) }, null, 2)}\n`

/**
 * Reads a sheet file strictly: any invalid part rejects the whole file, so that the person never
 * gets a sheet that silently differs from the exported one.
 */
export function readSheetFile(t: Refusals, text: string, nameable: NameableInFile): ReadSheetFile {
  if (text.length > MAX_BYTES) return { refused: t.tooLarge }
  const json = parseJson(text)
  if (json === undefined) return { refused: t.notJson }
  if (!isRecord(json) || json.format !== FORMAT) return { refused: t.notSheet }
  const { format, version, ...rest } = json
  if (version !== VERSION)
    return { refused: typeof version === 'number' && version > VERSION ? t.newer : t.wrongVersion }
  const reason = reasonAgainst(t, rest, nameable)
  return reason === undefined ? { sheet: readSheet(rest, nameable) } : { refused: reason }
}

/** The first reason to reject the file, or undefined. */
function reasonAgainst(
  t: Refusals,
  json: Record<string, unknown>,
  nameable: NameableInFile,
): string | undefined {
  for (const [part, value] of Object.entries(json)) {
    if (!Object.hasOwn(EMPTY_SHEET, part)) return t.unknownPart({ part: shorten(part) })
    if (!isText(part)) continue
    if (typeof value !== 'string') return t.notText({ part })
    if (value.length > SHEET_TEXTS[part]) return t.tooLong({ part })
  }
  return reasonAgainstItems(t, json, nameable) ?? reasonAgainstLists(t, json, nameable)
}

function reasonAgainstItems(
  t: Refusals,
  { items }: Record<string, unknown>,
  { isPressable }: Nameable,
): string | undefined {
  if (!Array.isArray(items)) return t.noPoints
  if (items.length > MAX_ITEMS) return t.tooMany({ most: MAX_ITEMS })
  const codes = new Set<string>()
  for (const item of items) {
    if (!isRecord(item)) return t.unreadable
    const { code, side } = item
    if (typeof code !== 'string') return t.noCode
    if (!isPressable(code)) return t.notOffered({ code: shorten(code) })
    if (SHEET_SIDES.every((known) => known !== side)) return t.noSide
    if (codes.has(code)) return t.twice
    codes.add(code)
  }
  return undefined
}

/** The first reason to reject places or muscles, which older files lack. */
function reasonAgainstLists(
  t: Refusals,
  { places, muscles }: Record<string, unknown>,
  { isPlace, isMuscle = () => true }: NameableInFile,
): string | undefined {
  if (places !== undefined) {
    const read = typeof places === 'string' ? parsePlaces(places) : undefined
    if (!read) return t.unreadablePart({ part: 'places' })
    const unknown = read.find((place) => !isPlace(place))
    if (unknown) return t.notKnown({ part: 'places', entry: shorten(formatPlace(unknown)) })
  }
  if (muscles !== undefined) {
    const read = typeof muscles === 'string' ? parseMuscles(muscles) : undefined
    if (!read || new Set(read).size < read.length) return t.unreadablePart({ part: 'muscles' })
    const unknown = read.find((id) => !isMuscle(id))
    if (unknown) return t.notKnown({ part: 'muscles', entry: shorten(unknown) })
  }
  return undefined
}

const isText = (part: string): part is SheetText => Object.hasOwn(SHEET_TEXTS, part)

/** Shortens text from the file so that it fits into the message. */
const shorten = (written: string): string => written.slice(0, 40)
