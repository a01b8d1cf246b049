import type { Page } from '@playwright/test'
import { countDraws, type DrawLog } from '../../bench/countDraws'
import {
  BODY,
  cameraRests,
  expect,
  expectAccessible,
  labels,
  openApp,
  openWithBody,
  PICTURE,
  panel,
  pictureOfBody,
  test,
} from './app'

const draws = (page: Page) =>
  page.evaluate(() => (window as never as { drawLog: DrawLog }).drawLog.draws)

/** The number of draws within a time. */
async function drawsWhile(page: Page, milliseconds: number) {
  const before = await draws(page)
  await page.waitForTimeout(milliseconds)
  return (await draws(page)) - before
}

/** Records the announcements of the page, however short; returns a function that reads them. */
async function recordAnnouncements(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const announced: string[] = []
    Object.assign(window, { announced })
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[aria-live]'))
        if (textContent && announced.at(-1) !== textContent) announced.push(textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () =>
    page.evaluate(() => (window as never as { announced: string[] }).announced.join('\n'))
}

const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })

test(
  'the demonstration runs, follows the keyboard, and leaves no trace',
  PICTURE,
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await countDraws(page)
    await openWithBody(page, '/point/BL17/left')
    const announced = await recordAnnouncements(page)
    const rest = await pictureOfBody(page)

    await button(page, 'Watch it pressed').focus()
    await page.keyboard.press('Enter')
    await expect(panel(page).getByText('Left side.')).toBeVisible()
    // It runs by itself. On a busy machine a phase may end before the test checks for it.
    const before = await draws(page)
    await expect.poll(() => draws(page), { intervals: [100] }).toBeGreaterThan(before)
    await expect.poll(announced).toMatch(/Bring the ball.*Lean in slowly.*Hold still/s)

    // The focus is inside the player, so the arrow keys work at once.
    await button(page, 'Pause').click()
    for (let phase = 0; phase < 9; phase++) await page.keyboard.press('ArrowLeft')
    await expect(panel(page).getByText(/Bring the ball/)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByText(/Lean in slowly/)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByText(/Hold still/)).toBeVisible()
    await cameraRests(page)
    expect(await drawsWhile(page, 1000)).toBe(0)
    const pressed = await pictureOfBody(page)
    expect(pressed.equals(rest)).toBe(false)
    // Dots and their labels are hidden during the demonstration.
    expect(await labels(page)).toEqual([])
    await expectAccessible(page)
    await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByText(/Knead in small/)).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(panel(page).getByText(/Hold still/)).toBeVisible()

    await button(page, 'thumb').click()
    await expect.poll(announced).toMatch(/Lay the pad of the thumb/)
    await button(page, 'Pause').click()
    for (let phase = 0; phase < 9; phase++) await page.keyboard.press('ArrowLeft')
    await expect(panel(page).getByText(/Lay the pad of the thumb/)).toBeVisible()
    for (let phase = 0; phase < 5; phase++) await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByText('Right side.')).toBeVisible()
    for (let phase = 0; phase < 4; phase++) await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByText(/Let go/)).toBeVisible()
    await button(page, 'Resume').click()
    // The last phase ends by itself.
    await expect(panel(page).getByText(/That was one round/)).toBeVisible()
    await expect(button(page, 'Watch it pressed')).toBeVisible()

    await cameraRests(page)
    expect(await labels(page)).toContain('BL17')
    expect((await pictureOfBody(page)).equals(pressed)).toBe(false)
    expect(await drawsWhile(page, 1000)).toBe(0)
  },
)

test('Escape or another route ends the demonstration', BODY, async ({ page }) => {
  await openWithBody(page, '/point/ST36/right')
  await button(page, 'Watch it pressed').click()
  await expect(panel(page).getByText('Right side.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button(page, 'Watch it pressed')).toBeFocused()

  await button(page, 'Watch it pressed').click()
  await expect(panel(page).getByText('Right side.')).toBeVisible()
  await panel(page).getByRole('link', { name: 'Left', exact: true }).click()
  await expect(button(page, 'Watch it pressed')).toBeVisible()
  await expect(button(page, 'Stop')).toHaveCount(0)

  // A point that nobody should press has no demonstration.
  await openApp(page, '#/point/ST9/left')
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('ST9')
  await expect(
    panel(page)
      .getByText(/carotid/i)
      .first(),
  ).toBeVisible()
  await expect(button(page, 'Watch it pressed')).toHaveCount(0)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('the demonstration is three still pictures', PICTURE, async ({ page }) => {
    await countDraws(page)
    await openWithBody(page, '/point/BL17/left')
    await button(page, 'Watch it pressed').click()
    await expect(panel(page).getByText(/Bring the ball/)).toBeVisible()
    await expect(button(page, 'Pause')).toHaveCount(0)
    await cameraRests(page)
    const before = await pictureOfBody(page)
    expect(await drawsWhile(page, 1000)).toBe(0)

    await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByText(/Lean in slowly/)).toBeVisible()
    await cameraRests(page)
    expect((await pictureOfBody(page)).equals(before)).toBe(false)
    await expectAccessible(page)

    await button(page, 'Next').click()
    await expect(panel(page).getByText(/Let go/)).toBeVisible()
    await button(page, 'Finish').click()
    await expect(button(page, 'Watch it pressed')).toBeFocused()
    await cameraRests(page)
    expect(await drawsWhile(page, 1000)).toBe(0)
  })
})
