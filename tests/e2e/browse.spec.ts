import type { Locator } from '@playwright/test'
import { chart, expect, expectAccessible, openApp, panel, test } from './app'

const CODE = /^(EX-[A-Z]+\d*|[A-Z]{2}\d+)/

/** The codes of the points on a flat figure, once for each dot. */
async function codesOn(figure: Locator) {
  const dots = figure.getByRole('link', { name: CODE })
  const names = await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('aria-label')))
  return names.map((name) => CODE.exec(name ?? '')?.[0])
}

test('filters by body part and safety narrow the points; list and figure agree', async ({
  page,
}) => {
  await openApp(page, '#/')
  await page.getByRole('link', { name: 'Points', exact: true }).click()
  await expect(panel(page).getByText('386 points')).toBeVisible()
  await expectAccessible(page)

  const part = panel(page).getByRole('combobox', { name: 'Body part' })
  await part.selectOption('Lower back')
  await panel(page).getByRole('checkbox', { name: 'May be self-pressed' }).check()
  await expect(page).toHaveURL(/#\/points\?part=lower-back&press=yes$/)
  // The filter keeps the focus.
  await expect(panel(page).getByRole('checkbox')).toBeFocused()
  const links = panel(page).getByRole('list').getByRole('link', { name: CODE })
  const listed = (await links.allTextContents()).map((text) => CODE.exec(text)?.[0])
  expect(listed).toEqual(expect.arrayContaining(['BL23', 'BL52', 'GV4']))
  const named = await codesOn(page.locator('svg[data-flat]'))
  expect(named).toEqual(expect.arrayContaining(['BL23', 'BL52', 'GV4']))
  for (const code of named) expect(listed).toContain(code)
  await expectAccessible(page)

  await page.goBack()
  await page.goBack()
  await expect(panel(page).getByText('386 points')).toBeVisible()
})

test('the list of a channel shows its partner, and arrow keys move along it', async ({ page }) => {
  await openApp(page, '#/points?channel=BL')
  await expect(panel(page).getByText('67 points')).toBeVisible()
  await expect(panel(page).getByRole('link', { name: 'Kidney channel' })).toBeVisible()
  const points = panel(page).getByRole('list').getByRole('link', { name: /^BL\d/ })
  await points.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(points.nth(2)).toBeFocused()
  await page.keyboard.press('End')
  await expect(points.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('Point 67 of 67')).toBeVisible()
  await page.goBack()
  await expect(panel(page).getByText('67 points')).toBeVisible()
})

test('with a filter by side, only the points of that side are lit', async ({ page }) => {
  await openApp(page, '#/points?region=calf&side=right')
  await expect(chart(page, 'back').getByRole('link', { name: /^BL57 / })).toHaveCount(1)
  const codes = await codesOn(chart(page, 'back'))
  expect(new Set(codes).size).toBe(codes.length)
  await panel(page).getByRole('link', { name: /^BL57/ }).click()
  await expect(page).toHaveURL(/#\/point\/BL57\/right$/)
})

test('a filter by classical role works on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openApp(page, '#/points?role=yuan-source')
  await expect(panel(page).getByText('12 points', { exact: true })).toBeVisible()
  await expect(page).toHaveTitle(/source point/)
  await expectAccessible(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
})
