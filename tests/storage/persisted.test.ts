import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Device, stubDevice } from './device'

interface Notes {
  readonly notes: readonly string[]
  readonly open: number
}

let device: Device
let storage: typeof import('../../src/storage/persisted')

beforeEach(async () => {
  device = stubDevice()
  vi.resetModules()
  // Problems are told once in a visit: each test is a visit.
  storage = await import('../../src/storage/persisted')
})
afterEach(() => vi.unstubAllGlobals())

const KEY = 'notes'
const isList = (json: unknown): json is string[] =>
  Array.isArray(json) && json.every((each) => typeof each === 'string')

/** A tab of the app: notes that all tabs share, and which one is open, which is each tab's own. */
function openTab(readOlder?: (textOf: (key: string) => string | null) => unknown) {
  const { use, restore } = storage.createPersisted<Notes, readonly string[]>(
    { key: KEY, toState: (notes) => ({ notes }), fromOtherTab: (notes) => ({ notes }) },
    () => ({ notes: [], open: 0 }),
  )
  restore({
    version: 2,
    write: ({ notes }) => (notes.length > 0 ? notes : undefined),
    // Version 1 had one text, the notes one to a line.
    read: (json, version) => {
      if (json === undefined) return []
      if (version === 1 && typeof json === 'string') return json.split('\n')
      return isList(json) ? json : undefined
    },
    ...(readOlder && { readOlder }),
  })
  const add = (note: string) => use.setState(({ notes }) => ({ notes: [...notes, note] }))
  return { use, add, notes: () => use.getState().notes }
}

const text = (notes: readonly string[], version = 2) => JSON.stringify({ state: notes, version })
const problems = () => {
  const told: string[] = []
  storage.onStorageProblem((problem) => told.push(problem))
  return told
}

describe('a store on the device', () => {
  test('comes back at the next visit', () => {
    openTab().add('a')
    expect(device.stored.get(KEY)).toBe(text(['a']))
    expect(openTab().notes()).toEqual(['a'])
  })

  test('writes nothing before it was read, nor what did not change', () => {
    device.stored.set(KEY, text(['a']))
    const { use } = storage.createPersisted<Notes, readonly string[]>(
      { key: KEY, toState: (notes) => ({ notes }) },
      () => ({ notes: [], open: 0 }),
    )
    use.setState({ notes: ['too early'] })
    expect(device.stored.get(KEY)).toBe(text(['a']))

    device.stored.clear()
    openTab().use.setState({ open: 1 })
    expect(device.stored.size).toBe(0)
  })

  test('leaves no key of an empty state, nor what was set aside', () => {
    device.stored.set(KEY, '{')
    const tab = openTab()
    tab.add('a')
    expect([...device.stored.keys()].toSorted()).toEqual([KEY, KEY + storage.SET_ASIDE])
    tab.use.setState({ notes: [] })
    expect(device.stored.size).toBe(0)
  })
})

describe('what was stored by an earlier version', () => {
  test('is brought up and stored anew', () => {
    device.stored.set(KEY, JSON.stringify({ state: 'a\nb', version: 1 }))
    expect(openTab().notes()).toEqual(['a', 'b'])
    expect(device.stored.get(KEY)).toBe(text(['a', 'b']))
    expect(problems()).toEqual([])
  })

  test('is read without a version, and from other keys', () => {
    device.stored.set(KEY, '["a"]')
    expect(openTab().notes()).toEqual(['a'])
    device.stored.clear()
    device.stored.set('older', 'b')
    const tab = openTab((textOf) => [textOf('older')])
    expect(tab.notes()).toEqual(['b'])
    expect(device.stored.get(KEY)).toBe(text(['b']))
    expect(device.stored.get('older')).toBe('b')
  })

  test('by a later one is read as far as it goes, set aside and told', () => {
    device.stored.set(KEY, text(['a'], 3))
    expect(openTab().notes()).toEqual(['a'])
    expect(device.stored.get(KEY + storage.SET_ASIDE)).toBe(text(['a'], 3))
    expect(problems()).toEqual([KEY])
  })
})

describe('what cannot be read', () => {
  test.each(['', '{', 'null', '7', '{"state":7,"version":2}', '[1]'])(
    'is set aside and told, until something is stored again: %s',
    (spoilt) => {
      device.stored.set(KEY, spoilt)
      const tab = openTab()
      expect(tab.notes()).toEqual([])
      expect(device.stored.get(KEY)).toBe(spoilt)
      expect(problems()).toEqual([KEY])
      tab.add('a')
      expect(device.stored.get(KEY)).toBe(text(['a']))
      expect(device.stored.get(KEY + storage.SET_ASIDE)).toBe(spoilt)
    },
  )

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (anything) => {
        device.stored.set(KEY, anything)
        expect(isList(openTab().notes())).toBe(true)
      }),
    )
  })
})

describe('a storage that is', () => {
  test('full: told once in a visit, and tried again with the next change', () => {
    const told = problems()
    const tab = openTab()
    device.trouble = 'full'
    tab.add('a')
    tab.add('b')
    expect(tab.notes()).toEqual(['a', 'b'])
    expect(told).toEqual([storage.NOT_STORED])
    device.trouble = undefined
    tab.add('c')
    expect(device.stored.get(KEY)).toBe(text(['a', 'b', 'c']))
    expect(told).toHaveLength(1)
  })

  test('blocked: told when something is to be stored, and not before', () => {
    device.trouble = 'blocked'
    const tab = openTab()
    expect(problems()).toEqual([])
    tab.use.setState({ open: 1 })
    expect(problems()).toEqual([])
    tab.add('a')
    expect(tab.notes()).toEqual(['a'])
    expect(problems()).toEqual([storage.NOT_STORED])
  })

  test('not there at all: the same', () => {
    vi.stubGlobal('localStorage', undefined)
    const tab = openTab()
    tab.add('a')
    expect(tab.notes()).toEqual(['a'])
    expect(problems()).toEqual([storage.NOT_STORED])
  })

  test('in trouble before anybody listens: told then', () => {
    const tab = openTab()
    device.trouble = 'full'
    tab.add('a')
    expect(problems()).toEqual([storage.NOT_STORED])
  })
})

describe('two tabs', () => {
  test('a change in one arrives in the other, and is not written back', () => {
    const [here, there] = [openTab(), openTab()]
    there.add('a')
    device.tellTabs(KEY)
    expect(here.notes()).toEqual(['a'])
    expect(device.stored.get(KEY)).toBe(text(['a']))
    device.stored.set(KEY, text(['a', 'as another tab writes it'], 2))
    device.tellTabs('another key')
    expect(here.notes()).toEqual(['a'])
    device.tellTabs(KEY)
    expect(here.notes()).toEqual(['a', 'as another tab writes it'])
  })

  test('both add something before either hears of it: neither is lost', () => {
    const [here, there] = [openTab(), openTab()]
    there.add('theirs')
    here.add('mine')
    expect(here.notes()).toEqual(['theirs', 'mine'])
    device.tellTabs(KEY)
    expect(there.notes()).toEqual(['theirs', 'mine'])
    expect(here.notes()).toEqual(['theirs', 'mine'])
  })

  test('news of an older change does not undo a newer one of one’s own', () => {
    const [here, there] = [openTab(), openTab()]
    there.add('theirs')
    here.add('mine')
    // The event of the first change comes only now.
    device.tellTabs(KEY)
    expect(here.notes()).toEqual(['theirs', 'mine'])
    expect(device.stored.get(KEY)).toBe(text(['theirs', 'mine']))
  })

  test('what one forgets the other forgets', () => {
    const [here, there] = [openTab(), openTab()]
    there.add('a')
    device.tellTabs(KEY)
    there.use.setState({ notes: [] })
    device.tellTabs(KEY)
    expect(here.notes()).toEqual([])
    here.add('b')
    device.stored.clear()
    device.tellTabs(null)
    expect(here.notes()).toEqual([])
  })

  test('what another tab spoils leaves this one as it is', () => {
    const here = openTab()
    here.add('a')
    device.stored.set(KEY, '{')
    device.tellTabs(KEY)
    expect(here.notes()).toEqual(['a'])
    here.add('b')
    expect(device.stored.get(KEY)).toBe(text(['a', 'b']))
  })

  test('a page that comes back from the browser’s memory has what changed meanwhile', () => {
    const [here, there] = [openTab(), openTab()]
    there.add('a')
    device.comeBack()
    expect(here.notes()).toEqual(['a'])
  })
})
