import { expect, expectAccessible, panel, test } from './app'
import {
  button,
  current,
  expectAccessibleNow,
  openStart,
  pass,
  past,
  session,
  startWithTwo,
  status,
  timer,
  title,
  whileTimePasses,
} from './session'

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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('every control is at least 44 pixels large and visible', async ({ page }) => {
    await openStart(page)
    await startWithTwo(page)
    for (const phase of ['find', 'press', 'paused']) {
      for (const control of await session(page).getByRole('button').all()) {
        // Words of a sentence are as large as its lines let them be.
        if (await control.evaluate((element) => element.matches('p [role="button"]'))) continue
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
