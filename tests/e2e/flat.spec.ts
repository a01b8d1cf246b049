import { BODY, caption, chart, expect, expectAccessible, openApp, panel, test } from './app'

for (const refusesWebGL of [true, false])
  test.describe(refusesWebGL ? 'with WebGL refused' : 'without WebGL', () => {
    test.use({ refusesWebGL })
    test('the chart leads to a region, a point and the sheet', async ({ page }) => {
      await openApp(page, '#/')
      await expect(page.getByText('No 3D body here.')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Back', exact: true }).click()
      await chart(page, 'back').getByRole('link', { name: 'Calf, left' }).click()
      await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Calf')
      await expectAccessible(page)
      await chart(page, 'back')
        .getByRole('link', { name: /^BL57 / })
        .first()
        .click()
      await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('BL57')
      await expect(panel(page).getByRole('heading', { name: /how to press/i })).toBeVisible()
      await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
      await page.getByRole('link', { name: /^Sheet/ }).click()
      await expect(page.getByRole('article').getByRole('heading', { name: /^BL57 / })).toBeVisible()
    })

    test('the arrow keys work on the chart', async ({ page }) => {
      await openApp(page, '#/')
      await expect(chart(page, 'front')).toBeVisible()
      await page.locator('[data-figure]').focus()
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('#figure-words')).toHaveText('Breastbone')
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('#figure-words')).toHaveText('Belly, left')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await expect(page.locator('#figure-words')).toHaveText('Lower back, left')
      await expect(chart(page, 'back')).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#\/region\/lower-back\/left$/)
    })
  })

test('the choice of the flat view is in the address and restored later', BODY, async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('button', { name: 'Flat', exact: true }).click()
  await expect(chart(page, 'front')).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(page).toHaveURL(/#\/\?view=flat$/)
  await chart(page, 'front').getByRole('link', { name: 'Chest, left' }).click()
  await expect(page).toHaveURL(/#\/region\/chest\/left\?view=flat$/)
  await page.goBack()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Where does it hurt?')
  await page.goForward()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Chest')
  await expectAccessible(page)
  // A visit without a link starts with the view of the last visit.
  await page.goto('about:blank')
  await openApp(page, '/')
  await expect(chart(page, 'front')).toBeVisible()
  await page.getByRole('button', { name: 'Flat', exact: true }).click()
  await expect(page.locator('canvas')).toBeVisible()
})

test('the chart has four sides, a dark theme and forced colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openApp(page, '#/channel/GB?view=flat&body=male')
  await expect(chart(page, 'left')).toBeVisible()
  for (const side of ['Front', 'Back', 'Right', 'Left']) {
    await page.getByRole('button', { name: side, exact: true }).click()
    await expect(chart(page, side.toLowerCase()).getByRole('link').first()).toBeAttached()
  }
  await expect(chart(page, 'left').getByRole('link', { name: /^GB34 / })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(chart(page, 'left').getByRole('link', { name: /^GB34 / })).toBeVisible()
})

test('the steps to a point are drawn on the flat body too', async ({ page }) => {
  await openApp(page, '#/point/BL52/left?view=flat')
  await panel(page)
    .getByRole('button', { name: /^(Step by step|Find it on the body)$/ })
    .click()
  const next = panel(page).getByRole('button', { name: 'Next', exact: true })
  await next.waitFor()
  while (await next.isVisible()) await next.click()
  await expect(chart(page, 'back').getByText('3 cun')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Previous', exact: true }).click()
  await panel(page).getByRole('button', { name: 'Previous', exact: true }).click()
  await expect(chart(page, 'back').locator('[data-felt-bone="l2"]')).toHaveCount(2)
  await expect(chart(page, 'back').getByText(/second lumbar vertebra/)).toBeVisible()
  await expectAccessible(page)
})

test('the bones are drawn on the flat body, and the skin comes back', async ({ page }) => {
  await openApp(page, '#/?view=flat')
  const bones = page.getByRole('button', { name: 'Bones', exact: true })
  const lines = chart(page, 'front').locator('[data-bones]')
  await expect(chart(page, 'front')).toBeVisible()
  await expect(lines).toHaveCount(0)
  await bones.click()
  await expect(lines).toHaveCount(2)
  await expectAccessible(page)
  // The pointer names the thigh bone of either side, and nothing between them.
  const point = (x: number, y: number) =>
    chart(page, 'front').evaluate(
      (drawing: SVGSVGElement, at) => {
        const place = new DOMPoint(...at).matrixTransform(drawing.getScreenCTM()!)
        return [place.x, place.y] as const
      },
      [x, y] as const,
    )
  for (const x of [104, -104]) {
    await page.mouse.move(...(await point(x, -600)))
    await expect(caption(page)).toContainText('Thigh bone')
  }
  await page.mouse.move(...(await point(60, -600)))
  await expect(caption(page)).not.toContainText('Thigh bone')
  // A click on a bone reaches the region beneath it.
  await chart(page, 'front').getByRole('link', { name: 'Breastbone' }).click()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Breastbone')
  await page.getByRole('button', { name: 'Muscles', exact: true }).click()
  await expect(bones).toHaveAttribute('aria-pressed', 'false')
  await expect(lines).toHaveCount(0)
})
