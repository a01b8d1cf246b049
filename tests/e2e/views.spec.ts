import { expect, expectAccessible, goTo, openApp, panel, test } from './app'

const VIEWS = [
  '/',
  '/?view=flat',
  '/region/lower-back/left',
  '/guide/shoulder',
  '/point/BL23/left',
  '/point/GB21/right?view=flat',
  '/point/CV8/midline',
  '/channels',
  '/channel/BL',
  '/points?part=forearm',
  '/sheet/BL23,LI4.left',
  '/care',
  '/care/back',
] as const

for (const colorScheme of ['light', 'dark'] as const)
  test(`every view is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openApp(page, '#/')
    for (const address of VIEWS) {
      await goTo(page, address)
      await expect(panel(page).getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expectAccessible(page)
    }
  })

test('at 400 % zoom every view fits the width', async ({ page }) => {
  // 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10 Reflow).
  await page.setViewportSize({ width: 320, height: 256 })
  await openApp(page, '#/')
  for (const address of VIEWS) {
    await goTo(page, address)
    await expect(panel(page).getByRole('heading', { level: 1 }).first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, address).toBeLessThanOrEqual(320)
  }
})

test('with the largest text every view fits the width', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openApp(page, '#/point/BL23/left')
  const heading = panel(page).getByRole('heading', { level: 1 }).first()
  const size = () =>
    heading.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const before = await size()
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Larger' }).check()
  await page.keyboard.press('Escape')
  expect((await size()) / before).toBeGreaterThan(1.3)
  for (const address of VIEWS) {
    await goTo(page, address)
    await expect(heading).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, address).toBeLessThanOrEqual(390)
  }
})
