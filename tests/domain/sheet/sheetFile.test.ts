import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import {
  formatPlace,
  MAX_PLACES,
  MAX_STRENGTH,
  type SorePlace,
} from '../../../src/domain/route/place'
import { readSheet } from '../../../src/domain/sheet/readSheet'
import {
  EMPTY_SHEET,
  itemsOf,
  SHEET_TEXTS,
  type Sheet,
  writeSheet,
} from '../../../src/domain/sheet/sheet'
import {
  type NameableInFile,
  readSheetFile,
  writeSheetFile,
} from '../../../src/domain/sheet/sheetFile'

const { sheet: t } = loadMessages('en')
const CODES = ['BL23', 'ST36', 'GB21', 'EX-B2', 'GV4']
const REGIONS = ['calf', 'heel', 'shin', 'sole', 'toes', 'knee-front']
const MUSCLES = ['soleus', 'popliteus', 'plantaris']
const known: NameableInFile = {
  isPressable: (code) => CODES.includes(code),
  isPlace: ({ region }) => REGIONS.includes(region),
  isMuscle: (id) => MUSCLES.includes(id),
}
const good = {
  format: 'tsubo-sheet',
  version: 1,
  name: 'Back',
  for: '',
  date: '',
  notes: '',
  items: [{ code: 'BL23', side: 'both' }],
}
const place = fc.record(
  {
    region: fc.constantFrom(...REGIONS),
    side: fc.constantFrom('left', 'right', 'midline'),
    strength: fc.integer({ min: 0, max: MAX_STRENGTH }),
    spot: fc.record({ subQuad: fc.nat(53_511), u: fc.nat(100), v: fc.nat(100) }),
  },
  { requiredKeys: ['region', 'side'] },
) as fc.Arbitrary<SorePlace>
const reasonOf = (file: unknown) => {
  const read = readSheetFile(t, typeof file === 'string' ? file : JSON.stringify(file), known)
  return 'refused' in read ? read.refused : undefined
}

describe('a sheet as a file', () => {
  test('survives a round trip', () => {
    const sheet: fc.Arbitrary<Sheet> = fc.record({
      ...(Object.fromEntries(
        Object.entries(SHEET_TEXTS).map(([text, maxLength]) => [text, fc.string({ maxLength })]),
      ) as Record<keyof typeof SHEET_TEXTS, fc.Arbitrary<string>>),
      items: fc.uniqueArray(
        fc.record({
          code: fc.constantFrom(...CODES),
          side: fc.constantFrom('both', 'left', 'right'),
        }),
        { selector: (item) => item.code },
      ),
      places: fc.uniqueArray(place, { selector: ({ region }) => region, maxLength: MAX_PLACES }),
      muscles: fc.uniqueArray(fc.constantFrom(...MUSCLES)),
    })
    fc.assert(
      fc.property(sheet, (made) => {
        expect(readSheetFile(t, writeSheetFile(made), known)).toEqual({ sheet: made })
      }),
    )
  })

  test.each<[unknown, RegExp]>([
    ['', /not a JSON file/],
    ['{"format":"tsubo-sheet",', /not a JSON file/],
    ['null', /not a point sheet/],
    [[good], /not a point sheet/],
    [{ ...good, format: 'other' }, /not a point sheet/],
    [{ ...good, version: 2 }, /newer Tsubo/],
    [{ ...good, version: '1' }, /version is missing or wrong/],
    [{ ...good, items: undefined }, /list of points is missing/],
    [{ ...good, items: [{ code: 'ST99', side: 'both' }] }, /“ST99” is no point/],
    [{ ...good, items: [{ code: 'BL23', side: 'up' }] }, /lacks a side/],
    [{ ...good, items: [...good.items, ...good.items] }, /a point twice/],
    [{ ...good, items: itemsOf(Array.from({ length: 61 }, () => 'BL23')) }, /more than 60/],
    [{ ...good, places: ['calf/left'] }, /“places” cannot be read/],
    [{ ...good, places: '' }, /“places” cannot be read/],
    [{ ...good, places: 'calf/left+calf/right' }, /“places” cannot be read/],
    [{ ...good, places: 'calf/left+heel/up' }, /“places” cannot be read/],
    [{ ...good, places: 'calf/left~11' }, /“places” cannot be read/],
    [
      {
        ...good,
        places: REGIONS.slice(0, 5)
          .map((id) => `${id}/left`)
          .join('+'),
      },
      /“places” cannot be read/,
    ],
    [{ ...good, places: 'calf/left+moon/left' }, /“moon\/left” in its “places” is nothing/],
    [{ ...good, muscles: ['soleus'] }, /“muscles” cannot be read/],
    [{ ...good, muscles: 'soleus,soleus' }, /“muscles” cannot be read/],
    [{ ...good, muscles: 'a,b,c,d,e,f,g' }, /“muscles” cannot be read/],
    [{ ...good, muscles: 'soleus,heart' }, /“heart” in its “muscles” is nothing/],
    [{ ...good, notes: 7 }, /“notes” is not text/],
    [{ ...good, name: 'x'.repeat(81) }, /“name” is too long/],
    [{ ...good, extra: 1 }, /do not know: “extra”/],
    [`${JSON.stringify(good)}${' '.repeat(100_001)}`, /far too large/],
  ])('is rejected with a reason: %#', (file, reason) => {
    expect(reasonOf(file)).toMatch(reason)
  })

  /** A good file damaged by an editor, an interrupted download or a prank. */
  const malformed: fc.Arbitrary<string> = fc.oneof(
    fc.string(),
    fc.json(),
    fc.nat(JSON.stringify(good).length - 1).map((cut) => JSON.stringify(good).slice(0, cut)),
    fc
      .tuple(fc.constantFrom('format', 'version', 'items', 'name', 'notes'), fc.jsonValue())
      .filter(([key, value]) => typeof value !== 'string' && !(key === 'version' && value === 1))
      .filter(([key, value]) => key !== 'items' || !Array.isArray(value) || value.length > 0)
      .map(([key, value]) => JSON.stringify({ ...good, [key]: value })),
    fc
      .record({ code: fc.jsonValue(), side: fc.jsonValue() })
      .filter(({ code }) => typeof code !== 'string' || !CODES.includes(code))
      .map((item) => JSON.stringify({ ...good, items: [item] })),
  )

  test('is rejected without an exception if malformed, 200 times', () => {
    fc.assert(
      fc.property(malformed, (text) => {
        expect(readSheetFile(t, text, known)).toEqual({
          refused: expect.stringMatching(/^.+[^.]\.$/s),
        })
      }),
      { numRuns: 200 },
    )
  })

  test('is accepted only if all of it is valid', () => {
    const item = fc.record(
      { code: fc.constantFrom(...CODES, 'XX1', 7), side: fc.constantFrom('both', 'left', 'up') },
      { requiredKeys: ['code'] },
    )
    const text = fc.oneof(fc.string(), fc.constant('x'.repeat(90)), fc.constant(7))
    fc.assert(
      fc.property(
        fc.record(
          {
            name: text,
            notes: text,
            items: fc.array(item, { maxLength: 3 }),
            places: fc
              .array(fc.oneof(place.map(formatPlace), fc.constant('x/left')), {
                minLength: 1,
                maxLength: MAX_PLACES + 1,
              })
              .map((all) => all.join('+')),
            muscles: fc
              .array(fc.constantFrom(...MUSCLES, '<b>'), { minLength: 1, maxLength: 3 })
              .map((all) => all.join(',')),
          },
          { requiredKeys: ['name', 'notes', 'items'] },
        ),
        (parts) => {
          const json = { ...good, ...parts }
          const read = readSheetFile(t, JSON.stringify(json), known)
          const { format, version, ...sheet } = json
          const salvaged = writeSheet(readSheet(sheet, known))
          expect('sheet' in read).toBe(JSON.stringify(salvaged) === JSON.stringify(sheet))
        },
      ),
    )
  })

  test('may contain an empty sheet', () => {
    expect(readSheetFile(t, writeSheetFile(EMPTY_SHEET), known)).toEqual({ sheet: EMPTY_SHEET })
  })
})

test('whoever reads a file can hand over the check of its muscles', () => {
  expectTypeOf(readSheetFile).parameter(2).toEqualTypeOf<NameableInFile>()
})
