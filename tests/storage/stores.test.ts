import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { adviceByCode } from '../../src/domain/safety/advice'
import { atlas, readV01, visit } from './visit'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
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

test.each([
  ['a condition', { conditions: ['pregnancy', 'not known'] }],
  ['a stage', { conditions: ['pregnancy'], stages: { pregnancy: 3 } }],
  ['a place', { conditions: ['skin-trouble'], regions: { 'skin-trouble': ['calf', 'not known'] } }],
  ['something that this version does not ask', { conditions: ['pregnancy'], allergies: ['moxa'] }],
])('that %s of what a person said is lost is reported at each visit', async (_, state) => {
  const stored = { 'tsubo-about-me': JSON.stringify({ state, version: 1 }) }
  for (let times = 0; times < 2; times++) {
    const { problems, said, device } = await visit(stored)
    expect(said.conditions).toEqual([state.conditions[0]])
    expect(problems).toEqual(['tsubo-about-me-partly'])
    expect(Object.fromEntries(device.stored)).toEqual(stored)
  }
})

test('a place that is no longer known leaves out no less than a condition without any place', async () => {
  const regions = { 'skin-trouble': ['not known'] }
  const state = { conditions: ['skin-trouble'], regions }
  const { said } = await visit({ 'tsubo-about-me': JSON.stringify({ state, version: 1 }) })
  const anywhere = { ...said, regions: {} }
  expect(adviceByCode(atlas, said)('BL57')).toEqual(adviceByCode(atlas, anywhere)('BL57'))
  expect(adviceByCode(atlas, said)('BL57').personal).toBe(true)
})

test('answers about the person that only a newer version can read are reported as such', async () => {
  const text = JSON.stringify({ state: { said: [] }, version: 99 })
  const { problems, device } = await visit({ 'tsubo-about-me': text })
  expect(problems).toEqual(['newer', 'tsubo-about-me'])
  expect(Object.fromEntries(device.stored)).toEqual({ 'tsubo-about-me': text })
})

test('problems are told together until they are dismissed', async () => {
  await visit({})
  const { tellStorageProblem } = await import('../../src/app/start/tellStorageProblem')
  const { useViewStore } = await import('../../src/state/view')
  const shown = () => {
    const { notice } = useViewStore.getState()
    return typeof notice === 'function' ? notice() : notice
  }
  tellStorageProblem('tsubo-about-me-partly')
  const first = shown()
  expect(first).toMatch(/part of what you said about yourself/)
  for (const problem of ['newer', 'tsubo-sheets', 'tsubo-print']) tellStorageProblem(problem)
  expect(shown()).toMatch(
    /^A part of what you said about yourself .* A newer version .* A copy of it is put aside\.$/,
  )
  expect(shown()?.match(/put aside/g)).toHaveLength(1)
  useViewStore.getState().notify(undefined)
  tellStorageProblem('tsubo-about-me-partly')
  expect(shown()).toBe(first)
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
  const { takenAt, localStorage } = JSON.parse(readV01('storage-en.json'))
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
    const { takenAt, localStorage } = JSON.parse(readV01('storage-es.json'))
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
