import type { Page } from '@playwright/test'
import { countDraws, type DrawLog } from '../../bench/countDraws'
import { cameraRests, expect, expectAccessible, labels, openWithBody, panel, test } from './app'

const draws = (page: Page) =>
  page.evaluate(() => (window as never as { drawLog: DrawLog }).drawLog.draws)

/** How many draws a stretch of quiet costs. */
async function drawsWhile(page: Page, milliseconds: number) {
  const before = await draws(page)
  await page.waitForTimeout(milliseconds)
  return (await draws(page)) - before
}

/** All that the panel has told so far, in its order, however short it stood there. */
async function tellings(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[aria-live]'))
        if (textContent && told.at(-1) !== textContent) told.push(textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as never as { told: string[] }).told.join('\n'))
}

const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })

test('a press is played on the body, led by the keyboard, and leaves nothing behind', async ({
  page,
}) => {
  await page.addInitScript(countDraws)
  await openWithBody(page, '/point/BL17/left')
  const told = await tellings(page)
  const rest = await page.locator('canvas').screenshot()

  await button(page, 'Show me').focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('Left side.')).toBeVisible()
  // It moves, and goes on by itself. On a busy machine a phase may pass before it is looked for.
  const before = await draws(page)
  await expect.poll(() => draws(page), { intervals: [100] }).toBeGreaterThan(before)
  await expect.poll(told).toMatch(/Bring the ball.*Lean in slowly.*Hold still/s)

  // The focus went to "Next" with the player, so that the arrows lead it at once.
  await button(page, 'Pause').click()
  for (let phase = 0; phase < 9; phase++) await page.keyboard.press('ArrowLeft')
  await expect(panel(page).getByText(/Bring the ball/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(panel(page).getByText(/Lean in slowly/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(panel(page).getByText(/Hold still/)).toBeVisible()
  await cameraRests(page)
  expect(await drawsWhile(page, 1000)).toBe(0)
  const pressed = await page.locator('canvas').screenshot()
  expect(pressed.equals(rest)).toBe(false)
  // The dots make room for the press.
  expect(await labels(page)).toEqual([])
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await expect(panel(page).getByText(/Knead in small/)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(panel(page).getByText(/Hold still/)).toBeVisible()

  await button(page, 'thumb').click()
  await expect.poll(told).toMatch(/Lay the pad of the thumb/)
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
  await expect(button(page, 'Show me')).toBeVisible()

  await cameraRests(page)
  expect(await labels(page)).toContain('BL17')
  expect((await page.locator('canvas').screenshot()).equals(pressed)).toBe(false)
  expect(await drawsWhile(page, 1000)).toBe(0)
})

test('Escape ends it, and going elsewhere does too', async ({ page }) => {
  await openWithBody(page, '/point/ST36/right')
  await button(page, 'Show me').click()
  await expect(panel(page).getByText('Right side.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button(page, 'Show me')).toBeFocused()

  await button(page, 'Show me').click()
  await expect(panel(page).getByText('Right side.')).toBeVisible()
  await panel(page).getByRole('link', { name: 'Left', exact: true }).click()
  await expect(button(page, 'Show me')).toBeVisible()
  await expect(button(page, 'Stop')).toHaveCount(0)
})

test('a point that no one should press is not shown being pressed', async ({ page }) => {
  await openWithBody(page, '/point/ST9/left')
  await expect(button(page, 'Show me')).toHaveCount(0)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('it is three still pictures', async ({ page }) => {
    await page.addInitScript(countDraws)
    await openWithBody(page, '/point/BL17/left')
    await button(page, 'Show me').click()
    await expect(panel(page).getByText(/Bring the ball/)).toBeVisible()
    await expect(button(page, 'Pause')).toHaveCount(0)
    await cameraRests(page)
    const before = await page.locator('canvas').screenshot()
    expect(await drawsWhile(page, 1000)).toBe(0)

    await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByText(/Lean in slowly/)).toBeVisible()
    await cameraRests(page)
    expect((await page.locator('canvas').screenshot()).equals(before)).toBe(false)
    await expectAccessible(page)

    await button(page, 'Next').click()
    await expect(panel(page).getByText(/Let go/)).toBeVisible()
    await button(page, 'Finish').click()
    await expect(button(page, 'Show me')).toBeFocused()
    await cameraRests(page)
    expect(await drawsWhile(page, 1000)).toBe(0)
  })
})
