import type { Page } from '@playwright/test'
import { expect, expectAccessible, panel, test, withoutWebGL } from './app'

const chart = (page: Page, side: string) => page.locator(`svg[data-flat="${side}"]`)

test.describe('without WebGL', () => {
  test.beforeEach(({ page }) => withoutWebGL(page))

  test('the chart leads to a region, a point and the sheet', async ({ page }) => {
    await page.goto('#/')
    await expect(page.getByText('No 3D body here.')).toBeVisible()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await chart(page, 'back').getByRole('link', { name: 'Calf, left' }).click()
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Calf')
    await expectAccessible(page)
    await chart(page, 'back')
      .getByRole('link', { name: /^BL57 / })
      .first()
      .click()
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('BL57')
    await expect(panel(page).getByRole('heading', { name: /how to press/i })).toBeVisible()
    await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
    await page.getByRole('link', { name: /^Sheet/ }).click()
    await expect(page.getByText(/BL57/).first()).toBeVisible()
  })

  test('the arrow keys work on the chart', async ({ page }) => {
    await page.goto('#/')
    await expect(chart(page, 'front')).toBeVisible()
    await page.locator('[data-figure]').focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('#figure-words')).toHaveText('Breastbone')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('#figure-words')).toHaveText('Belly, left')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('#figure-words')).toHaveText('Lower back, left')
    await expect(chart(page, 'back')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/region\/lower-back\/left$/)
  })
})

test('the choice of the flat view is in the address and restored later', async ({ page }) => {
  await page.goto('#/')
  await page.getByRole('button', { name: 'Flat', exact: true }).click()
  await expect(chart(page, 'front')).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(page).toHaveURL(/#\/\?view=flat$/)
  await chart(page, 'front').getByRole('link', { name: 'Chest, left' }).click()
  await expect(page).toHaveURL(/#\/region\/chest\/left\?view=flat$/)
  await page.goBack()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Where does it hurt?')
  await page.goForward()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Chest')
  await expectAccessible(page)
  // A visit without a link starts with the view of the last visit.
  await page.goto('about:blank')
  await page.goto('/')
  await expect(chart(page, 'front')).toBeVisible()
  await page.getByRole('button', { name: 'Flat', exact: true }).click()
  await expect(page.locator('canvas')).toBeVisible()
})

test('the chart has four sides, a dark theme and forced colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('#/channel/GB?view=flat&body=male')
  await expect(chart(page, 'left')).toBeVisible()
  for (const side of ['Front', 'Back', 'Right', 'Left']) {
    await page.getByRole('button', { name: side, exact: true }).click()
    await expect(chart(page, side.toLowerCase()).getByRole('link').first()).toBeAttached()
  }
  await expect(chart(page, 'left').getByRole('link', { name: /^GB34 / })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(chart(page, 'left').getByRole('link', { name: /^GB34 / })).toBeVisible()
})

test('the steps to a point are drawn on the flat body too', async ({ page }) => {
  await page.goto('#/point/BL52/left?view=flat')
  await panel(page).getByRole('button', { name: 'Show me on the body' }).click()
  const next = panel(page).getByRole('button', { name: 'Next', exact: true })
  await next.waitFor()
  while (await next.isVisible()) await next.click()
  await expect(chart(page, 'back').getByText('3 cun')).toBeVisible()
  await expect(chart(page, 'back').getByText(/second lumbar vertebra/)).toBeVisible()
  await expectAccessible(page)
})
