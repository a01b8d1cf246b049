import {
  BODY,
  cameraRests,
  expect,
  expectAccessible,
  openApp,
  openWithBody,
  panel,
  test,
} from './app'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a tap on the chest opens its region below the body', BODY, async ({ page }) => {
  await openWithBody(page)
  const canvas = await page.locator('canvas').boundingBox()
  const lists = await panel(page).boundingBox()
  if (!canvas || !lists) throw new Error('Body or lists are not on the page.')
  expect(lists.y).toBeGreaterThanOrEqual(canvas.y + canvas.height - 24)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)

  await page.touchscreen.tap(canvas.x + canvas.width * 0.44, canvas.y + canvas.height * 0.25)
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Chest')
  await cameraRests(page)
  await expectAccessible(page)
  await panel(page).getByRole('link', { name: /^CV17/ }).first().click()
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('CV17')

  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox()
    // Skip links have no size until the keyboard reaches them.
    if (box && box.width > 1)
      expect(box.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(24)
  }
})

test('a guide is accessible in the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openApp(page, '#/guide/shoulder')
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Shoulder')
  await expectAccessible(page)
})

test(
  'the selected point stays visible at all heights of the bottom panel',
  BODY,
  async ({ page }) => {
    await openWithBody(page, '/point/ST36/left')
    const handle = page.getByRole('slider', { name: 'Height of the list' })
    const figure = page.getByRole('figure', { name: 'The body' })
    const heights: number[] = []
    for (const key of ['End', 'ArrowDown', 'ArrowDown']) {
      await handle.press(key)
      await cameraRests(page)
      const [canvas, lists] = [await figure.boundingBox(), await panel(page).boundingBox()]
      if (!canvas || !lists) throw new Error('Body or lists are not on the page.')
      expect(lists.y).toBeGreaterThanOrEqual(canvas.y + canvas.height - 24)
      const label = await page
        .locator('figure [data-labels] span', { hasText: 'ST36' })
        .first()
        .boundingBox()
      expect(label?.y ?? -1).toBeGreaterThan(canvas.y)
      expect(label?.y ?? 9999).toBeLessThan(canvas.y + canvas.height)
      heights.push(lists.height)
    }
    const [high = 0, half = 0, low = 0] = heights
    expect(high).toBeGreaterThan(half)
    expect(half).toBeGreaterThan(low)

    const box = await handle.boundingBox()
    if (!box) throw new Error('The handle is not on the page.')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y - 120, { steps: 4 })
    await page.mouse.up()
    await expect(handle).toHaveAttribute('aria-valuetext', 'high')
  },
)

test('the steps to a point keep their buttons and their names in sight', BODY, async ({ page }) => {
  await openWithBody(page, '/point/ST36/left')
  await panel(page).getByRole('button', { name: 'Find it on the body' }).tap()
  const next = panel(page).getByRole('button', { name: 'Next', exact: true })
  await expect(next).toBeInViewport({ ratio: 1 })
  const onTop = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  }
  expect(await next.evaluate(onTop)).toBe(true)
  await cameraRests(page)
  const covered = await page.locator('figure [data-labels] span:visible').evaluateAll((labels) => {
    const over = document.querySelectorAll('[data-over-body], button')
    const boxes = [...over].map((each) => each.getBoundingClientRect())
    return labels.flatMap((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect()
      const meets = (box: DOMRect) =>
        left < box.right && box.left < right && top < box.bottom && box.top < bottom
      return boxes.some(meets) ? [label.textContent] : []
    })
  })
  expect(covered).toEqual([])
})
