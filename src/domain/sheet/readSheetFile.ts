import { z } from 'zod'
import type { sheetFileWords } from '../../words/sheetFile'
import type { WordsOf } from '../../words/useWords'
import { MAX_ITEMS, SHEET_SIDES, type Sheet } from './sheet'
import { MAX_BYTES, MAX_LETTERS, SHEET_FORMAT, SHEET_VERSION } from './sheetFile'

type Refusals = WordsOf<typeof sheetFileWords>

/** What a file holds, or why it is refused, in a sentence for the person. */
export type ReadSheet = { readonly sheet: Sheet } | { readonly refused: string }

/** @param offered whether a code is a point of the atlas that a sheet may have */
export function readSheetFile(
  t: Refusals,
  text: string,
  offered: (code: string) => boolean,
): ReadSheet {
  if (text.length > MAX_BYTES) return { refused: t.tooLarge }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { refused: t.notJson }
  }
  const stamp = stampOf(t).safeParse(json)
  if (!stamp.success) return { refused: reasonOf(stamp.error) }
  const read = fileOf(t, offered).safeParse(json)
  if (!read.success) return { refused: reasonOf(read.error) }
  const { format, version, ...sheet } = read.data
  return { sheet }
}

const reasonOf = (fault: z.ZodError): string => fault.issues[0]?.message ?? ''

/** What tells our files from others, and old ones from newer. */
const stampOf = (t: Refusals) =>
  z.looseObject(
    {
      format: z.literal(SHEET_FORMAT, { error: t.notSheet }),
      version: z.literal(SHEET_VERSION, {
        error: ({ input }) =>
          typeof input === 'number' && input > SHEET_VERSION ? t.newer : t.wrongVersion,
      }),
    },
    { error: t.notSheet },
  )

function fileOf(t: Refusals, offered: (code: string) => boolean) {
  const words = (part: keyof typeof MAX_LETTERS) =>
    z
      .string({ error: t.notText({ part }) })
      .max(MAX_LETTERS[part], { error: t.tooLong({ part }) })
      .default('')
  const item = z.object(
    {
      code: z
        .string({ error: t.noCode })
        .refine(offered, { error: ({ input }) => t.notOffered({ code: named(input) }) }),
      side: z.enum(SHEET_SIDES, { error: t.noSide }),
    },
    { error: t.unreadable },
  )
  return z.strictObject(
    {
      format: z.string(),
      version: z.number(),
      name: words('name'),
      for: words('for'),
      date: words('date'),
      notes: words('notes'),
      items: z
        .array(item, { error: t.noPoints })
        .max(MAX_ITEMS, { error: t.tooMany({ most: MAX_ITEMS }) })
        .refine((items) => new Set(items.map(({ code }) => code)).size === items.length, {
          error: t.twice,
        }),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? t.unknownPart({ part: named(issue.keys[0]) })
          : t.unreadable,
    },
  )
}

/** As much of what somebody wrote as a sentence has room for. */
const named = (written: unknown): string => String(written).slice(0, 40)
