import type { Page } from '@playwright/test'
import { BODY, cameraRests, caption, expect, goTo, openWithBody, panel, test } from './app'
import { between, onScreen, positionOf } from './project'

const cursor = (page: Page) =>
  page.locator('canvas').evaluate((canvas) => (canvas as HTMLElement).style.cursor)

/** Back to an address whose camera shows the whole body. */
async function returnTo(page: Page, hash: string) {
  await goTo(page, hash)
  await cameraRests(page)
}

test(
  'a click on a marker opens its point, on the side that was clicked',
  BODY,
  async ({ page }) => {
    await openWithBody(page, '/channel/ST')
    for (const [code, side] of [
      ['ST25', 'left'],
      ['ST32', 'right'],
      ['ST36', 'left'],
    ] as const) {
      await returnTo(page, '/channel/ST')
      const { x, y } = await onScreen(page, positionOf(code, side), 'front')
      await page.mouse.click(x + 3, y - 3)
      await expect(page).toHaveURL(new RegExp(`#/point/${code}/${side}$`))
      await expect(panel(page).getByRole('heading', { level: 1 })).toContainText(code)
    }
  },
)

test('a label stands beside the marker of its point', BODY, async ({ page }) => {
  await openWithBody(page, '/channel/ST')
  const named = page.locator('figure [data-labels] span')
  let near = 0
  for (const label of await named.all()) {
    const box = await label.boundingBox()
    const code = (await label.textContent()) ?? ''
    const spots = await Promise.all(
      (['left', 'right'] as const).map((side) => onScreen(page, positionOf(code, side), 'front')),
    )
    if (!box) throw new Error(`The label ${code} is not on the page.`)
    const away = spots.map(({ x, y }) =>
      Math.hypot(
        Math.max(box.x - x, 0, x - box.x - box.width),
        Math.max(box.y - y, 0, y - box.y - box.height),
      ),
    )
    expect(Math.min(...away), code).toBeLessThan(14)
    near++
  }
  expect(near).toBeGreaterThan(5)
})

test('a marker behind the body is not clicked through it', BODY, async ({ page }) => {
  await openWithBody(page, '/channel/BL')
  const inFront = await onScreen(page, positionOf('BL23', 'left'), 'front')
  await page.getByRole('button', { name: 'Front', exact: true }).click()
  await cameraRests(page)
  await page.mouse.click(inFront.x, inFront.y)
  await expect(page).toHaveURL(/#\/region\/abdomen\//)
})

test(
  'a click on the line of a channel opens the channel; beside it, the region',
  BODY,
  async ({ page }) => {
    await openWithBody(page, '/channels')
    const line = between(positionOf('ST33', 'left'), positionOf('ST32', 'left'))
    const { x, y } = await onScreen(page, line, 'front')
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/#\/channel\/ST$/)

    await returnTo(page, '/')
    // On the home page no line is drawn: the same spot is skin.
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/#\/region\/thigh-front\/left$/)
  },
)

test(
  'the pointer names the region below it, and nothing beside the body',
  BODY,
  async ({ page }) => {
    await openWithBody(page)
    for (const [code, side, region] of [
      ['CV17', 'midline', 'Breastbone'],
      ['ST32', 'right', 'Front of the thigh, right'],
      ['ST32', 'left', 'Front of the thigh, left'],
    ] as const) {
      const { x, y } = await onScreen(page, positionOf(code, side), 'front')
      await page.mouse.move(x, y)
      await expect(caption(page)).toHaveText(region)
      expect(await cursor(page)).toBe('pointer')
    }
    const box = await page.locator('canvas').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 200)
    await expect(caption(page)).toHaveText('Drag to turn, tap where it hurts')
    expect(await cursor(page)).toBe('grab')
  },
)

test.describe('with two pixels for one', () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: 800, height: 480 } })
  test('a click on a marker is as exact after the window has changed', BODY, async ({ page }) => {
    await openWithBody(page, '/channel/ST')
    await page.setViewportSize({ width: 1000, height: 560 })
    await cameraRests(page)
    const { x, y } = await onScreen(page, positionOf('ST25', 'right'), 'front')
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/#\/point\/ST25\/right$/)
  })
})
