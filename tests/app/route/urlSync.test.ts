import { afterEach, describe, expect, test, vi } from 'vitest'
import { readAddress } from '../../../src/app/route/urlSync'
import type { Route } from '../../../src/domain/route/link'
import { routeTitle } from '../../../src/domain/route/routeName'
import { codesToPress } from '../../../src/domain/session/itemsToPress'
import { EMPTY_SHEET, itemsOf } from '../../../src/domain/sheet/sheet'
import { routeMessages } from '../../../src/state/routeMessages'
import type { useSheets as Sheets } from '../../../src/state/sheets'
import { loadAtlas, loadAtlasWithMuscles } from '../../loadAtlas'
import { FakeBrowser } from './fakeBrowser'

const atlas = loadAtlas()

const libraryOf = ({ getState }: typeof Sheets) => {
  const { library } = getState()
  return library
}

describe('readAddress', () => {
  test('an address without a route gives the home route and the preferred body', () => {
    expect(readAddress(atlas, '', 'male')).toEqual({
      link: { route: { kind: 'home' }, body: 'male' },
      known: true,
    })
  })

  test('care pages are found by topic and by guide', () => {
    for (const hash of ['#/care', '#/care/heat-cold', '#/care/lower-back'])
      expect(readAddress(atlas, hash, 'female').known, hash).toBe(true)
  })

  test('any muscle passes until the muscles are loaded, then only those that there are', () => {
    const loaded = loadAtlasWithMuscles()
    const known = (hash: string, of = atlas) => readAddress(of, hash, 'female').known
    expect([known('#/muscle/masseter'), known('#/muscle/nothing')]).toEqual([true, true])
    expect(known('#/muscle/masseter', loaded)).toBe(true)
    expect(known('#/muscle/nothing', loaded)).toBe(false)
    expect(known('#/muscle/masseter/left')).toBe(false)
  })

  test('a link sets the body', () => {
    expect(readAddress(atlas, '#/point/BL23/left', 'male').link).toEqual({
      route: { kind: 'point', code: 'BL23', side: 'left' },
      body: 'female',
    })
  })

  test.each([
    '#/region/nowhere/left',
    '#/region/breastbone/left',
    '#/region/calf/left+nowhere/left',
    '#/region/calf/left+breastbone/left',
    '#/point/BL99/left',
    '#/point/GV4/left',
    '#/guide/nothing',
    '#/care/nothing',
    '#/channel/XX',
    '#/what/is/this',
    '#%',
  ])('%s is unknown and gives the home route', (hash) => {
    expect(readAddress(atlas, hash, 'female')).toEqual({
      link: { route: { kind: 'home' }, body: 'female' },
      known: false,
    })
  })
})

test('the midline of a pair of regions is both sides', () => {
  const { link, known } = readAddress(atlas, '#/region/lower-back/midline', 'female')
  expect(known).toBe(true)
  expect(link.route).toEqual({ kind: 'region', region: 'lower-back', side: 'midline' })
  expect(routeTitle(routeMessages(), atlas, link.route)).toBe('Lower back, both sides · Tsubo')
  const several = readAddress(atlas, '#/region/lower-back/left+calf/midline', 'female')
  expect(several.known).toBe(true)
  expect(routeTitle(routeMessages(), atlas, several.link.route)).toBe(
    'Lower back, left + Calf, both sides · Tsubo',
  )
  const breastbone = { kind: 'region', region: 'breastbone', side: 'midline' } as const
  expect(routeTitle(routeMessages(), atlas, breastbone)).toBe('Breastbone · Tsubo')
})

describe('titleOf', () => {
  test('names the route, then the app', () => {
    expect(routeTitle(routeMessages(), atlas, { kind: 'home' })).toBe('Tsubo: where does it hurt?')
    expect(
      routeTitle(routeMessages(), atlas, {
        kind: 'region',
        region: 'lower-back',
        side: 'left',
      }),
    ).toBe('Lower back, left · Tsubo')
    expect(routeTitle(routeMessages(), atlas, { kind: 'point', code: 'BL23', side: 'left' })).toBe(
      'BL23 Shènshū · Tsubo',
    )
    expect(routeTitle(routeMessages(), atlas, { kind: 'channel', channel: 'EX' })).toBe(
      'Extra points · Tsubo',
    )
    const muscle: Route = { kind: 'muscle', muscle: 'masseter' }
    expect(routeTitle(routeMessages(), atlas, muscle)).toBe('Muscle · Tsubo')
    const loaded = loadAtlasWithMuscles()
    expect(routeTitle(routeMessages(), loaded, muscle)).toBe('Masseter · Tsubo')
    expect(routeTitle(routeMessages(), atlas, { kind: 'care' })).toBe('Care guide · Tsubo')
    expect(routeTitle(routeMessages(), atlas, { kind: 'care', topic: 'calf' })).toBe(
      'Calf: beyond pressing · Tsubo',
    )
  })
})

describe('startUrlSync', () => {
  /** The app's stores and the address, in a separate tab that opened with `hash`. */
  async function open(hash = '') {
    vi.resetModules()
    const browser = new FakeBrowser(hash)
    const { useViewStore } = await import('../../../src/state/view')
    const { useSearch } = await import('../../../src/state/search')
    const { useSession } = await import('../../../src/state/session')
    const { useSettings } = await import('../../../src/state/settings')
    const { useSheets, sheetNow } = await import('../../../src/state/sheets')
    const { sheetActions } = await import('../../../src/state/sheetActions')
    const { useAboutMe } = await import('../../../src/state/aboutMe')
    const { startUrlSync } = await import('../../../src/app/route/urlSync')
    const start = () => startUrlSync(() => atlas)
    const view = () => useViewStore.getState()
    const settings = () => useSettings.getState()
    const sheet = () => sheetNow(useSheets.getState()).items.map(({ code }) => code)
    return {
      browser,
      start,
      view,
      sheet,
      useSearch,
      useSession,
      settings,
      sheetActions,
      useSheets,
      useAboutMe,
    }
  }
  const opened = async (hash?: string) => {
    const tab = await open(hash)
    tab.start()
    return tab
  }
  const point = (code: string): Route => ({ kind: 'point', code, side: 'left' })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  test('an address is applied to the stores and stays unchanged', async () => {
    const { browser, view, settings } = await opened('#/point/BL23/left?body=male&view=flat')
    expect(view()).toMatchObject({ route: point('BL23'), notice: undefined })
    expect(settings()).toMatchObject({ body: 'male', flat: true })
    expect(browser.hashes).toEqual(['#/point/BL23/left?body=male&view=flat'])
    expect(document.title).toBe('BL23 Shènshū · Tsubo')
  })

  test('without a route the address stays empty, and the view settings are kept', async () => {
    const { start, browser, view, settings } = await open('')
    settings().change({ body: 'male' })
    settings().change({ flat: true })
    start()
    expect(view().route).toEqual({ kind: 'home' })
    expect(settings()).toMatchObject({ body: 'male', flat: true })
    expect(browser.hashes).toEqual([''])
  })

  test('each new route adds a history entry; back and forward move between them', async () => {
    const { browser, view } = await opened('#/')
    view().goTo({ kind: 'region', region: 'calf', side: 'left' })
    view().goTo(point('BL57'))
    expect(browser.hashes).toEqual(['#/', '#/region/calf/left', '#/point/BL57/left'])
    browser.go(-1)
    expect(view().route).toEqual({ kind: 'region', region: 'calf', side: 'left' })
    expect(document.title).toBe('Calf, left · Tsubo')
    browser.go(-1)
    expect(view().route).toEqual({ kind: 'home' })
    browser.go(2)
    expect(view().route).toEqual(point('BL57'))
    expect(browser.hashes).toHaveLength(3)
  })

  test('how much a place hurts and where exactly replaces the address', async () => {
    const { browser, view } = await opened('#/')
    const calf = { kind: 'region', region: 'calf', side: 'left' } as const
    const spot = { subQuad: 12, u: 3, v: 4 }
    for (const answers of [{}, { strength: 3 }, { strength: 8 }, { strength: 8, spot }])
      view().goTo({ ...calf, ...answers })
    expect(browser.hashes).toEqual(['#/', '#/region/calf/left~8@12.3.4'])
    view().goTo(point('BL57'))
    browser.go(-1)
    expect(view().route).toEqual({ ...calf, strength: 8, spot })
    expect(browser.hashes).toHaveLength(3)
  })

  test('another body, view or language changes the address without a history entry', async () => {
    const { browser, settings } = await opened('#/point/BL23/left')
    settings().change({ body: 'male' })
    settings().change({ flat: true })
    settings().change({ language: 'es' })
    expect(browser.hashes).toEqual(['#/point/BL23/left?body=male&view=flat&lang=es'])
  })

  test('an unknown address gives the home route with a notice; the address is corrected', async () => {
    const { browser, view, settings } = await open('#/point/BL99/left?view=flat')
    settings().change({ flat: false })
    const { startUrlSync } = await import('../../../src/app/route/urlSync')
    startUrlSync(() => atlas)
    expect(view().route).toEqual({ kind: 'home' })
    expect(view().notice).toBeTypeOf('function')
    expect(settings().flat).toBe(false)
    expect(browser.hashes).toEqual(['#/'])
    // The notice disappears on a known route.
    browser.visit('#/channels')
    expect(view()).toMatchObject({ route: { kind: 'channels' }, notice: undefined })
  })

  describe('the search', () => {
    test('opens over a route with a history entry, and closing goes back', async () => {
      const { browser, view, useSearch } = await opened('#/guide/neck')
      const before = view().route
      useSearch.getState().setOpen(true)
      expect(browser.hashes).toEqual(['#/guide/neck', '#/guide/neck?q='])
      expect(document.title).toBe('Search · Neck · Tsubo')
      useSearch.getState().setOpen(false)
      expect(browser.hash).toBe('#/guide/neck')
      // The route under the search did not change.
      expect(view().route).toBe(before)
      expect(document.title).toBe('Neck · Tsubo')
    })

    test('the address gets the typed text when the person pauses', async () => {
      vi.useFakeTimers()
      const { browser, useSearch } = await opened('#/')
      useSearch.getState().setOpen(true)
      for (const typed of ['c', 'ca', 'calf']) useSearch.getState().type(typed)
      expect(browser.hash).toBe('#/search')
      vi.runAllTimers()
      expect(browser.hashes).toEqual(['#/', '#/search?q=calf'])
    })

    test('a chosen result adds a history entry: back restores the search text', async () => {
      const { browser, view, useSearch } = await opened('#/')
      useSearch.getState().setOpen(true)
      useSearch.getState().type('bl57')
      view().goTo(point('BL57'))
      expect(useSearch.getState().open).toBe(false)
      expect(browser.hashes).toEqual(['#/', '#/search?q=bl57', '#/point/BL57/left'])
      browser.go(-1)
      expect(useSearch.getState()).toMatchObject({ open: true, query: 'bl57' })
      expect(view().route).toEqual({ kind: 'home' })
    })

    test('a link opens the search over a route; closing it then stays on the route', async () => {
      const { browser, view, useSearch } = await opened('#/point/BL23/left?q=B-23')
      expect(useSearch.getState()).toMatchObject({ open: true, query: 'B-23' })
      expect(view().route).toEqual(point('BL23'))
      useSearch.getState().setOpen(false)
      expect(browser.hashes).toEqual(['#/point/BL23/left'])
    })
  })

  test('a link with a layer shows it; one without leaves the figure as it is', async () => {
    const { browser, settings } = await opened('#/point/BL23/left?layer=bones')
    await vi.dynamicImportSettled()
    expect(settings()).toMatchObject({ bones: true, muscles: false })
    browser.visit('#/point/BL23/left?layer=muscles')
    await vi.dynamicImportSettled()
    expect(settings()).toMatchObject({ bones: false, muscles: true })
    browser.visit('#/point/BL25/left')
    await vi.dynamicImportSettled()
    expect(settings()).toMatchObject({ bones: false, muscles: true })
  })

  describe('a link to a session', () => {
    test('opens the start screen with the points of the route, once', async () => {
      const { browser, useSession } = await opened('#/guide/calf?session=yes')
      await vi.dynamicImportSettled()
      const guide: Route = { kind: 'guide', guide: 'calf' }
      expect(useSession.getState().ask).toEqual({
        items: itemsOf(codesToPress(atlas, guide)),
        from: guide,
      })
      // Neither a reload nor going back opens it again.
      expect(browser.hashes).toEqual(['#/guide/calf'])
    })

    test('with a list has that list without the points left out for the person', async () => {
      const { start, useSession, useAboutMe } = await open('#/sheet/LI4,ST36,ST9?session=yes')
      useAboutMe.getState().setCondition('pregnancy', true)
      start()
      await vi.dynamicImportSettled()
      expect(useSession.getState().ask?.items).toEqual([{ code: 'ST36', side: 'both' }])
    })

    test('is ignored if no point is offered to this person, or the route has no list', async () => {
      for (const hash of ['#/sheet/LI4?session=yes', '#/care?session=yes', '#/?session=yes']) {
        const { start, useSession, useAboutMe } = await open(hash)
        useAboutMe.getState().setCondition('pregnancy', true)
        start()
        await vi.dynamicImportSettled()
        expect(useSession.getState().ask, hash).toBeUndefined()
      }
    })

    test('leaves a running session alone', async () => {
      const { start, useSession } = await open('#/guide/calf?session=yes')
      const session = {} as NonNullable<ReturnType<typeof useSession.getState>['session']>
      useSession.setState({ session })
      start()
      await vi.dynamicImportSettled()
      expect(useSession.getState()).toMatchObject({ session, ask: undefined })
    })
  })

  describe('a link to a list', () => {
    test('becomes the sheet if there is none; back does not add it again', async () => {
      const { browser, view, sheet } = await opened('#/')
      browser.visit('#/sheet/BL23,LI4.left,BL23,ST9,XX1')
      await vi.dynamicImportSettled()
      expect(view().route).toEqual({ kind: 'sheet' })
      expect(sheet()).toEqual(['BL23', 'LI4'])
      expect(browser.hashes).toEqual(['#/', '#/sheet'])
    })

    test('is only added on request if the person has a sheet', async () => {
      const { start, browser, view, sheet, sheetActions } = await open('#/sheet/BL23,LI4')
      sheetActions.addCodes(['ST36'])
      start()
      await vi.dynamicImportSettled()
      expect(sheet()).toEqual(['ST36'])
      expect(browser.hashes).toEqual(['#/sheet/BL23,LI4'])
      // The link is handled only once, whether the person adds the list or not.
      view().goTo({ kind: 'sheet' })
      expect(browser.hashes).toEqual(['#/sheet'])
    })

    test('opens the sheet that holds the same points', async () => {
      const { start, browser, sheetActions, useSheets } = await open('#/sheet/BL23')
      sheetActions.addCodes(['BL23'])
      sheetActions.file({ ...EMPTY_SHEET, items: itemsOf(['ST36']) })
      expect(libraryOf(useSheets).open).toBe(1)
      start()
      await vi.dynamicImportSettled()
      expect(libraryOf(useSheets).open).toBe(0)
      expect(browser.hashes).toEqual(['#/sheet'])
    })

    test('brings its sore places and muscles, without unknown places', async () => {
      const { start, browser, useSheets } = await open(
        '#/sheet/BL57?places=calf/left~7+moon/left&muscles=soleus,soleus',
      )
      start()
      await vi.dynamicImportSettled()
      expect(libraryOf(useSheets).sheets).toEqual([
        {
          ...EMPTY_SHEET,
          items: itemsOf(['BL57']),
          places: [{ region: 'calf', side: 'left', strength: 7 }],
          muscles: ['soleus'],
        },
      ])
      expect(browser.hashes).toEqual(['#/sheet'])
      // The same once more, and the code on its paper, which has the points alone.
      for (const hash of ['#/sheet/BL57?places=calf/left~7&muscles=soleus', '#/sheet/BL57']) {
        browser.visit(hash)
        await vi.dynamicImportSettled()
        expect(browser.hashes.at(-1)).toBe('#/sheet')
      }
      // Other places are another sheet.
      browser.visit('#/sheet/BL57?places=calf/left~8')
      await vi.dynamicImportSettled()
      expect(browser.hashes.at(-1)).toBe('#/sheet/BL57?places=calf/left~8')
      expect(libraryOf(useSheets).sheets).toHaveLength(1)
    })

    test('opens the sheet that is just so before one that has more', async () => {
      const { start, sheetActions, useSheets } = await open('#/sheet/BL57')
      const points = { ...EMPTY_SHEET, items: itemsOf(['BL57']) }
      const more = { ...points, muscles: ['soleus'] }
      for (const sheet of [more, { ...points, name: 'first' }, { ...EMPTY_SHEET, name: 'other' }])
        sheetActions.file(sheet)
      start()
      await vi.dynamicImportSettled()
      expect(libraryOf(useSheets).open).toBe(1)
    })

    test.each([
      ['just so', {}],
      ['with more', { muscles: ['soleus'] }],
    ])('keeps the open one of two sheets that match it %s', async (_, more) => {
      const { start, sheetActions, useSheets } = await open('#/sheet/BL57')
      const points = { ...EMPTY_SHEET, items: itemsOf(['BL57']), ...more }
      for (const name of ['first', 'second']) sheetActions.file({ ...points, name })
      start()
      await vi.dynamicImportSettled()
      expect(libraryOf(useSheets).open).toBe(1)
    })

    test('is taken over behind the search, which stays open', async () => {
      const { start, browser, sheet, useSearch } = await open('#/sheet/BL23?q=calf')
      start()
      await vi.dynamicImportSettled()
      expect(sheet()).toEqual(['BL23'])
      expect(useSearch.getState()).toMatchObject({ open: true, query: 'calf' })
      expect(browser.hashes).toEqual(['#/sheet?q=calf'])
    })

    test('leaves the person where they have gone meanwhile', async () => {
      const { start, view, sheet } = await open('#/sheet/BL23')
      start()
      view().goTo({ kind: 'channels' })
      await vi.dynamicImportSettled()
      expect(sheet()).toEqual(['BL23'])
      expect(view().route).toEqual({ kind: 'channels' })
    })

    test('of places or muscles alone becomes the sheet', async () => {
      const { start, useSheets } = await open('#/sheet?muscles=soleus')
      start()
      await vi.dynamicImportSettled()
      expect(libraryOf(useSheets).sheets[0]?.muscles).toEqual(['soleus'])
    })

    test('does not replace a sheet that has muscles alone', async () => {
      const { start, browser, sheetActions, useSheets } = await open('#/sheet/BL57')
      sheetActions.addMuscle('soleus')
      start()
      await vi.dynamicImportSettled()
      expect(libraryOf(useSheets).sheets[0]?.items).toEqual([])
      expect(browser.hashes).toEqual(['#/sheet/BL57'])
    })

    test('with only points that nobody may press adds nothing', async () => {
      const { start, sheet, sheetActions } = await open('#/sheet/ST9')
      sheetActions.addCodes(['ST36'])
      start()
      await vi.dynamicImportSettled()
      expect(sheet()).toEqual(['ST36'])
    })
  })

  test('a session goes from point to point with one history entry', async () => {
    const { browser, useSession } = await opened('#/guide/calf')
    for (const code of ['BL57', 'BL56', 'BL58']) useSession.getState().lead(point(code))
    expect(browser.hashes).toEqual(['#/guide/calf', '#/point/BL58/left'])
  })
})
