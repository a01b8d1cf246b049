import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sheetMessages from 'virtual:messages/sheet'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readAddress } from '../../src/app/route/urlSync'
import { formatLink } from '../../src/domain/route/link'
import { isForAnyone } from '../../src/domain/safety/selfPress'
import { readSheetFile, writeSheetFile } from '../../src/domain/sheet/sheetFile'
import { messagesOf } from '../../src/messages/messages'
import { loadAtlas } from '../loadAtlas'
import { stubDevice } from './device'

/** Stored data of version 0.1, and other possible content of the browser's storage. */
const V01 = join(import.meta.dirname, '../fixtures/v0.1')
const read = (file: string) => readFileSync(join(V01, file), 'utf8')

const atlas = loadAtlas()
const isPressable = (code: string) => isForAnyone(atlas.point(code))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Restores all stores in the same way as the app at its start. */
async function visit(stored: Readonly<Record<string, string>>) {
  vi.resetModules()
  const device = stubDevice(stored)
  const { restoreSettings, useSettings } = await import('../../src/state/settings')
  const { restoreAboutMe, useAboutMe } = await import('../../src/state/aboutMe')
  const { restoreSheets, useSheets } = await import('../../src/state/sheets')
  const { restorePrintChoices, useSheetPrint } = await import('../../src/state/sheetPrint')
  const { restoreSessions } = await import('../../src/app/start/sessions')
  const { useSession } = await import('../../src/state/session')
  const { useSessionHistory } = await import('../../src/state/sessionHistory')
  const { onStorageProblem } = await import('../../src/storage/persisted')
  restoreSettings()
  restoreAboutMe()
  restoreSheets(isPressable)
  restorePrintChoices('de-DE')
  restoreSessions(atlas)
  const problems: string[] = []
  onStorageProblem((problem) => problems.push(problem))
  return {
    device,
    problems,
    settings: useSettings.getState(),
    said: useAboutMe.getState().said,
    library: useSheets.getState().library,
    print: useSheetPrint.getState(),
    session: useSession.getState().session,
    past: useSessionHistory.getState().past,
    useSessionHistory,
    useSettings,
    useAboutMe,
  }
}

const visitAfter = (file: string) => {
  const { takenAt, localStorage } = JSON.parse(read(file))
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
      const plain = (stores: typeof first) =>
        JSON.stringify([stores.settings, stores.said, stores.library])
      expect(plain(again)).toBe(plain({ ...first, settings, said, library }))
      expect(again.session?.steps).toEqual(session?.steps)
      for (const [key, text] of Object.entries<string>(JSON.parse(read(file)).localStorage))
        if (['tsubo', 'tsubo-looking', 'tsubo-notice'].includes(key))
          expect(first.device.stored.get(key)).toBe(text)
    },
  )

  test.each(readdirSync(V01).filter((file) => file.endsWith('.tsubo.json')))(
    'a sheet file opens, and its export is identical: %s',
    (file) => {
      const opened = readSheetFile(messagesOf(sheetMessages), read(file), isPressable)
      expect('sheet' in opened && writeSheetFile(opened.sheet)).toBe(read(file))
    },
  )

  test.each(Object.entries<string>(JSON.parse(read('addresses.json'))))(
    'an address still leads to the same route: %s',
    (_, address) => {
      const { link, known } = readAddress(atlas, address, 'female')
      expect(known).toBe(true)
      expect(`#${formatLink(link)}`).toBe(address)
    },
  )
})

const KEYS = [
  'tsubo',
  'tsubo-looking',
  'tsubo-notice',
  'tsubo-session-signals',
  'tsubo-settings',
  'tsubo-about-me',
  'tsubo-sheets',
  'tsubo-print',
  'tsubo-session',
  'tsubo-past-sessions',
]

test('any stored content gives valid stores', async () => {
  const spoilt = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ state: fc.jsonValue(), version: fc.nat(3) })
      .map((stored) => JSON.stringify(stored)),
  )
  const storage = fc.dictionary(fc.constantFrom(...KEYS), spoilt)
  await fc.assert(
    fc.asyncProperty(storage, async (stored) => {
      const { settings, said, library, print, session, past } = await visit(stored)
      expect(['system', 'light', 'dark']).toContain(settings.theme)
      expect(['female', 'male']).toContain(settings.body)
      expect(typeof settings.signals.sound).toBe('boolean')
      expect(Array.isArray(said.conditions)).toBe(true)
      expect(library.sheets[library.open]?.items).toBeDefined()
      expect(['a4', 'letter']).toContain(print.paper)
      expect(session === undefined || session.steps.length > 0).toBe(true)
      expect(past.every(({ codes }) => codes.length > 0)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('unreadable answers about the person are reported at each visit until new ones are given', async () => {
  const first = await visit({ 'tsubo-about-me': '{"conditions":[' })
  expect(first.problems).toEqual(['tsubo-about-me'])
  const second = await visit(Object.fromEntries(first.device.stored))
  expect(second.problems).toEqual(['tsubo-about-me'])
  second.useAboutMe.getState().setCondition('pregnancy', true)
  const third = await visit(Object.fromEntries(second.device.stored))
  expect(third.problems).toEqual([])
  expect(third.said.conditions).toEqual(['pregnancy'])
  third.useAboutMe.getState().forget()
  expect([...third.device.stored.keys()].filter((key) => key.includes('about-me'))).toEqual([])
})

test('past sessions are there at the next visit, and forgetting all leaves nothing', async () => {
  const unreadable = JSON.stringify({ state: 'spoilt', version: 1 })
  const first = await visit({ 'tsubo-past-sessions': unreadable })
  expect(first.problems).toEqual(['tsubo-past-sessions'])
  const summary = {
    from: { kind: 'home' },
    endedAt: 5,
    pressed: ['ST36'],
    notPressed: [],
    leftOut: [],
    seconds: 60,
    complete: true,
  } as const
  first.useSessionHistory.getState().add(summary)
  first.useSessionHistory.getState().feel(5, 'same')
  const again = await visit(Object.fromEntries(first.device.stored))
  expect(again.past).toEqual([{ endedAt: 5, codes: ['ST36'], seconds: 60, feeling: 'same' }])
  again.useSessionHistory.getState().forgetAll()
  expect([...again.device.stored.keys()].filter((key) => /past/.test(key))).toEqual([])
})

test('a session that is too old is discarded without a report', async () => {
  const { takenAt, localStorage } = JSON.parse(read('storage-en.json'))
  vi.useFakeTimers({ now: takenAt + 13 * 3600 * 1000 })
  const { session, device, problems } = await visit(localStorage)
  expect(session).toBeUndefined()
  expect(device.stored.has('tsubo-session')).toBe(false)
  expect(problems).toEqual([])
})

test('a tab takes over the settings of another, except those in its own address', async () => {
  const { device, useSettings } = await visit({})
  useSettings.getState().change({ body: 'male' })
  const theirs = {
    ...useSettings.getState(),
    body: 'female',
    language: 'zh',
    flat: true,
    theme: 'dark',
  }
  device.stored.set('tsubo-settings', JSON.stringify({ state: theirs, version: 1 }))
  device.tellTabs('tsubo-settings')
  expect(useSettings.getState()).toMatchObject({
    theme: 'dark',
    body: 'male',
    flat: false,
    language: undefined,
  })
})

describe("what is the person's own", () => {
  test('the body of a link is shown, and the chosen one stays stored', async () => {
    const { device, useSettings } = await visit({
      'tsubo-settings': JSON.stringify({ version: 1, state: { body: 'male' } }),
    })
    const { adoptSettings } = await import('../../src/state/settings')
    adoptSettings({ body: 'female' })
    expect(useSettings.getState().body).toBe('female')
    expect(JSON.parse(device.stored.get('tsubo-settings') ?? '').state.body).toBe('male')
    useSettings.getState().change({ body: 'female' })
    useSettings.getState().change({ body: 'male' })
    expect(JSON.parse(device.stored.get('tsubo-settings') ?? '').state.body).toBe('male')
  })

  test('what was said about oneself is copied nowhere, and forgetting leaves nothing of it', async () => {
    const { device, useAboutMe } = await visit({ 'tsubo-about-me': '{"conditions":[' })
    const keys = () => [...device.stored.keys()].filter((key) => key.includes('about-me'))
    expect(keys()).toEqual(['tsubo-about-me'])
    useAboutMe.getState().forget()
    expect(keys()).toEqual([])
  })

  test('a session with a point that is gone ends without a word', async () => {
    const { takenAt, localStorage } = JSON.parse(read('storage-es.json'))
    vi.useFakeTimers({ now: takenAt + 60_000 })
    const stored = Object.fromEntries(
      Object.entries<string>(localStorage).map(([key, text]) => [
        key,
        key === 'tsubo-session' ? text.replaceAll(/"code":"[A-Z]+\d+"/g, '"code":"BL99"') : text,
      ]),
    )
    expect(stored['tsubo-session']).toContain('BL99')
    const { session, problems } = await visit(stored)
    expect(session).toBeUndefined()
    expect(problems).toEqual([])
  })
})
