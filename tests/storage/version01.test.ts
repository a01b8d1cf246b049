import { readdirSync } from 'node:fs'
import sheetMessages from 'virtual:messages/sheet'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readAddress } from '../../src/app/route/urlSync'
import { formatLink } from '../../src/domain/route/link'
import { readSheetFile, writeSheetFile } from '../../src/domain/sheet/sheetFile'
import { messagesOf } from '../../src/messages/messages'
import { atlas, nameable, readV01, V01, visit } from './visit'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const visitAfter = (file: string) => {
  const { takenAt, localStorage } = JSON.parse(readV01(file))
  vi.useFakeTimers({ now: takenAt + 60_000 })
  return visit(localStorage)
}

describe('after a visit to version 0.1', () => {
  test('in English, everything is restored', async () => {
    const { settings, said, library, print, session, problems } =
      await visitAfter('storage-en.json')
    expect(settings).toMatchObject({
      theme: 'dark',
      body: 'male',
      flat: true,
      modest: true,
      text: 'large',
      hand: 'left',
      language: 'en',
      names: 'korean',
      signals: { sound: false, voice: false, vibration: true },
      understood: true,
    })
    expect(said).toEqual({
      conditions: ['pregnancy', 'skin-trouble'],
      stages: { pregnancy: 'later' },
      regions: { 'skin-trouble': ['calf'] },
    })
    expect(library.open).toBe(0)
    expect(library.sheets[0]).toEqual({
      name: 'Evening walk',
      for: 'Ann',
      date: '1 May',
      notes: 'Evenings, after a warm bath.\n“Gently”.',
      items: [
        { code: 'ST36', side: 'both' },
        { code: 'GB34', side: 'left' },
        { code: 'LI4', side: 'both' },
        { code: 'KI3', side: 'both' },
      ],
      places: [],
      muscles: [],
    })
    expect(library.sheets[1]).toMatchObject({ name: 'Neck', for: '颈 & «yo» <b>' })
    expect(library.sheets[1]?.items).toHaveLength(12)
    expect(print).toMatchObject({ paper: 'letter', layout: 'large', weeks: 4 })
    expect(session).toMatchObject({
      from: { kind: 'sheet' },
      clock: { step: 0, found: false, spent: 0, since: null },
    })
    expect(session?.steps).toHaveLength(5)
    expect(problems).toEqual([])
  })

  test('in Spanish, with a running session', async () => {
    const { settings, session, problems } = await visitAfter('storage-es.json')
    expect(settings).toMatchObject({ theme: 'light', language: 'es', names: 'traditional' })
    expect(session).toMatchObject({ from: { kind: 'guide', guide: 'calf' }, clock: { step: 0 } })
    expect(session?.steps.map(({ lead }) => lead)).toContain('otherSide')
    expect(problems).toEqual([])
  })

  test('with a single sheet', async () => {
    const { settings, library, problems } = await visitAfter('storage-single-sheet.json')
    expect(settings).toMatchObject({ theme: 'dark', body: 'male', understood: false })
    expect(library.sheets.map(({ items }) => items.map(({ code }) => code))).toEqual([
      ['ST36', 'GB20'],
    ])
    expect(problems).toEqual([])
  })

  test.each(['storage-en.json', 'storage-es.json', 'storage-single-sheet.json'])(
    'data migrated from %s is the same at the next visit, and older keys stay',
    async (file) => {
      const first = await visitAfter(file)
      const { settings, said, library, session } = first
      for (const text of first.device.stored.values()) expect(() => JSON.parse(text)).toBeDefined()
      const again = await visit(Object.fromEntries(first.device.stored))
      const plain = ({ settings, said, library }: typeof first) =>
        JSON.stringify([settings, said, library])
      expect(plain(again)).toBe(plain({ ...first, settings, said, library }))
      expect(again.session?.steps).toEqual(session?.steps)
      for (const [key, text] of Object.entries<string>(JSON.parse(readV01(file)).localStorage))
        if (['tsubo', 'tsubo-looking', 'tsubo-notice'].includes(key))
          expect(first.device.stored.get(key)).toBe(text)
    },
  )

  test.each(readdirSync(V01).filter((file) => file.endsWith('.tsubo.json')))(
    'a sheet file opens, and its export is identical: %s',
    (file) => {
      const opened = readSheetFile(messagesOf(sheetMessages), readV01(file), nameable)
      expect('sheet' in opened && writeSheetFile(opened.sheet)).toBe(readV01(file))
    },
  )

  test.each(Object.entries<string>(JSON.parse(readV01('addresses.json'))))(
    'an address still leads to the same route: %s',
    (_, address) => {
      const { link, known } = readAddress(atlas, address, 'female')
      expect(known).toBe(true)
      expect(`#${formatLink(link)}`).toBe(address)
    },
  )
})
