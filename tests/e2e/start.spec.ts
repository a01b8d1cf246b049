import type { Page } from '@playwright/test'
import { toFigure } from '../../src/body/figureFile'
import { BODY, bodyDrawn, expect, hold, panel, test } from './app'
import { positionOf } from './project'

/** The prerendered home view, what is shown before any code is there, and hydration. */

const CODE = /\/assets\/.*\.js/
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const view = (page: Page) => page.evaluate(() => document.documentElement.dataset.view)
const store = (page: Page, key: string, state: object) =>
  page.addInitScript(
    ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
    [key, JSON.stringify({ state, version: 1 })],
  )

test('the home view is painted before any code arrives, and React takes it over', async ({
  page,
}) => {
  const release = await hold(page, CODE)
  await page.goto('')
  await expect(heading(page)).toHaveText('Where does it hurt?')
  await expect(panel(page).getByRole('link', { name: /^Calf/ })).toBeVisible()
  await expect(page.locator('figure svg use')).toBeAttached()
  expect(await view(page)).toBe('prerendered')
  const kept = ['h1', 'header', 'nav a', 'details', 'fieldset button', '[role="slider"]']
  await page.evaluate((selectors) => {
    Object.assign(window, { kept: selectors.map((each) => document.querySelector(each)) })
  }, kept)
  release()
  await expect.poll(() => view(page)).toBe('app')
  // Every element is still the one of the page: none was replaced.
  expect(
    await page.evaluate(
      (selectors) =>
        selectors.filter(
          (each, at) =>
            (window as never as { kept: Element[] }).kept[at] !== document.querySelector(each),
        ),
      kept,
    ),
  ).toEqual([])
  await page.getByRole('button', { name: 'I understand' }).click()
  await expect(page.getByRole('button', { name: 'I understand' })).toHaveCount(0)
})

test('code is asked for after the first contentful paint', async ({ page }) => {
  await page.goto('')
  await expect.poll(() => view(page)).toBe('app')
  const { paint, code } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    code: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/(assets|models)\//.test(name))
      .map(({ startTime }) => startTime),
  }))
  expect(paint).toBeGreaterThan(0)
  expect(code.length).toBeGreaterThan(3)
  expect(Math.min(...code)).toBeGreaterThanOrEqual(paint)
})

test('a button or a link pressed before the code is there works as soon as it is', async ({
  page,
}) => {
  const release = await hold(page, CODE)
  await page.goto('')
  await page.getByRole('button', { name: 'About & safety' }).click()
  release()
  await expect(page.getByRole('dialog', { name: 'About' })).toBeVisible()
})

/** Clicks a point of the body on its first picture. */
async function clickPicture(page: Page, code: string, side: 'left' | 'right') {
  const box = await page.locator('figure svg:has(use)').boundingBox()
  const shown = await page
    .locator('#first-picture')
    .evaluate((symbol) => symbol.getAttribute('viewBox')?.split(' ').map(Number) ?? [])
  if (!box) throw new Error('There is no picture.')
  const [x = 0, y = 0, width = 0, height = 0] = shown
  const scale = Math.min(box.width / width, box.height / height)
  const [across, down] = toFigure('front', positionOf(code, side))
  await page.mouse.click(
    box.x + box.width / 2 + (across - x - width / 2) * scale,
    box.y + box.height / 2 + (down - y - height / 2) * scale,
  )
}

const FIGURES = [
  ['body', BODY, /three-.*\.js/],
  ['flat figure, without WebGL', {}, /(FlatFigure|three)-.*\.js/],
] as const
for (const [figure, tag, drawing] of FIGURES) {
  test(
    `a click on the picture before the code is there is answered by the ${figure}`,
    tag,
    async ({ page }) => {
      const release = await hold(page, CODE)
      await page.goto('')
      await clickPicture(page, 'ST33', 'right')
      release()
      await expect(page).toHaveURL(/#\/region\/thigh-front\/right/)
      await expect(heading(page)).toContainText('Front of the thigh')
    },
  )

  test(
    `a click on the picture while the ${figure} is on its way is marked and answered`,
    tag,
    async ({ page }) => {
      const release = await hold(page, drawing)
      await page.goto('')
      await expect.poll(() => view(page)).toBe('app')
      await clickPicture(page, 'ST36', 'left')
      await expect(page.locator('figure svg circle').first()).toBeAttached()
      release()
      await expect(page).toHaveURL(/#\/region\/shin\/left/)
    },
  )
}

test('a side chosen while the body is on its way is shown', BODY, async ({ page }) => {
  const release = await hold(page, /three-.*\.js/)
  await page.goto('')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  release()
  await bodyDrawn(page)
  const letter = (text: string) => page.locator('[data-labels] > *', { hasText: text })
  const across = async (text: string) => (await letter(text).boundingBox())?.x ?? 0
  await expect.poll(async () => (await across('R')) - (await across('L'))).toBeGreaterThan(100)
})

test(
  'a click on the picture is forgotten once the person goes elsewhere',
  BODY,
  async ({ page }) => {
    const release = await hold(page, /three-.*\.js/)
    await page.goto('')
    await expect.poll(() => view(page)).toBe('app')
    await clickPicture(page, 'ST36', 'left')
    await panel(page).getByRole('link', { name: /^Calf/ }).click()
    await expect(heading(page)).toHaveText('Calf')
    release()
    await expect(page.locator('figure[data-scene="ready"]')).toBeAttached()
    await expect(heading(page)).toHaveText('Calf')
    expect(new URL(page.url()).hash).toMatch(/^#\/guide\/calf/)
  },
)

test('what is typed after such a press reaches the search', async ({ page }) => {
  const release = await hold(page, CODE)
  await page.goto('')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.keyboard.type('calf')
  release()
  await expect(page.getByRole('combobox', { name: /^Search/ })).toHaveValue('calf')
})

test('a link followed before the code is there leads on', async ({ page }) => {
  const release = await hold(page, CODE)
  await page.goto('')
  await panel(page).getByRole('link', { name: /^Calf/ }).click()
  release()
  await expect(heading(page)).toHaveText('Calf')
})

test('a theme, a text size and a notice that was read show from the first paint', async ({
  page,
}) => {
  await store(page, 'tsubo-settings', { theme: 'dark', text: 'larger', understood: true })
  const release = await hold(page, CODE)
  await page.goto('')
  const shown = () =>
    page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      size: getComputedStyle(document.documentElement).fontSize,
    }))
  const before = await shown()
  expect(before).toEqual({ paper: 'rgb(20, 23, 28)', size: '22px' })
  await expect(page.getByText('Before you press')).toBeHidden()
  release()
  await expect.poll(() => view(page)).toBe('app')
  expect(await shown()).toEqual(before)
  await expect(page.getByText('Before you press')).toHaveCount(0)
})

for (const [what, hash, locale] of [
  ['another address', '#/point/BL23/left', 'en-GB'],
  ['another language', '', 'es'],
] as const)
  test.describe(`with ${what}`, () => {
    test.use({ locale })
    test('nothing is shown until the right view is', async ({ page }) => {
      const release = await hold(page, CODE)
      await page.goto(hash)
      expect(await view(page)).toBe('pending')
      await expect(page.locator('h1')).toBeHidden()
      release()
      await expect(heading(page)).toHaveText(hash ? /^BL23/ : '¿Dónde le duele?')
    })
  })

test.describe('without its code', () => {
  test.use({ allowedErrors: [/Failed to load resource/] })
  test('the page stays, and says so', async ({ page }) => {
    await page.route(/assets\/shell-.*\.js/, (route) => route.abort())
    await page.goto('')
    await expect(page.getByText('Tsubo could not be loaded.')).toBeVisible()
    await expect(heading(page)).toBeVisible()
  })
  test('without the code of a part, the page works and says so', async ({ page }) => {
    await page.route(/assets\/second-view-.*\.js/, (route) => route.abort())
    await page.goto('')
    await expect(page.getByText('This part of the page could not be loaded.').first()).toBeVisible()
    await panel(page).getByRole('link', { name: /^Calf/ }).click()
    await expect(heading(page)).toHaveText('Calf')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the home view can be read', async ({ page, request }) => {
    await page.goto('')
    await expect(heading(page)).toHaveText('Where does it hurt?')
    await expect(panel(page).getByRole('link', { name: /^Calf/ })).toBeVisible()
    // The browser of the test reads `noscript` as if it had scripts.
    expect(await (await request.get('')).text()).toMatch(/<noscript>.*Tsubo needs JavaScript/)
  })
})
