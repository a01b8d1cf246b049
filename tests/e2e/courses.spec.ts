import type { Page } from '@playwright/test'
import {
  cameraRests,
  expect,
  expectAccessible,
  goTo,
  heading,
  hold,
  openWithBody,
  PICTURE,
  panel,
  pictureOfBody,
  test,
} from './app'

const key = (page: Page, kind: 'artery' | 'nerve') =>
  panel(page).locator(`summary [data-course="${kind}"]`)

test(
  'the body shows the artery and the nerve that a caution speaks of, and the caution is their legend',
  PICTURE,
  async ({ page }) => {
    const arrive = await hold(page, /models\/courses-female/)
    await openWithBody(page, '/point/KI3/left')
    await page.mouse.move(5, 5)
    await cameraRests(page)
    const without = await pictureOfBody(page)
    await expect(key(page, 'artery')).toHaveCount(0)
    arrive()
    await expect(key(page, 'artery')).toBeVisible()
    await expect(key(page, 'nerve')).toBeVisible()
    await expect.poll(async () => (await pictureOfBody(page)).equals(without)).toBe(false)
    await expectAccessible(page)

    await goTo(page, '/point/ST36/left')
    await expect(heading(page)).toContainText('ST36')
    await expect(key(page, 'artery')).toHaveCount(0)
  },
)
