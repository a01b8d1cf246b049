import type { Page } from '@playwright/test'
import {
  BODY,
  cameraRests,
  expect,
  expectAccessible,
  goTo,
  labels,
  openWithBody,
  PICTURE,
  pictureOfBody,
  test,
} from './app'
import { onScreen, positionOf } from './project'

/** The picture around a midline point as the whole body shows it from the front. */
async function pictureAt(page: Page, code: string) {
  const { x, y } = await onScreen(page, positionOf(code, 'midline'), 'front')
  return page.screenshot({ clip: { x: x - 20, y: y - 20, width: 40, height: 40 } })
}

test.describe('on a phone', { tag: BODY.tag }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a hand and a foot fill the picture and have views of their own', async ({ page }) => {
    await openWithBody(page, '/region/palm/left')
    expect(await labels(page)).toEqual(expect.arrayContaining(['PC8', 'HT8', 'LU10']))
    await page.getByRole('button', { name: 'Back', exact: true }).tap()
    await cameraRests(page)
    expect(await labels(page)).not.toContain('PC8')

    await openWithBody(page, '/region/sole/left')
    expect(await labels(page)).toContain('KI1')
    for (const name of ['Top', 'Inner', 'Outer'])
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
    await page.getByRole('button', { name: 'Top', exact: true }).tap()
    await cameraRests(page)
    expect(await labels(page)).not.toContain('KI1')

    // The drawing has its four sides.
    await page.getByRole('button', { name: 'Flat', exact: true }).tap()
    await expect(page.getByRole('button', { name: 'Front', exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Top', exact: true })).toBeHidden()
  })

  test('beside a limb the other side is faded and its points are not named', async ({ page }) => {
    await openWithBody(page, '/guide/calf')
    const shown = await labels(page)
    expect(shown).toEqual(expect.arrayContaining(['BL57', 'BL58']))
    expect(new Set(shown).size).toBe(shown.length)
  })
})

test(
  'buttons at the edge of the figure show the points elsewhere, and return',
  BODY,
  async ({ page }) => {
    await openWithBody(page, '/guide/neck')
    await expect.poll(() => labels(page)).toContain('GB20')
    expect(await labels(page)).not.toContain('LI4')
    const hand = page.getByRole('button', { name: /^wrist\/hand LI4/ })
    await hand.click()
    await expect(hand).toHaveAttribute('aria-pressed', 'true')
    await cameraRests(page)
    expect(await labels(page)).toContain('LI4')
    expect(await labels(page)).not.toContain('GB20')
    await hand.click()
    await cameraRests(page)
    expect(await labels(page)).toContain('GB20')
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Flat', exact: true }).click()
    const height = () =>
      page.locator('svg[data-flat]').evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.height)
    const before = await height()
    await hand.click()
    await expect(page.locator('svg[data-flat] text', { hasText: 'LI4' }).first()).toBeVisible()
    await hand.click()
    await expect.poll(height).toBe(before)
  },
)

test('the body wears a garment, which one press takes off', PICTURE, async ({ page }) => {
  await openWithBody(page, '/')
  const garment = page.getByRole('button', { name: 'Clothes' })
  await expect(garment).toHaveAttribute('aria-pressed', 'true')
  // The belly below the navel; the button, which changes too, lies elsewhere.
  const worn = await pictureAt(page, 'CV3')
  await garment.click()
  await page.mouse.move(5, 5)
  await cameraRests(page)
  expect((await pictureAt(page, 'CV3')).equals(worn)).toBe(false)
  await page.reload()
  await expect(garment).toHaveAttribute('aria-pressed', 'false')
})

test('the body is not seen from below, except a sole', PICTURE, async ({ page }) => {
  await openWithBody(page, '/')
  const drag = async () => {
    await page.mouse.move(400, 400)
    await page.mouse.down()
    await page.mouse.move(400, 50, { steps: 5 })
    await page.mouse.up()
    await cameraRests(page)
  }
  const level = await pictureAt(page, 'GV20')
  await drag()
  expect((await pictureAt(page, 'GV20')).equals(level)).toBe(false)
  const lowest = await pictureOfBody(page)
  await drag()
  expect((await pictureOfBody(page)).equals(lowest)).toBe(true)
  await goTo(page, '/region/sole/left')
  await expect.poll(() => labels(page)).toContain('KI1')
})
