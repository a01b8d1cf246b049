import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, openApp, panel, test } from './app'

const session = (page: Page) => page.getByRole('region', { name: 'Session' })
const current = (page: Page) => session(page).getByRole('heading', { level: 2 })
const title = (page: Page) => session(page).getByRole('heading', { level: 1 })
const status = (page: Page) => session(page).getByRole('status')
const timer = (page: Page) => session(page).getByRole('timer')
const startButton = (page: Page) => panel(page).getByRole('button', { name: /^Start · \d+ min$/ })
const button = (page: Page, name: string) =>
  session(page).getByRole('button', { name, exact: true })
const past = (page: Page) => page.getByRole('dialog', { name: 'Past sessions' })

/** Opens the start screen with a clock that the test controls. The figure is flat, which is quick. */
async function openStart(page: Page, hash = '/guide/lower-back') {
  await page.clock.install()
  await openApp(page, `#${hash}?view=flat`)
  await startButton(page).click()
  await expect(title(page)).toHaveText(/^\d minutes?: \d points?$/)
}

/** Starts with the first two points, BL23 and BL52: 40 seconds on each side. */
async function startWithTwo(page: Page) {
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
async function whileTimePasses(page: Page, act: () => Promise<void>) {
  await page.clock.resume()
  await act()
  await holdClock(page)
}
const expectAccessibleNow = (page: Page) => whileTimePasses(page, () => expectAccessible(page))

const pass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)

test('the start screen offers three points in five minutes, and more within safe limits', async ({
  page,
}) => {
  await openStart(page)
  await expect(title(page)).toHaveText('5 minutes: 3 points')
  await expectAccessible(page)
  const boxes = session(page).getByRole('checkbox')
  const ticked = () =>
    boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))
  expect((await ticked()).slice(0, 5)).toEqual([true, true, true, false, false])
  await expect(session(page).getByRole('radio', { name: '3 points' })).toBeChecked()
  await session(page).getByText('All', { exact: true }).click()
  expect((await ticked()).slice(0, 5)).toEqual([true, true, true, true, true])
  const first = session(page).getByRole('listitem').first()
  await expect(first).toContainText('BL23')
  await first.getByText('Change').click()
  const seconds = first.getByLabel('Seconds')
  expect(await seconds.locator('option').allTextContents()).toEqual(['30', '40', '50', '60'])
  await seconds.selectOption('60')
  await expect(first).toContainText('60 s each side')
  await session(page).getByText('All, short', { exact: true }).click()
  await expect(first).toContainText('30 s each side')
  await session(page).getByText('Right', { exact: true }).click()
  await expect(first).not.toContainText('each side')
  await button(page, 'Cancel').click()
  await expect(session(page)).toHaveCount(0)
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
})

test('nothing counts down before "Found it"; the ruler leads to the place by itself', async ({
  page,
}) => {
  await openStart(page)
  await startWithTwo(page)
  await expect(current(page)).toContainText('BL23')
  await expect(session(page)).toContainText('left side')
  await expect(page).toHaveURL(/#\/point\/BL23\/left\?view=flat$/)
  await expect(timer(page)).toHaveCount(0)
  await expect(
    session(page).getByText('Rest your hands on the tops of the hip bones'),
  ).toBeVisible()
  const way = session(page).getByRole('region', { name: 'Finding BL23 step by step' })
  await expect(way).toContainText('Step 1 of')
  await expectAccessibleNow(page)
  // A step at a time, to the point; then it stays.
  for (let step = 0; step < 12; step++) await pass(page, 3.6)
  await expect(way.getByRole('button', { name: 'Next step' })).toBeDisabled()
  await expect(way.getByRole('button', { name: 'Previous step' })).toBeEnabled()
  await expect(timer(page)).toHaveCount(0)

  await button(page, 'Found it').click()
  await pass(page, 12)
  await expect(session(page)).toContainText(/breathe (in|out)/)
  await expect(timer(page)).toHaveText(/^0:2\d$/)
  await pass(page, 30)
  await expect(timer(page)).toHaveCount(0)
  await expect(session(page)).toContainText('Now the other side')
  await expect(page).toHaveURL(/#\/point\/BL23\/right\?view=flat$/)
  await expect(session(page).getByText('Rest your hands on the tops of the hip bones')).toBeHidden()
  await session(page).getByText('How to find it').click()
  await expect(
    session(page).getByText('Rest your hands on the tops of the hip bones'),
  ).toBeVisible()
})

test('a session survives pause, reload and sleep and ends in a summary that is kept', async ({
  page,
}) => {
  await openStart(page)
  await startWithTwo(page)
  await button(page, 'Found it').click()
  await pass(page, 12)
  const held = await timer(page).textContent()
  await button(page, 'Pause').click()
  await expect(button(page, 'Go on')).toBeFocused()
  await expect(current(page)).toHaveText('BL23, 1 of 2')
  await expectAccessibleNow(page)
  await pass(page, 30)
  await button(page, 'Go on').click()
  await expect(timer(page)).toHaveText(held ?? '')
  await pass(page, 4)
  await expect(timer(page)).not.toHaveText(held ?? '')

  await button(page, 'Next').click()
  await expect(session(page)).toContainText('right side')
  await expect(page).toHaveURL(/#\/point\/BL23\/right\?view=flat$/)

  // After a short reload it continues.
  await whileTimePasses(page, async () => {
    await page.reload()
    await expect(current(page)).toContainText('BL23')
  })
  await button(page, 'Found it').click()
  await pass(page, 3)
  await expect(session(page)).toContainText(/breathe (in|out)/)

  // After an hour of sleep it is paused at the same point.
  await page.clock.fastForward('01:00:00')
  await expect(button(page, 'Go on')).toBeVisible()
  await expect(current(page)).toHaveText('BL23, 1 of 2')
  const why = session(page)
    .getByRole('paragraph')
    .filter({ hasText: /^Paused by itself/ })
  await expect(why).toBeInViewport()
  await expect(status(page)).toContainText('the device slept')
  await button(page, 'Go on').click()
  await expect(why).toHaveCount(0)

  await button(page, 'Skip point').click()
  for (const side of ['left', 'right']) {
    await expect(current(page)).toContainText('BL52')
    await expect(session(page)).toContainText(`${side} side`)
    await button(page, 'Found it').click()
    for (let spell = 0; spell < 5; spell++) await pass(page, 8.1)
  }
  await expect(title(page)).toHaveText('Well done')
  await expect(session(page)).toContainText('You pressed one point')
  await expect(session(page).getByRole('heading', { name: 'Afterwards' })).toBeVisible()
  const question = session(page).getByRole('region', { name: 'How is it now?' })
  await question.getByRole('button', { name: 'Worse' }).click()
  await expect(question.getByRole('status')).toContainText('stop for today')
  await expectAccessibleNow(page)
  await question.getByRole('button', { name: 'The same' }).click()
  await expect(question.getByRole('status')).toHaveText('')

  await page.clock.resume()
  await button(page, 'Past sessions').click()
  await expect(past(page).getByRole('listitem')).toHaveCount(1)
  await expect(past(page).getByRole('listitem')).toContainText(/BL52.*about a minute · the same/)
  await expectAccessible(page)
  await past(page).getByRole('button', { name: 'Done' }).click()
  await button(page, 'Done').click()
  await expect(page).toHaveURL(/#\/guide\/lower-back\?view=flat$/)
  // The stored session is gone.
  await page.reload()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
  await expect(session(page)).toHaveCount(0)
})

test('past sessions are saved as a file and forgotten, one or all', async ({ page }) => {
  await page.addInitScript(() => {
    const kept = (endedAt: number, feeling?: string) => ({
      endedAt,
      codes: ['BL57', 'BL60'],
      seconds: 160,
      feeling,
    })
    localStorage['tsubo-past-sessions'] ??= JSON.stringify({
      state: [
        kept(Date.UTC(2026, 10, 28), 'better'),
        kept(Date.UTC(2026, 10, 27)),
        kept(1, 'same'),
      ],
      version: 1,
    })
  })
  await openApp(page, '#/?view=flat')
  await page.getByRole('button', { name: /^About me/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Past sessions' }).click()
  const entries = past(page).getByRole('listitem')
  await expect(entries).toHaveCount(3)
  await expect(entries.first()).toContainText('28 Nov 2026')
  const saving = page.waitForEvent('download')
  await past(page).getByRole('button', { name: 'Save as file' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('past-sessions.csv')
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
  expect(lines[1]).toMatch(/^"2026-11-2\d \d\d:\d\d","BL57 BL60","3","better"$/)
  expect(lines).toHaveLength(5)

  await past(page)
    .getByRole('button', { name: /Forget the session of 28 Nov/ })
    .click()
  await expect(entries).toHaveCount(2)
  await past(page).getByRole('button', { name: 'Forget all' }).click()
  await expect(past(page).getByRole('status')).toHaveText('Forget all 2 sessions?')
  await past(page).getByRole('button', { name: 'Keep' }).click()
  await expect(entries).toHaveCount(2)
  await past(page).getByRole('button', { name: 'Forget all' }).click()
  await past(page).getByRole('button', { name: 'Forget all' }).click()
  await expect(past(page).getByRole('status')).toHaveText('No session is kept.')
  expect(await page.evaluate(() => localStorage.getItem('tsubo-past-sessions'))).toBeNull()
})

test('a link to a guide or a sheet opens the start screen', async ({ page }) => {
  await openApp(page, '#/guide/calf?view=flat&session=yes')
  await expect(title(page)).toHaveText('5 minutes: 3 points')
  await expect(session(page).getByRole('listitem').first()).toContainText('BL')
  await button(page, 'Cancel').click()
  await expect(session(page)).toHaveCount(0)
  await openApp(page, '#/sheet/LI10,ST36?view=flat&session=yes')
  await expect(session(page)).toContainText('ST36')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await button(page, 'Share').click()
  await expect(session(page).getByText('Link copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /#\/sheet\/LI10,ST36\?.*session=yes$/,
  )
})

test('a session works with the keyboard alone', async ({ page }) => {
  await openStart(page)
  await startWithTwo(page)
  await expect(current(page)).toBeFocused()
  await expect(status(page)).toHaveText(/^BL23 .*, left side\. Find the place/)
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('Press BL23 for 40 seconds.')
  await page.keyboard.press('Space')
  await expect(status(page)).toHaveText(/^Paused at BL23/)
  await page.keyboard.press('Space')
  await expect(button(page, 'Pause')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(session(page)).toContainText('right side')
  await page.keyboard.press('Space')
  await expect(timer(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(status(page)).toHaveText(/^BL52 .*, left side\. Find the place/)
  await page.keyboard.press('ArrowLeft')
  await expect(current(page)).toContainText('BL23')
  await page.keyboard.press('Escape')
  await expect(session(page).getByRole('alertdialog')).toBeVisible()
  await expectAccessibleNow(page)
  await page.keyboard.press('Enter')
  await expect(session(page).getByRole('alertdialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await session(page).getByRole('alertdialog').getByRole('button', { name: 'End' }).click()
  await expect(title(page)).toBeFocused()
  await expect(session(page)).toContainText('No point was pressed this time.')
})

test('a paused session is one line on every page, and leads nowhere', async ({ page }) => {
  await openStart(page)
  await startWithTwo(page)
  await button(page, 'Pause').click()
  for (const [link, url] of [
    [/^Sheet/, /#\/sheet/],
    [/^Points/, /#\/points/],
    [/^Tsubo/, /#\/\?/],
  ] as const) {
    await page.getByRole('banner').getByRole('link', { name: link }).click()
    await expect(page).toHaveURL(url)
    await expect(current(page)).toHaveText('BL23, 1 of 2')
    expect((await session(page).boundingBox())?.height).toBeLessThan(64)
  }
  // The keys belong to the page.
  await panel(page).getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Space')
  await expect(button(page, 'Go on')).toBeVisible()
  await page.clock.resume()
  await page.reload()
  await expect(current(page)).toHaveText('BL23, 1 of 2')
  await expect(page).toHaveURL(/#\/\?/)
  await expectAccessible(page)
  await button(page, 'Go on').click()
  await expect(page).toHaveURL(/#\/point\/BL23\/left\?view=flat$/)
  await expect(button(page, 'Found it')).toBeVisible()
})

test('one step back leads to the guide, and the session continues', async ({ page }) => {
  await openStart(page)
  await startWithTwo(page)
  await button(page, 'Next').click()
  await button(page, 'Next').click()
  await expect(page).toHaveURL(/BL52\/left\?view=flat$/)
  await page.goBack()
  await expect(page).toHaveURL(/guide\/lower-back\?view=flat$/)
  // The session continues above any panel.
  await expect(current(page)).toContainText('BL52')
  await button(page, 'End').click()
  await button(page, 'Done').click()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
})

test('a session omits points that nobody, or this person, should press', async ({ page }) => {
  await openApp(page, '#/channel/HT?view=flat')
  await expect(startButton(page)).toBeVisible()
  // A long channel offers none, but a link from an earlier version still opens it.
  await openApp(page, '#/channel/ST?view=flat')
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('Stomach')
  await expect(startButton(page)).toHaveCount(0)
  await openApp(page, '#/channel/ST?view=flat&session=yes')
  await expect(session(page).getByRole('checkbox', { name: /ST2\b/ })).toBeVisible()
  await expect(session(page).getByRole('checkbox', { name: /ST9\b/ })).toHaveCount(0)
  await expect(session(page).getByRole('link', { name: /^ST9 / })).toBeVisible()

  await page.evaluate(() =>
    localStorage.setItem(
      'tsubo-about-me',
      JSON.stringify({ conditions: ['pregnancy'], stages: {}, regions: {} }),
    ),
  )
  await openApp(page, '#/guide/neck?view=flat')
  await page.reload()
  await startButton(page).click()
  await expect(session(page).getByRole('checkbox', { name: /GB20/ })).toBeVisible()
  for (const code of ['GB21', 'LI4', 'BL60'])
    await expect(session(page).getByRole('checkbox', { name: new RegExp(code) })).toHaveCount(0)
  await button(page, 'Start').click()
  await button(page, 'End').click()
  await expect(session(page).getByRole('heading', { name: 'Left out for you' })).toBeVisible()
  await expect(session(page).getByRole('link', { name: /^GB21 / })).toBeVisible()
})

test('a session starts from the sheet and returns to it', async ({ page }) => {
  await openApp(page, '#/guide/calf?view=flat')
  await panel(page)
    .getByRole('button', { name: /^Add \d+ to sheet/ })
    .click()
  await page.getByRole('link', { name: /^Sheet/ }).click()
  await startButton(page).click()
  await expect(session(page).getByRole('checkbox', { name: /BL57/ })).toBeChecked()
  await button(page, 'Start').click()
  await expect(page).toHaveURL(/#\/point\/BL57\/left\?view=flat$/)
  await button(page, 'End').click()
  await button(page, 'Done').click()
  await expect(page).toHaveURL(/#\/sheet/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('every control is at least 44 pixels large and visible', async ({ page }) => {
    await openStart(page)
    await startWithTwo(page)
    for (const phase of ['find', 'press', 'paused']) {
      for (const control of await session(page).getByRole('button').all()) {
        const box = await control.boundingBox()
        const what = `${phase}: ${await control.textContent()}`
        expect(box?.height, what).toBeGreaterThanOrEqual(44)
        expect(box?.width, what).toBeGreaterThanOrEqual(44)
        // The three switches of the signals are reached by scrolling.
        if ((await control.getAttribute('aria-pressed')) === null)
          await expect(control, what).toBeInViewport({ ratio: 1 })
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      )
      await expectAccessibleNow(page)
      if (phase !== 'paused') await button(page, phase === 'find' ? 'Found it' : 'Pause').click()
    }
  })
})
