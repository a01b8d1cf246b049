import { expect, expectAccessible, openApp, panel, test } from './app'
import { button, openStart, session, startButton, title } from './session'

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
