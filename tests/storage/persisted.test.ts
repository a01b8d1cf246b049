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
  // Problems are reported once per visit, so each test is a visit of its own.
  storage = await import('../../src/storage/persisted')
})
afterEach(() => vi.unstubAllGlobals())

const KEY = 'notes'
const isList = (json: unknown): json is string[] =>
  Array.isArray(json) && json.every((note) => typeof note === 'string')

/**
 * A tab of the app: notes, which all tabs share, and the open note, which each tab has for itself.
 */
function openTab(readOlder?: (textOf: (key: string) => string | null) => unknown) {
  const { use, restore, clear } = storage.createPersisted<Notes, readonly string[]>(
    { key: KEY, toState: (notes) => ({ notes }), fromOtherTab: (notes) => ({ notes }) },
    () => ({ notes: [], open: 0 }),
  )
  restore({
    version: 2,
    write: ({ notes }) => (notes.length > 0 ? notes : undefined),
    // Version 1 stored one text with one note per line.
    read: (json, version) => {
      if (json === undefined) return []
      if (version === 1 && typeof json === 'string') return json.split('\n')
      return isList(json) ? json : undefined
    },
    ...(readOlder && { readOlder }),
  })
  const add = (note: string) => use.setState(({ notes }) => ({ notes: [...notes, note] }))
  return { use, add, clear, notes: () => use.getState().notes }
}

const text = (notes: readonly string[], version = 2) => JSON.stringify({ state: notes, version })
const problems = () => {
  const reported: string[] = []
  storage.onStorageProblem((problem) => reported.push(problem))
  return reported
}

describe('a persisted store', () => {
  test('is restored at the next visit', () => {
    openTab().add('a')
    expect(device.stored.get(KEY)).toBe(text(['a']))
    expect(openTab().notes()).toEqual(['a'])
  })

  test('writes nothing before it is restored, and nothing that did not change', () => {
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

  test('removes the key of an empty state and the kept unreadable value', () => {
    device.stored.set(KEY, '{')
    const tab = openTab()
    tab.add('a')
    expect([...device.stored.keys()].toSorted()).toEqual([KEY, KEY + storage.SET_ASIDE])
    tab.use.setState({ notes: [] })
    expect(device.stored.size).toBe(0)
  })
})

describe('data of another version', () => {
  test('is migrated and stored again', () => {
    device.stored.set(KEY, JSON.stringify({ state: 'a\nb', version: 1 }))
    expect(openTab().notes()).toEqual(['a', 'b'])
    expect(device.stored.get(KEY)).toBe(text(['a', 'b']))
    expect(problems()).toEqual([])
  })

  test('is read without a version number and from other keys', () => {
    device.stored.set(KEY, '["a"]')
    expect(openTab().notes()).toEqual(['a'])
    device.stored.clear()
    device.stored.set('older', 'b')
    const tab = openTab((textOf) => [textOf('older')])
    expect(tab.notes()).toEqual(['b'])
    expect(device.stored.get(KEY)).toBe(text(['b']))
    expect(device.stored.get('older')).toBe('b')
  })

  test('is read as far as possible if it is newer, reported and never overwritten', () => {
    device.stored.set(KEY, text(['a'], 3))
    const tab = openTab()
    expect(tab.notes()).toEqual(['a'])
    expect(problems()).toEqual([storage.NEWER])
    tab.add('b')
    tab.use.setState({ notes: [] })
    expect([...device.stored]).toEqual([[KEY, text(['a'], 3)]])
  })

  test('is not overwritten either if it is newer and empty or unreadable', () => {
    for (const newer of [text([], 3), JSON.stringify({ state: { all: 'new' }, version: 3 })]) {
      device.stored.set(KEY, newer)
      const tab = openTab()
      expect(tab.notes()).toEqual([])
      tab.add('b')
      expect([...device.stored]).toEqual([[KEY, newer]])
    }
    expect(problems()).toEqual([storage.NEWER, KEY])
  })

  test('that is newer comes from another tab: nothing of it is lost', () => {
    const tab = openTab()
    tab.add('a')
    device.stored.set(KEY, text(['a', 'of the newer tab'], 3))
    device.tellTabs(KEY)
    tab.add('b')
    expect(tab.notes()).toEqual(['a', 'of the newer tab', 'b'])
    expect(device.stored.get(KEY)).toBe(text(['a', 'of the newer tab'], 3))
    expect(problems()).toEqual([storage.NEWER])
  })

  test('that is newer can be forgotten, and then changes are stored again', () => {
    device.stored.set(KEY, text(['a'], 3))
    const tab = openTab()
    tab.clear()
    expect(device.stored.size).toBe(0)
    tab.add('b')
    expect(device.stored.get(KEY)).toBe(text(['a', 'b']))
  })
})

describe('unreadable data', () => {
  test.each(['', '{', 'null', '7', '{"state":7,"version":2}', '[1]'])(
    'is kept aside and reported until something is stored again: %s',
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

describe('storage problems', () => {
  test('full storage is reported once per visit, and writing is tried again at the next change', () => {
    const reported = problems()
    const tab = openTab()
    device.trouble = 'full'
    tab.add('a')
    tab.add('b')
    expect(tab.notes()).toEqual(['a', 'b'])
    expect(reported).toEqual([storage.NOT_STORED])
    device.trouble = undefined
    tab.add('c')
    expect(device.stored.get(KEY)).toBe(text(['a', 'b', 'c']))
    expect(reported).toHaveLength(1)
  })

  test('blocked storage is reported at the first write and not before', () => {
    device.trouble = 'blocked'
    const tab = openTab()
    expect(problems()).toEqual([])
    tab.use.setState({ open: 1 })
    expect(problems()).toEqual([])
    tab.add('a')
    expect(tab.notes()).toEqual(['a'])
    expect(problems()).toEqual([storage.NOT_STORED])
  })

  test('missing storage is reported in the same way', () => {
    vi.stubGlobal('localStorage', undefined)
    const tab = openTab()
    tab.add('a')
    expect(tab.notes()).toEqual(['a'])
    expect(problems()).toEqual([storage.NOT_STORED])
  })

  test('a problem before the listener is set is reported to it', () => {
    const tab = openTab()
    device.trouble = 'full'
    tab.add('a')
    expect(problems()).toEqual([storage.NOT_STORED])
  })
})

describe('with two tabs', () => {
  test('a change in one reaches the other and is not written back', () => {
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

  test('changes in both before any event are both kept', () => {
    const [here, there] = [openTab(), openTab()]
    there.add('theirs')
    here.add('mine')
    expect(here.notes()).toEqual(['theirs', 'mine'])
    device.tellTabs(KEY)
    expect(there.notes()).toEqual(['theirs', 'mine'])
    expect(here.notes()).toEqual(['theirs', 'mine'])
  })

  test('a late event of an older change does not undo a newer change in this tab', () => {
    const [here, there] = [openTab(), openTab()]
    there.add('theirs')
    here.add('mine')
    // The event of the first change arrives late.
    device.tellTabs(KEY)
    expect(here.notes()).toEqual(['theirs', 'mine'])
    expect(device.stored.get(KEY)).toBe(text(['theirs', 'mine']))
  })

  test('data deleted in one is deleted in the other', () => {
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

  test('invalid data of another tab does not change this one', () => {
    const here = openTab()
    here.add('a')
    device.stored.set(KEY, '{')
    device.tellTabs(KEY)
    expect(here.notes()).toEqual(['a'])
    here.add('b')
    expect(device.stored.get(KEY)).toBe(text(['a', 'b']))
  })

  test('a page from the back/forward cache takes over changes made meanwhile', () => {
    const [here, there] = [openTab(), openTab()]
    there.add('a')
    device.comeBack()
    expect(here.notes()).toEqual(['a'])
  })
})
