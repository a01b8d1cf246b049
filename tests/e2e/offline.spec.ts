import type { BrowserContext, Page } from '@playwright/test'
import { test as base, bodyDrawn, expect, heading, labels, openApp, PICTURE, panel } from './app'
import { buildSecondRelease, Host, SECOND_TITLE } from './releases'

/** The app without a connection, and while a new version replaces it. */

const test = base.extend<{ host: Host }, { secondBuild: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  host: async ({}, use) => {
    const host = new Host()
    await host.start()
    await use(host)
    await host.stop()
  },
  secondBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => use(await buildSecondRelease()),
    { scope: 'worker', timeout: 90_000 },
  ],
})
// One worker for all of them: two would build the second release at the same time, in one folder.
test.describe.configure({ mode: 'default' })
test.use({ serviceWorkers: 'allow', allowedErrors: [/Failed to load resource|sw\.js/] })

const dialog = (page: Page) => page.getByRole('dialog')
const offer = (page: Page) => page.getByText('A new version is there.')

/** Opens a page and waits until the whole app is stored on the device. */
async function visit(page: Page, host: Host, hash = '#/?view=flat') {
  await openApp(page, host.page + hash)
  await expectStored(page)
}

async function expectStored(page: Page) {
  await page.getByRole('button', { name: 'About & safety' }).click()
  await expect(dialog(page)).toContainText('All of Tsubo is stored on this device', {
    timeout: 60_000,
  })
  await page.keyboard.press('Escape')
}

/** The title of the dialog tells which release a page runs; its code is fetched when it opens. */
async function titleOfRelease(page: Page) {
  await page.getByRole('button', { name: 'Display' }).click()
  const title = await dialog(page).getByRole('heading', { level: 2 }).innerText()
  await page.keyboard.press('Escape')
  return title
}

/** Visits, and comes back with a new page when the server is gone. */
async function comeBackOffline(context: BrowserContext, page: Page, host: Host) {
  await visit(page, host)
  await page.close()
  await host.stop()
  return context.newPage()
}

test('after one visit all of it works without a connection', async ({ context, page, host }) => {
  const cold = await comeBackOffline(context, page, host)
  const open = async (hash: string) => {
    await cold.goto('about:blank')
    await openApp(cold, `${host.page}${hash}${hash.includes('?') ? '&' : '?'}view=flat`)
  }
  await open('#/')
  await expect(heading(cold)).toHaveText('Where does it hurt?')
  await expect(cold.locator('svg[data-flat="front"]')).toBeVisible()
  await open('#/region/calf/left')
  await expect(heading(cold)).toHaveText('Calf')
  await open('#/point/ST36/left')
  await cold.getByRole('button', { name: /Step by step|Find it on the body/ }).click()
  const steps = panel(cold).getByRole('region', { name: /^Finding ST36/ })
  await expect(steps.getByRole('listitem').first()).toBeVisible()
  await panel(cold).getByRole('button', { name: 'Add to sheet' }).click()
  await open('#/search?q=ST36')
  await expect(cold.getByRole('option').first()).toContainText('ST36')
  await open('#/sheet')
  await expect(cold.getByRole('article').getByRole('img', { name: /ST36/ }).first()).toBeVisible()
  await open('#/region/calf/left?body=male&lang=es')
  await expect(cold.getByRole('heading', { level: 1, name: 'Pantorrilla' })).toBeVisible()
  await expect(cold.locator('svg[data-flat]').first()).toBeVisible()
  await open('#/point/BL40/left?lang=zh')
  await expect(cold.getByRole('heading', { level: 1, name: /BL40/ })).toContainText('委中')
  // The channels' texts are files of their own.
  for (const point of ['LU9/left', 'KI3/right', 'GV20/midline', 'EX-UE8/left']) {
    await open(`#/point/${point}?lang=en`)
    await expect(heading(cold)).toContainText(point.split('/')[0] ?? '')
  }
  await open('#/guide/lower-back?lang=en')
  await panel(cold)
    .getByRole('button', { name: /^Start · / })
    .click()
  const session = cold.getByRole('region', { name: 'Session' })
  await session.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(session.getByRole('heading', { level: 2 })).toContainText('BL23')
  await cold.goto(`${host.page}licences.txt`)
  await expect(cold.getByText('workbox-precaching')).toBeVisible()
})

test('both bodies are drawn without a connection', PICTURE, async ({ context, page, host }) => {
  const cold = await comeBackOffline(context, page, host)
  for (const body of ['male', 'female']) {
    await cold.goto('about:blank')
    await openApp(cold, `${host.page}#/region/calf/left?body=${body}`)
    await bodyDrawn(cold)
    expect(await labels(cold)).toContain('BL57')
  }
})

test('a new version is offered, and a reload keeps the place and the session', async ({
  page,
  host,
  secondBuild,
}) => {
  await visit(page, host, '#/guide/lower-back?view=flat')
  host.release = secondBuild
  await page.reload()
  await panel(page)
    .getByRole('button', { name: /^Start · / })
    .click()
  const session = page.getByRole('region', { name: 'Session' })
  await session.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(session.getByRole('heading', { level: 2 })).toContainText('BL23')
  await expect(offer(page)).toBeVisible({ timeout: 60_000 })
  expect(await titleOfRelease(page)).toBe('Display')
  const address = page.url()
  // The new version is stored by now.
  await host.stop()
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(session.getByRole('heading', { level: 2 })).toContainText('BL23')
  expect(page.url()).toBe(address)
  expect(await titleOfRelease(page)).toBe(SECOND_TITLE)
  await expectStored(page)
  await expect(offer(page)).toHaveCount(0)
})

test('an update that breaks off leaves the old version whole', async ({
  page,
  context,
  host,
  secondBuild,
}) => {
  await visit(page, host)
  host.release = secondBuild
  await context.route(/some\/folder\/(assets\/shell|index\.html)/, (route) => route.abort())
  await page.reload()
  await expect.poll(() => host.asked.filter((path) => path.endsWith('sw.js')).length).toBe(2)
  await page.waitForTimeout(1000)
  await host.stop()
  await page.reload()
  await expect(heading(page)).toHaveText('Where does it hurt?')
  expect(await titleOfRelease(page)).toBe('Display')
  await expect(offer(page)).toHaveCount(0)
})

test('a tab of the old version keeps its files until it reloads', async ({
  page,
  context,
  host,
  secondBuild,
}) => {
  await visit(page, host)
  const other = await context.newPage()
  await openApp(other, `${host.page}#/region/calf/left?view=flat`)
  await expect(heading(other)).toHaveText('Calf')
  host.release = secondBuild
  await page.reload()
  await expect(offer(page)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(heading(page)).toHaveText('Where does it hurt?')
  expect(await titleOfRelease(page)).toBe(SECOND_TITLE)
  // By then the new version has looked for files to delete.
  await expectStored(page)

  await expect(heading(other)).toHaveText('Calf')
  expect(await titleOfRelease(other)).toBe('Display')
  await expect(offer(other)).toBeVisible()
  await other.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => titleOfRelease(other)).toBe(SECOND_TITLE)
  await expect(heading(other)).toHaveText('Calf')

  // When only one page is open, the files of the old version are deleted.
  await other.close()
  const stored = () =>
    page.evaluate(async () => {
      const names = await caches.keys()
      const caches_ = await Promise.all(names.map((name) => caches.open(name)))
      const keys = await Promise.all(caches_.map((cache) => cache.keys()))
      return keys.flat().filter(({ url }) => /assets\/shell-.*\.js/.test(url)).length
    })
  expect(await stored()).toBe(2)
  await page.reload()
  await expect.poll(stored, { timeout: 30_000 }).toBe(1)
})

test('with a metered connection, only what is used is stored until the person asks for all', async ({
  page,
  host,
  secondBuild,
}) => {
  await page.addInitScript(() => {
    const { connection } = navigator as never as { connection: object }
    Object.defineProperty(connection, 'saveData', { value: true })
  })
  await openApp(page, `${host.page}#/region/calf/left?view=flat`)
  await page.getByRole('button', { name: 'About & safety' }).click()
  await expect(dialog(page)).toContainText('The rest is stored as you use it.')
  await page.waitForTimeout(1000)
  expect(host.asked.filter((path) => /\/male\.bin|SheetScreen|all-zh/.test(path))).toEqual([])
  await page.keyboard.press('Escape')

  // A part of the old version is neither here nor at the host any more.
  host.release = secondBuild
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Display' }).click()
  await reloaded
  await expect(heading(page)).toHaveText('Calf')
  expect(await titleOfRelease(page)).toBe(SECOND_TITLE)

  await page.getByRole('button', { name: 'About & safety' }).click()
  await dialog(page).getByRole('button', { name: 'Store all of it' }).click()
  await expect(dialog(page)).toContainText('All of Tsubo is stored', { timeout: 60_000 })
  await page.reload()
  await host.stop()
  await page.goto('about:blank')
  await openApp(page, `${host.page}#/sheet/ST36?view=flat`)
  await expect(heading(page).first()).toHaveText('Point sheet')
})

test('“About” installs the app where the browser offers it', async ({ page, host }) => {
  await openApp(page, `${host.page}#/?view=flat`)
  await page.getByRole('button', { name: 'About & safety' }).click()
  const install = dialog(page).getByRole('button', { name: 'Install Tsubo' })
  await expect(install).toHaveCount(0)
  const offered = await page.evaluate(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true })
    Object.assign(event, { prompt: async () => document.body.setAttribute('data-asked', '') })
    // The browser shows no offer of its own.
    return !window.dispatchEvent(event)
  })
  expect(offered).toBe(true)
  await install.click()
  await expect(page.locator('body[data-asked]')).toBeAttached()
  await expect(install).toHaveCount(0)
})
