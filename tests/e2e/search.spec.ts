import type { Page } from '@playwright/test'
import { CHANNEL_CODES } from '../../src/domain/codes'
import { expect, expectAccessible, heading, openApp, panel, test } from './app'

const box = (page: Page) => page.getByRole('combobox', { name: /^Search/ })
/** The active option, as a screen reader announces it. */
const active = async (page: Page) => {
  const id = await box(page).getAttribute('aria-activedescendant')
  return page.locator(`[id="${id}"]`)
}

test('slash, arrow keys and Enter search and open a result', async ({ page }) => {
  await openApp(page, '#/')
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('calf')
  const options = page.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(await active(page)).toHaveText(/^Calf/)
  await expect(page.getByRole('group', { name: 'Guides to sore places' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /\d+ answers/ })).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('ArrowDown')
  await expect(await active(page)).toHaveText(/^Legs/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Calf')
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveURL(/#\/guide\/calf$/)
  await page.goBack()
  await expect(box(page)).toHaveValue('calf')
  await page.goBack()
  await expect(box(page)).toBeHidden()
  await expect(heading(page)).toHaveText('Where does it hurt?')
})

test('the query is in the address: reload, back and forward work', async ({ page }) => {
  await openApp(page, '#/guide/calf')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/#\/guide\/calf\?q=$/)
  await box(page).fill('lower back')
  await expect(page).toHaveURL(/#\/guide\/calf\?q=lower\+back$/)
  await expect(page).toHaveTitle(/^Search · Calf/)
  await page.reload()
  await expect(box(page)).toHaveValue('lower back')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#\/guide\/calf$/)
  await expect(page).toHaveTitle(/^Calf/)
  await page.goForward()
  await expect(box(page)).toHaveValue('lower back')
  await page.goBack()
  await expect(box(page)).toBeHidden()
  await expect(heading(page)).toHaveText('Calf')
})

test('a link opens the search; closing it leads home', async ({ page }) => {
  await openApp(page, '#/search?q=sea+of+vitality')
  await expect(box(page)).toHaveValue('sea of vitality')
  await expect(page.getByRole('option').first()).toContainText('BL23')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#\/$/)
  await expect(heading(page)).toHaveText('Where does it hurt?')
})

for (const [language, typed, answer, english] of [
  ['es', 'zona lumbar', 'Zona lumbar', 'En inglés: Calf'],
  ['zh', '腰', '腰部', '英文：Calf'],
] as const)
  test(`results are in ${language}, for English words too`, async ({ page }) => {
    await openApp(page, `#/search?q=${encodeURIComponent(typed)}&lang=${language}`)
    const input = page.getByRole('combobox')
    await expect(input).toHaveValue(typed)
    await expect(page.getByRole('option').first()).toContainText(answer)
    await expectAccessible(page)
    await input.fill('calf')
    await expect(page.getByRole('option').first()).toContainText(english)
    await input.fill('Bladder 47')
    await expect(page.getByRole('option').first()).toContainText('BL52')
    await expectAccessible(page)
  })

test('“Bladder 47” finds two points and explains why', async ({ page }) => {
  await openApp(page, '#/point/ST36/left')
  await page.keyboard.press('Control+k')
  await box(page).fill('Bladder 47')
  await expect(page.getByText(/Two numberings of the Bladder channel/)).toBeVisible()
  const options = page.getByRole('option')
  await expect(options).toHaveCount(2)
  await expect(options.first()).toContainText('BL52')
  await expect(options.first()).toContainText('older numbering')
  await expect(options.last()).toContainText('BL47')
  await expectAccessible(page)
  await options.first().click()
  await expect(heading(page)).toContainText('Zhìshì')
  await expect(panel(page).getByText(/Bladder 47 \(B47, UB47\)/)).toBeVisible()
})

test('Escape closes the search and restores the focus', async ({ page }) => {
  await openApp(page, '#/')
  const opener = page.getByRole('button', { name: 'Search', exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  await box(page).fill('qwxz')
  await expect(page.getByText(/Nothing by that name/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeHidden()
  await expect(opener).toBeFocused()
})

test('a slash in a selection list does not open the search', async ({ page }) => {
  await openApp(page, '#/points')
  await page.getByRole('combobox', { name: 'Channel' }).focus()
  await page.keyboard.press('/')
  await expect(box(page)).toBeHidden()
})

test('a key or a click adds a result to the sheet', async ({ page }) => {
  await openApp(page, '#/')
  await page.keyboard.press('/')
  await box(page).fill('bl23')
  await expect(page.getByRole('option').first()).toContainText('BL23')
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByText('BL23 is on the sheet.')).toBeVisible()
  await box(page).fill('st36')
  const answer = page.getByRole('option').first()
  await expect(answer).toContainText('ST36')
  await answer.getByText('+ Sheet').click()
  await expect(answer).toContainText('✓ Sheet')
  await expectAccessible(page)
  // A point that nobody should press cannot be added.
  await box(page).fill('st17')
  await expect(answer).toContainText('ST17')
  await expect(answer).not.toContainText('+ Sheet')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Sheet, 2 points' })).toBeVisible()
})

test('a point that is left out for the person is marked', async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('button', { name: /^About me/ }).click()
  await page.getByRole('checkbox', { name: /pregnan/i }).check()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.keyboard.press('/')
  await box(page).fill('hegu')
  const points = page.getByRole('group', { name: 'Points' }).getByRole('option')
  await expect(points.last()).toContainText('LI4')
  await expect(points.last()).toContainText('Left out for you')
})

/** Which of these parts of the code have not arrived whole. */
const stillToCome = (page: Page, parts: readonly string[]) =>
  page.evaluate((names) => {
    const files = performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).responseEnd > 0)
      .map(({ name }) => name)
    return names.filter((name) => !files.some((file) => file.includes(`/${name}-`)))
  }, parts)

test.describe('without a network', () => {
  // Chromium requests the icon again at each new address.
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED.*favicon/] })

  test('the search finds points', async ({ page, context }) => {
    await openApp(page, '#/')
    // What is prefetched when the page has time, read to its end.
    const prefetched = ['SearchScreen', ...CHANNEL_CODES, 'EX']
    await expect.poll(() => stillToCome(page, prefetched), { timeout: 30_000 }).toEqual([])
    await context.setOffline(true)
    await page.keyboard.press('/')
    await box(page).fill('zu san li')
    await expect(page.getByRole('option').first()).toContainText('ST36')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the search fills the screen, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await openApp(page, '#/')
      await page.getByRole('button', { name: 'Search', exact: true }).tap()
      await box(page).fill('knot under shoulder blade')
      const dialog = await page.getByRole('dialog', { name: 'Search' }).boundingBox()
      expect(dialog).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
      await expectAccessible(page)
      for (const option of await page.getByRole('option').all())
        expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      await page.getByRole('option').first().tap()
      await expect(heading(page)).toHaveText('Under the shoulder blade')
    })
})
