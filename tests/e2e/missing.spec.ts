import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { BODY, bodyDrawn, expect, expectAccessible, labels, openApp, panel, test } from './app'

/** Files that fail to load: the page still works, shows a message at their place, and can retry. */

test.use({ allowedErrors: [/Failed to load resource/] })

const steps = (page: Page) => panel(page).getByRole('region', { name: /^Finding ST36/ })
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click()

const addToSheet = async (page: Page) => {
  await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
  await page.getByRole('link', { name: /^Sheet/ }).click()
}
const drawnThen = (name: string) => async (page: Page) => {
  await bodyDrawn(page)
  await press(name)(page)
}

const withPastSession = (page: Page) =>
  page.addInitScript(() => {
    localStorage['tsubo-past-sessions'] = JSON.stringify({
      state: [{ endedAt: 1, codes: ['ST36'], seconds: 60 }],
      version: 1,
    })
  })

interface Missing {
  /** Start of the name of a model file or a chunk of code. */
  readonly file: string
  readonly at: string
  /** The test needs the 3D body. */
  readonly inBody?: true
  /** Prepares the page before it opens. */
  readonly before?: (page: Page) => Promise<unknown>
  /** Opens the part that needs the file. */
  readonly act?: (page: Page) => Promise<unknown>
  /** The message; `PART` if omitted. */
  readonly says?: string
  /** Appears after "Try again". */
  readonly brings: (page: Page) => Locator
}

const PART = 'This part of the page could not be loaded.'
const NO_BODY = 'The 3D body could not be loaded.'
const chart = (page: Page) => page.locator('svg[data-flat="front"]')
const body = (page: Page) => page.locator('figure[data-scene="ready"] canvas')
const heading = (name: string) => (page: Page) =>
  panel(page).getByRole('heading', { level: 1, name })
const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name })

const MODELS: readonly Missing[] = [
  ...[
    'bodies.json',
    'topology.bin',
    'female.bin',
    'regions.json',
    'regions.bin',
    'shade.bin',
    'places-female',
  ].map((file) => ({
    file,
    at: '/',
    inBody: true as const,
    says: NO_BODY,
    brings: body,
  })),
  ...['figure-female', 'chart-female', 'places-female'].map((file) => ({
    file,
    at: '/?view=flat',
    says: 'The chart could not be loaded.',
    brings: chart,
  })),
  {
    file: 'lines-female',
    at: '/channel/BL?view=flat',
    says: 'The lines of the channels could not be loaded.',
    brings: (page) => page.locator('svg[data-flat] path[stroke^="#"]').first(),
  },
  {
    file: 'neighbours.json',
    at: '/?view=flat',
    says: 'What the arrow keys need to move over the body could not be loaded.',
    brings: chart,
  },
  {
    file: 'rulers-female',
    at: '/point/ST36/left?view=flat',
    act: press(/Step by step|Find it on the body/),
    says: 'The steps could not be loaded.',
    brings: (page) => steps(page).getByRole('listitem').first(),
  },
  {
    file: 'rulers-female',
    at: '/point/ST36/left?view=flat',
    act: addToSheet,
    says: 'What the figures show besides the points could not be loaded',
    brings: (page) => page.getByRole('article').getByRole('img').first(),
  },
  {
    file: 'rulers-female',
    at: '/guide/lower-back?view=flat&session=yes',
    act: press('Start'),
    says: 'The steps could not be loaded.',
    brings: (page) => page.getByRole('region', { name: 'Session' }).getByText('Step 1 of'),
  },
  {
    file: 'figure-female',
    at: '/point/ST36/left',
    act: addToSheet,
    says: 'The figures of the sheet could not be loaded.',
    brings: (page) => page.getByRole('article').getByRole('img', { name: /ST36/ }).first(),
  },
]

const CODE: readonly Missing[] = [
  {
    // Contains all parts of SECOND_VIEW.
    file: 'second-view',
    at: '/?view=flat',
    brings: (page) => page.getByRole('button', { name: 'About me', exact: true }),
  },
  // Code that several parts share.
  { file: 'shared', at: '/?view=flat', brings: chart },
  { file: 'texts', at: '/region/calf/left?view=flat', brings: heading('Calf') },
  { file: 'points', at: '/point/BL23/left?view=flat', brings: heading('BL23') },
  { file: 'RoutePanel', at: '/region/calf/left?view=flat', brings: heading('Calf') },
  {
    file: 'CarePanel',
    at: '/care?view=flat',
    brings: (page) => panel(page).getByText(/^Sources \(/),
  },
  { file: 'care', at: '/care?view=flat', brings: (page) => panel(page).getByText(/^Sources \(/) },
  { file: 'SheetScreen', at: '/sheet?view=flat', brings: heading('Point sheet') },
  {
    file: 'SessionScreen',
    at: '/guide/lower-back?view=flat',
    act: press(/^Start · /),
    brings: (page) => page.getByRole('region', { name: 'Session' }),
  },
  {
    file: 'SearchScreen',
    at: '/?view=flat',
    act: press('Search'),
    says: 'The search could not be loaded.',
    brings: (page) => page.getByRole('combobox', { name: /^Search/ }),
  },
  {
    file: 'AboutDialog',
    at: '/?view=flat',
    act: press('About & safety'),
    brings: dialog('About'),
  },
  { file: 'DisplayDialog', at: '/?view=flat', act: press('Display'), brings: dialog('Display') },
  {
    file: 'PastSessionsDialog',
    at: '/?view=flat',
    before: withPastSession,
    act: async (page) => {
      await press('About me')(page)
      await press('Past sessions')(page)
    },
    brings: dialog('Past sessions'),
  },
  {
    file: 'ShortcutsDialog',
    at: '/?view=flat',
    act: async (page) => {
      // What listens for the key has arrived.
      await page.locator('#figure-keys').waitFor({ state: 'attached' })
      await page.keyboard.press('?')
    },
    brings: dialog('Keyboard'),
  },
  { file: 'AboutMeDialog', at: '/?view=flat', act: press('About me'), brings: dialog('About me') },
  { file: 'FlatFigure', at: '/?view=flat', brings: chart },
  {
    file: 'FigureMessage',
    at: '/',
    brings: (page) => page.getByText('No 3D body here.'),
  },
  { file: 'BodyScene', at: '/', inBody: true, says: NO_BODY, brings: body },
  { file: 'three', at: '/', inBody: true, says: NO_BODY, brings: body },
  { file: '(bodyWorker|assembleBody)', at: '/', inBody: true, says: NO_BODY, brings: body },
  {
    file: 'TechniquePlayer',
    at: '/point/ST36/left',
    inBody: true,
    act: drawnThen('Watch it pressed'),
    says: 'The picture of the press could not be loaded.',
    brings: (page) => panel(page).getByRole('button', { name: 'Stop', exact: true }),
  },
  {
    file: 'TechniqueOnBody',
    at: '/point/ST36/left',
    inBody: true,
    act: drawnThen('Watch it pressed'),
    says: 'The picture of this step could not be loaded.',
    brings: (page) => panel(page).getByRole('button', { name: 'Stop', exact: true }),
  },
  {
    file: 'LocateSteps',
    at: '/point/ST36/left?view=flat',
    act: press(/Step by step|Find it on the body/),
    says: 'The steps could not be loaded.',
    brings: (page) => steps(page).getByRole('listitem').first(),
  },
  {
    file: 'RulerOnBody',
    at: '/point/ST36/left',
    inBody: true,
    act: drawnThen('Find it on the body'),
    says: 'The picture of this step could not be loaded.',
    brings: (page) => page.locator('[data-labels] span', { hasText: 'Outer hollow' }),
  },
  {
    file: 'HandMeasure',
    at: '/point/ST36/left?view=flat',
    act: press('Measure with your hand'),
    says: 'The picture of the hand could not be loaded.',
    brings: (page) => page.getByRole('dialog').getByRole('img').first(),
  },
]

/** Parts in one chunk, of which only one shows a message; see vite.config.ts. */
const SECOND_VIEW = [
  'FigureControls',
  'FigureHelp',
  'HeaderTools',
  'Overlays',
  'PanelHandle',
  'RegionList',
  'RegionName',
  'SkipLinks',
]

test('every lazy part of the page has a test below', () => {
  const src = join(import.meta.dirname, '../../src')
  const parts = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(join(src, file), 'utf8').matchAll(
        /\blazyPart\([^;]*?\bimport\('(?:[^']*\/)(\w+)'\)/g,
      ),
    ])
    .map((match) => match[1] ?? '')
  const tried = new Set([...CODE.map(({ file }) => file), ...SECOND_VIEW])
  expect(parts.length).toBeGreaterThan(15)
  expect(parts.filter((part) => !tried.has(part))).toEqual([])
  const built = readdirSync(join(src, '../dist/assets'))
  const alone = (part: string) =>
    built.some((name) => name.startsWith(`${part}-`) && name.endsWith('.js'))
  expect(SECOND_VIEW.filter(alone)).toEqual([])
})

for (const { file, at, inBody, before, act, says = PART, brings } of [...MODELS, ...CODE])
  test(
    `without ${file} at ${at} the page shows “${says}”, and “Try again” loads it`,
    inBody ? BODY : {},
    async ({ page }) => {
      const files = new RegExp(`/(models/${file}|assets/${file}-[^/]*\\.js)`)
      let missed = 0
      await page.route(files, (route) => {
        missed++
        return route.abort()
      })
      await before?.(page)
      await openApp(page, `#${at}`)
      await act?.(page)
      const words = page.getByText(says).first()
      await expect(words).toBeVisible()
      expect(missed).toBeGreaterThan(0)
      // The rest of the page works.
      await expect(page.getByRole('link', { name: /^Sheet/ })).toBeVisible()
      if (says === NO_BODY)
        await expect(panel(page).getByRole('link', { name: /^Calf/ }).first()).toBeVisible()
      // Without its code a panel has no heading, which axe would report.
      if ((await page.getByRole('heading', { level: 1 }).count()) > 0) await expectAccessible(page)
      await page.unroute(files)
      const box = page.locator('div', { has: page.getByText(says) }).last()
      await box.getByRole('button', { name: 'Try again' }).click()
      await expect(brings(page)).toBeVisible()
      await expect(page.getByText(says)).toHaveCount(0)
    },
  )

test('without its worker the body is prepared by the page', BODY, async ({ page }) => {
  let missed = 0
  await page.route(/assets\/bodyWorker-/, (route) => {
    missed++
    return route.abort()
  })
  await openApp(page, '#/region/calf/left')
  await bodyDrawn(page)
  expect(missed).toBe(1)
  expect(await labels(page)).toContain('BL57')
})

test('a part without its styles shows a message, and “Try again” loads both', async ({ page }) => {
  const styles = /assets\/DisplayDialog-.*\.css/
  await page.route(styles, (route) => route.abort())
  await openApp(page, '#/?view=flat')
  await press('Display')(page)
  await expect(page.getByText(PART)).toBeVisible()
  await page.unroute(styles)
  const arrived = page.waitForResponse(styles)
  await page.getByRole('button', { name: 'Try again' }).click()
  expect((await arrived).ok()).toBe(true)
  await expect(dialog('Display')(page)).toBeVisible()
})

test('“Try again” reloads the page for a part of an older release', async ({ page }) => {
  const gone = /assets\/DisplayDialog-.*\.js/
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await openApp(page, '#/region/calf/left?view=flat')
  await press('Display')(page)
  const again = page.getByRole('button', { name: 'Try again' })
  await again.click()
  await expect(again).toBeVisible()
  await page.unroute(gone)
  const reloaded = page.waitForEvent('load')
  await again.click()
  await reloaded
  await expect(heading('Calf')(page)).toBeVisible()
  await press('Display')(page)
  await expect(dialog('Display')(page)).toBeVisible()
})

test('a page whose build was replaced reloads once and keeps its place', async ({ page }) => {
  const gone = /assets\/DisplayDialog-.*\.js/
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await openApp(page, '#/region/calf/left?view=flat')
  await panel(page).getByRole('button', { name: 'OK', exact: true }).click()
  let loads = 0
  page.on('load', () => loads++)
  // The page that the server has now: of another build.
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replaceAll(/(shell|shared)-/g, '$1-2')
      await (route.request().isNavigationRequest()
        ? route.continue()
        : route.fulfill({ body: html }))
    },
  )
  await press('Display')(page)
  await expect.poll(() => loads).toBe(1)
  await expect(heading('Calf')(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'OK', exact: true })).toHaveCount(0)
  // The file is still missing: the page says so, and does not reload again.
  await press('Display')(page)
  await expect(page.getByText(PART)).toBeVisible()
  await page.waitForTimeout(2000)
  expect(loads).toBe(1)
})

test('a part that breaks shows a message, and the rest of the page works', async ({ page }) => {
  await page.route(/assets\/DisplayDialog-.*\.js/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export default () => { throw new Error("broken on purpose") }',
    }),
  )
  await openApp(page, '#/?view=flat')
  await press('Display')(page)
  await expect(page.getByRole('alert')).toContainText('This part of the page has failed.')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.locator('svg[data-flat="back"]')).toBeVisible()
})
