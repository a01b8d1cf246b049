import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BODY, bodyDrawn, expect, expectAccessible, labels, openApp, panel, test } from './app'
import { CODE, dialog, heading, MODELS, NO_BODY, PART, press, SECOND_VIEW } from './missing/files'

/** Files that fail to load: the page still works, shows a message at their place, and can retry. */

test.use({ allowedErrors: [/Failed to load resource/] })

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
  const tried = new Set([...CODE.map(({ file }) => file), ...SECOND_VIEW, 'ReliefOnBody'])
  expect(parts.length).toBeGreaterThan(15)
  expect(parts.filter((part) => !tried.has(part))).toEqual([])
  const built = readdirSync(join(src, '../dist/assets'))
  const alone = (part: string) =>
    built.some((name) => name.startsWith(`${part}-`) && name.endsWith('.js'))
  expect(SECOND_VIEW.filter(alone)).toEqual([])
})

const MISSING = [...MODELS, ...CODE]
for (const [index, { file, at, inBody, before, act, says = PART, brings }] of MISSING.entries()) {
  // With each file that has this message there, the page is the same.
  const isNew = !MISSING.slice(0, index).some(
    (other) => other.at === at && (other.says ?? PART) === says,
  )
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
      const hasHeading = (await page.getByRole('heading', { level: 1 }).count()) > 0
      if (isNew && hasHeading) await expectAccessible(page)
      await page.unroute(files)
      const box = page.locator('div', { has: page.getByText(says) }).last()
      await box.getByRole('button', { name: 'Try again' }).click()
      await expect(brings(page)).toBeVisible()
      await expect(page.getByText(says)).toHaveCount(0)
    },
  )
}

for (const file of ['ReliefOnBody', 'relief-female'])
  test(`without ${file} the skin stays smooth, and nothing is said`, BODY, async ({ page }) => {
    let missed = 0
    await page.route(new RegExp(`/(models|assets)/${file}`), (route) => {
      missed++
      return route.abort()
    })
    await openApp(page, '#/region/calf/left')
    await bodyDrawn(page)
    await expect.poll(() => missed).toBeGreaterThan(0)
    expect(await labels(page)).toContain('BL57')
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  })

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
