import type { Page } from '@playwright/test'
import { expect, expectAccessible, openApp, panel } from './app'

export const session = (page: Page) => page.getByRole('region', { name: 'Session' })
export const current = (page: Page) => session(page).getByRole('heading', { level: 2 })
export const title = (page: Page) => session(page).getByRole('heading', { level: 1 })
export const status = (page: Page) => session(page).getByRole('status')
export const timer = (page: Page) => session(page).getByRole('timer')
export const startButton = (page: Page) =>
  panel(page).getByRole('button', { name: /^Start · \d+ min$/ })
export const button = (page: Page, name: string) =>
  session(page).getByRole('button', { name, exact: true })
export const past = (page: Page) => page.getByRole('dialog', { name: 'Past sessions' })

/** Opens the start screen with a clock that the test controls. The figure is flat, which is quick. */
export async function openStart(page: Page, hash = '/guide/lower-back') {
  await page.clock.install()
  await openApp(page, `#${hash}?view=flat`)
  await startButton(page).click()
  await expect(title(page)).toHaveText(/^\d minutes?: \d points?$/)
}

/** Starts with the first two points, BL23 and BL52: 40 seconds on each side. */
export async function startWithTwo(page: Page) {
  await session(page).getByRole('checkbox').nth(2).uncheck()
  await expect(title(page)).toHaveText('4 minutes: 2 points')
  await button(page, 'Start').click()
  await expect(button(page, 'Found it')).toBeVisible()
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
export async function whileTimePasses(page: Page, act: () => Promise<void>) {
  await page.clock.resume()
  await act()
  await holdClock(page)
}
export const expectAccessibleNow = (page: Page) =>
  whileTimePasses(page, () => expectAccessible(page))

export const pass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)
