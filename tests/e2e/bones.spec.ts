import type { Page } from '@playwright/test'
import {
  BODY,
  cameraRests,
  caption,
  expect,
  expectAccessible,
  goTo,
  openApp,
  openWithBody,
  PICTURE,
  panel,
  pictureOfBody,
  test,
} from './app'
import { onScreen, positionOf } from './project'

const bones = (page: Page) => page.getByRole('button', { name: 'Bones', exact: true })
const number = (page: Page, id: string) => page.locator(`figure [data-labels] [data-bone="${id}"]`)

test(
  'the body is seen through to its bones, which are counted and named',
  PICTURE,
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
  PICTURE,
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

const word = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })

test('a word for a bone lights it until it is pressed again or left', PICTURE, async ({ page }) => {
  await openWithBody(page, '/point/BL23/left')
  const skin = await pictureOfBody(page)
  const l4 = word(page, 'L4')
  await expect(l4).toHaveAttribute('aria-pressed', 'false')
  await l4.click()
  await expect(l4).toHaveAttribute('aria-pressed', 'true')
  await expect(caption(page)).toHaveText('Fourth lumbar vertebra (L4)')
  await expect(number(page, 'l4')).toHaveAttribute('data-lit', 'true')
  await expectAccessible(page)

  // One at a time; Escape gives the skin back, and does no more.
  await word(page, 'L2').first().press('Enter')
  await expect(l4).toHaveAttribute('aria-pressed', 'false')
  await expect(number(page, 'l2')).toHaveAttribute('data-lit', 'true')
  await page.keyboard.press('Escape')
  await expect(number(page, 'l2')).toHaveCount(0)
  await expect(caption(page)).toContainText('BL23')
  await page.mouse.move(5, 5)
  await cameraRests(page)
  expect((await pictureOfBody(page)).equals(skin)).toBe(true)

  await l4.click()
  await expect(number(page, 'l4')).toBeVisible()
  await l4.click()
  await expect(number(page, 'l4')).toHaveCount(0)
  await l4.click()
  await goTo(page, '/point/BL40/left')
  await expect(number(page, 'l4')).toHaveCount(0)
  await expect(caption(page)).toContainText('BL40')
})

test(
  'a bone outside the picture comes into it, and the camera goes back after that',
  PICTURE,
  async ({ page }) => {
    await openWithBody(page, '/point/ST25/left')
    const label = page.locator('figure [data-labels] span', { hasText: 'ST25' })
    const height = async () => (await label.boundingBox())?.y ?? 0
    await page.mouse.move(5, 5)
    await cameraRests(page)
    const skin = await pictureOfBody(page)
    const before = await height()
    await word(page, 'collarbone').press('Enter')
    // The collarbone is at the top now, the point far below.
    await expect.poll(height).toBeGreaterThan(before + 100)
    await word(page, 'collarbone').press('Enter')
    await expect.poll(height).toBeCloseTo(before, 0)
    await cameraRests(page)
    expect((await pictureOfBody(page)).equals(skin)).toBe(true)
  },
)

test(
  'a space between ribs is found between two that are lit and numbered',
  BODY,
  async ({ page }) => {
    await openWithBody(page, '/point/KI23/left')
    await panel(page).getByRole('button', { name: 'Find it on the body' }).click()
    // On the side of the point alone.
    const shown = (rib: string) => number(page, rib).filter({ visible: true })
    for (const rib of ['rib-4', 'rib-5'])
      await expect(shown(rib)).toHaveAttribute('data-lit', 'true')
    await expect(shown('rib-7')).toHaveAttribute('data-lit', 'false')
    await expect(number(page, 't7')).toBeHidden()
  },
)

test('without the 3D body a word still names its bone', async ({ page }) => {
  await openApp(page, '/#/point/SP6/left?view=flat')
  await word(page, 'inner ankle bone').first().click()
  await expect(caption(page)).toHaveText('Shinbone')
  await page.keyboard.press('Escape')
  await expect(caption(page)).toContainText('SP6')
})
