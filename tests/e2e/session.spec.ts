import type { Page } from '@playwright/test'
import { expect, expectAccessible, panel, test } from './app'

const session = (page: Page) => page.getByRole('region', { name: 'Session' })
const current = (page: Page) => session(page).getByRole('heading', { level: 2 })
const timer = (page: Page) => session(page).getByRole('timer')
const button = (page: Page, name: string) =>
  session(page).getByRole('button', { name, exact: true })

/** Opens the start screen with a clock that the test controls. */
async function openStart(page: Page, hash = '/guide/lower-back') {
  await page.clock.install()
  await page.goto(`#${hash}`)
  await panel(page).getByRole('button', { name: 'Press these now' }).click()
  await expect(session(page).getByRole('heading', { level: 1 })).toHaveText('Press these now')
}

/** Starts with the first two points, BL23 and BL52: 10 + 40 and 6 + 40 seconds each. */
async function startWithTwo(page: Page) {
  const boxes = session(page).getByRole('checkbox')
  for (let index = (await boxes.count()) - 1; index >= 2; index--) await boxes.nth(index).uncheck()
  await expect(session(page).getByText('2 points, about 3 minutes')).toBeVisible()
  await button(page, 'Start').click()
  await expect(timer(page)).toBeVisible()
  await holdClock(page)
}

/** Pauses the page's clock at a time soon after now; a slow machine needs a later time. */
async function holdClock(page: Page) {
  for (let ahead = 500; ; ahead *= 2) {
    try {
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + ahead)
      return
    } catch (error) {
      if (ahead > 4000) throw error
    }
  }
}

/** Runs the page's clock during an action that depends on it. */
async function whileTimePasses(page: Page, act: () => Promise<void>) {
  await page.clock.resume()
  await act()
  await holdClock(page)
}
const expectAccessibleNow = (page: Page) => whileTimePasses(page, () => expectAccessible(page))

const pass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)

test('the start screen changes seconds, lengths and sides within safe limits', async ({ page }) => {
  await openStart(page)
  await expectAccessible(page)
  const first = session(page).getByRole('listitem').first()
  await expect(first).toContainText('BL23')
  await first.getByText('Change').click()
  const seconds = first.getByLabel('Seconds')
  expect(await seconds.locator('option').allTextContents()).toEqual(['30', '40', '50', '60'])
  await seconds.selectOption('60')
  await expect(first).toContainText('60 s each side')
  await session(page).getByText('Shorter', { exact: true }).click()
  await expect(first).toContainText('30 s each side')
  await session(page).getByText('Right', { exact: true }).click()
  await expect(first).not.toContainText('each side')
  await button(page, 'Cancel').click()
  await expect(session(page)).toHaveCount(0)
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
})

test('a session survives pause, reload and sleep and ends in a summary', async ({ page }) => {
  await openStart(page)
  await startWithTwo(page)
  await expect(current(page)).toContainText('BL23')
  await expect(session(page)).toContainText('left side')
  await expect(page).toHaveURL(/#\/point\/BL23\/left$/)
  await pass(page, 12)
  await expect(session(page)).toContainText(/breathe (in|out)/)

  await button(page, 'Pause').click()
  await expectAccessibleNow(page)
  const held = await timer(page).textContent()
  await pass(page, 30)
  await expect(timer(page)).toHaveText(held ?? '')
  await button(page, 'Go on').click()
  await pass(page, 4)
  await expect(timer(page)).not.toHaveText(held ?? '')

  await button(page, 'Next').click()
  await expect(session(page)).toContainText('right side')
  await expect(page).toHaveURL(/#\/point\/BL23\/right$/)

  // After a short reload it continues.
  await whileTimePasses(page, async () => {
    await page.reload()
    await expect(current(page)).toContainText('BL23')
  })
  await pass(page, 10)
  await expect(session(page)).toContainText(/breathe (in|out)/)
  await expect(button(page, 'Pause')).toBeVisible()

  // After an hour of sleep it is paused at the same point.
  await page.clock.fastForward('01:00:00')
  await expect(button(page, 'Go on')).toBeVisible()
  await expect(current(page)).toContainText('BL23')
  const why = session(page)
    .getByRole('paragraph')
    .filter({ hasText: /^Paused by itself/ })
  await expect(why).toBeInViewport()
  await expect(session(page).getByRole('status')).toContainText('the device slept')
  await button(page, 'Go on').click()
  await expect(why).toHaveCount(0)

  await button(page, 'Skip point').click()
  await expect(current(page)).toContainText('BL52')
  for (let spell = 0; spell < 10; spell++) await pass(page, 10)
  await expect(session(page).getByRole('heading', { level: 1 })).toHaveText('Well done')
  await expect(session(page)).toContainText('You pressed one point')
  await expect(session(page).getByRole('heading', { name: 'Afterwards' })).toBeVisible()
  await expectAccessibleNow(page)
  await button(page, 'Done').click()
  await expect(page).toHaveURL(/#\/guide\/lower-back$/)
  // The stored session is gone.
  await page.clock.resume()
  await page.reload()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
  await expect(session(page)).toHaveCount(0)
})

test('a link to a guide or a sheet opens the start screen', async ({ page }) => {
  await page.goto('#/guide/calf?session=yes')
  await expect(session(page).getByRole('heading', { level: 1 })).toHaveText('Press these now')
  await expect(session(page).getByRole('listitem').first()).toContainText('BL')
  await button(page, 'Cancel').click()
  await expect(session(page)).toHaveCount(0)
  await page.goto('#/sheet/LI10,ST36?session=yes')
  await expect(session(page)).toContainText('ST36')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await button(page, 'Share').click()
  await expect(session(page).getByText('Link copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /#\/sheet\/LI10,ST36\?session=yes$/,
  )
})

test('a session works with the keyboard alone', async ({ page }) => {
  await openStart(page)
  await startWithTwo(page)
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(session(page).getByRole('status')).toHaveText(/^Paused at BL23/)
  await page.keyboard.press('Space')
  await expect(button(page, 'Pause')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(session(page)).toContainText('right side')
  await page.keyboard.press('ArrowRight')
  await expect(session(page).getByRole('status')).toHaveText(/^BL52 .*, left side\. Find the place/)
  await page.keyboard.press('ArrowLeft')
  await expect(current(page)).toContainText('BL23')
  await page.keyboard.press('Escape')
  await expect(session(page).getByRole('alertdialog')).toBeVisible()
  await expectAccessibleNow(page)
  await page.keyboard.press('Enter')
  await expect(session(page).getByRole('alertdialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await session(page).getByRole('alertdialog').getByRole('button', { name: 'Stop' }).click()
  await expect(session(page).getByRole('heading', { level: 1 })).toBeFocused()
  await expect(session(page)).toContainText('No point was pressed this time.')
})

test('one step back leads to the guide, and the session continues', async ({ page }) => {
  await openStart(page)
  await startWithTwo(page)
  await button(page, 'Next').click()
  await button(page, 'Next').click()
  await expect(page).toHaveURL(/BL52\/left$/)
  await page.goBack()
  await expect(page).toHaveURL(/guide\/lower-back$/)
  // The session continues above any panel.
  await expect(current(page)).toContainText('BL52')
  await button(page, 'Stop').click()
  await button(page, 'Done').click()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
})

test('a session omits points that nobody, or this person, should press', async ({ page }) => {
  await openStart(page, '/channel/ST')
  await expect(session(page).getByRole('checkbox', { name: /ST9\b/ })).toHaveCount(0)
  await expect(session(page).getByRole('link', { name: /^ST9 / })).toBeVisible()

  await page.evaluate(() =>
    localStorage.setItem(
      'tsubo-about-me',
      JSON.stringify({ conditions: ['pregnancy'], stages: {}, regions: {} }),
    ),
  )
  await page.goto('#/guide/neck')
  await page.reload()
  await panel(page).getByRole('button', { name: 'Press these now' }).click()
  await expect(session(page).getByRole('checkbox', { name: /GB20/ })).toBeVisible()
  for (const code of ['GB21', 'LI4', 'BL60'])
    await expect(session(page).getByRole('checkbox', { name: new RegExp(code) })).toHaveCount(0)
  await button(page, 'Start').click()
  await button(page, 'Stop').click()
  await expect(session(page).getByRole('heading', { name: 'Left out for you' })).toBeVisible()
  await expect(session(page).getByRole('link', { name: /^GB21 / })).toBeVisible()
})

test('a session starts from the sheet and returns to it', async ({ page }) => {
  await page.goto('#/guide/calf')
  await panel(page)
    .getByRole('button', { name: /^Add \d+ to sheet/ })
    .click()
  await page.getByRole('link', { name: /^Sheet/ }).click()
  await panel(page).getByRole('button', { name: 'Press these now' }).click()
  await expect(session(page).getByRole('checkbox', { name: /BL57/ })).toBeChecked()
  await button(page, 'Start').click()
  await expect(page).toHaveURL(/#\/point\/BL57\/left$/)
  await button(page, 'Stop').click()
  await button(page, 'Done').click()
  await expect(page).toHaveURL(/#\/sheet/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('every control is at least 44 pixels large and visible', async ({ page }) => {
    await openStart(page)
    await startWithTwo(page)
    for (const control of await session(page).getByRole('button').all()) {
      const box = await control.boundingBox()
      expect(box?.height, (await control.textContent()) ?? '').toBeGreaterThanOrEqual(44)
      expect(box?.width).toBeGreaterThanOrEqual(44)
      await expect(control).toBeInViewport({ ratio: 1 })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessibleNow(page)
  })
})
