import type { Page } from '@playwright/test'
import {
  BODY,
  cameraRests,
  caption,
  expect,
  expectAccessible,
  goTo,
  openWithBody,
  panel,
  pictureOfBody,
  test,
} from './app'
import { onScreen, positionOf } from './project'

const bones = (page: Page) => page.getByRole('button', { name: 'Bones', exact: true })
const number = (page: Page, id: string) => page.locator(`figure [data-labels] [data-bone="${id}"]`)

test(
  'the body is seen through to its bones, which are counted and named',
  BODY,
  async ({ page }) => {
    await openWithBody(page, '/')
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await cameraRests(page)
    const skin = await pictureOfBody(page)
    await bones(page).click()
    await expect(bones(page)).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(async () => (await pictureOfBody(page)).equals(skin)).toBe(false)
    await expectAccessible(page)

    // GV14 lies below the tip of C7, and BL11 beside it over the first rib's vertebra.
    const { x, y } = await onScreen(page, positionOf('GV7', 'midline'), 'back')
    await page.mouse.move(x, y)
    await expect(caption(page)).toContainText(/thoracic vertebra \(T1[01]\) · /)
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/#\/(region|guide|point)\//)

    await goTo(page, '/point/BL23/left')
    await expect(number(page, 'l2')).toBeVisible()
    await expect(number(page, 'l2')).toHaveText('L2')
    await page.getByRole('button', { name: 'Front', exact: true }).click()
    await expect(number(page, 'l2')).toBeHidden()

    await page.reload()
    await expect(bones(page)).toHaveAttribute('aria-pressed', 'true')
    await goTo(page, '/')
    await cameraRests(page)
    await bones(page).click()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await cameraRests(page)
    await page.mouse.move(5, 5)
    await cameraRests(page)
    expect((await pictureOfBody(page)).equals(skin)).toBe(true)
  },
)

test(
  'the steps to a point light the bone to feel, and give the skin back',
  BODY,
  async ({ page }) => {
    await openWithBody(page, '/point/BL23/left')
    const skin = await pictureOfBody(page)
    await panel(page).getByRole('button', { name: 'Find it on the body' }).click()
    await expect(number(page, 'l2')).toHaveAttribute('data-lit', 'true')
    await expect(number(page, 'l3')).toHaveAttribute('data-lit', 'false')
    await panel(page).getByRole('button', { name: 'Next' }).click()
    await expect(number(page, 'l2')).toHaveAttribute('data-lit', 'false')
    await panel(page).getByRole('button', { name: 'Close' }).click()
    await expect(number(page, 'l2')).toHaveCount(0)
    await page.mouse.move(5, 5)
    await cameraRests(page)
    expect((await pictureOfBody(page)).equals(skin)).toBe(true)
  },
)
