import type { Page } from '@playwright/test'
import {
  BODY,
  cameraRests,
  caption,
  chart,
  doctorFirst,
  expect,
  expectAccessible,
  heading,
  hold,
  openApp,
  openWithBody,
  panel,
  tabTo,
  test,
} from './app'
import { onScreen, positionOf } from './project'

const alsoHere = (page: Page) => panel(page).getByRole('button', { name: 'Also here …' })
const places = (page: Page) => panel(page).getByRole('list', { name: 'Sore places' })

/** Moves the pointer to a place of the flat figure, as millimetres of its drawing. */
async function pointAt(page: Page, side: string, x: number, y: number) {
  const at = await chart(page, side).evaluate(
    (svg, [across, down]) => {
      const matrix = (svg as SVGSVGElement).getScreenCTM()!
      const { x, y } = new DOMPoint(across, down).matrixTransform(matrix)
      return { x, y }
    },
    [x, y] as const,
  )
  await page.mouse.move(at.x, at.y)
  return at
}

test('a click on the spine means both sides, beside it one', async ({ page }) => {
  const [, height] = positionOf('GV4', 'midline')
  for (const [x, name, path] of [
    [3, 'Lower back, both sides', 'midline'],
    [-30, 'Lower back, left', 'left'],
    [30, 'Lower back, right', 'right'],
  ] as const) {
    await openApp(page, '#/')
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    const at = await pointAt(page, 'back', x, -height * 1000)
    await expect(caption(page)).toHaveText(name)
    await page.mouse.click(at.x, at.y)
    await expect(page).toHaveURL(new RegExp(`#/region/lower-back/${path}$`))
  }
})

test('the side can be both, by link and by choice', async ({ page }) => {
  await openApp(page, '#/region/calf/midline')
  await expect(page).toHaveTitle('Calf, both sides · Tsubo')
  const side = panel(page).getByRole('navigation', { name: 'Side of the body' })
  await expect(side.getByRole('link', { name: 'Both' })).toHaveAttribute('aria-current', 'page')
  await expect(chart(page, 'back').locator('[data-lit="true"]')).toHaveCount(2)
  await side.getByRole('link', { name: 'Left' }).click()
  await expect(chart(page, 'back').locator('[data-lit="true"]')).toHaveCount(1)
  await side.getByRole('link', { name: 'Both' }).click()
  await expect(page).toHaveURL(/#\/region\/calf\/midline$/)
  await expectAccessible(page)
})

test('a click between two places names both', async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  const border = await chart(page, 'back').evaluate((svg) => {
    const link = [...svg.querySelectorAll('a')].find(
      (each) => each.getAttribute('aria-label') === 'Calf, left',
    )!
    const box = link.getBoundingClientRect()
    const x = box.x + box.width / 2
    for (let y = box.y + box.height / 2; y > box.y - 20; y--)
      if (document.elementFromPoint(x, y)?.closest('a') !== link) return { x, y: y + 2 }
    throw new Error('The calf has no upper border.')
  })
  await page.mouse.click(border.x, border.y)
  await expect(heading(page)).toHaveText('Calf')
  await expect(panel(page).getByText('Or:')).toBeVisible()
  await panel(page).getByRole('link', { name: 'Back of the knee, left' }).click()
  await expect(heading(page)).toHaveText('Back of the knee')
  await expect(panel(page).getByText('Or:')).toHaveCount(0)
})

test('a second place joins the first in one list, one session and one link', async ({ page }) => {
  await openApp(page, '#/region/lower-back/left')
  await alsoHere(page).click()
  await expect(
    panel(page)
      .getByRole('status')
      .getByText(/^Tap the next place/),
  ).toBeVisible()
  // The whole body has come into view.
  await chart(page, 'back').getByRole('link', { name: 'Calf, left' }).click()
  await expect(page).toHaveURL(/#\/region\/lower-back\/left\+calf\/left$/)
  await expect(heading(page)).toHaveText('Lower back, left + Calf, left')
  await expect(heading(page)).toBeFocused()
  await expect(chart(page, 'back').locator('[data-lit="true"]')).toHaveCount(2)
  await expect(doctorFirst(page)).toBeVisible()
  const codes = await panel(page).locator('ol a [translate="no"]').allTextContents()
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes).toEqual(expect.arrayContaining(['BL23', 'BL57']))
  await expect(panel(page).getByRole('button', { name: /^Start/ })).toBeVisible()
  await expectAccessible(page)

  await page.reload()
  await expect(places(page).getByRole('link')).toHaveCount(2)
  await places(page).getByRole('link', { name: 'Take away: Lower back, left' }).click()
  await expect(page).toHaveURL(/#\/region\/calf\/left$/)
  await page.goBack()
  await expect(heading(page)).toHaveText('Lower back, left + Calf, left')
})

test('the whole body comes into view also when it arrives after the press', async ({ page }) => {
  const release = await hold(page, /places-female/)
  await openApp(page, '#/region/lower-back/left')
  await alsoHere(page).click()
  release()
  await chart(page, 'back').getByRole('link', { name: 'Calf, left' }).click()
  await expect(heading(page)).toHaveText('Lower back, left + Calf, left')
})

test('by keyboard, a place is added from the list', async ({ page }) => {
  await openApp(page, '#/region/lower-back/left')
  await tabTo(page, alsoHere(page))
  await page.keyboard.press('Enter')
  await expect(alsoHere(page)).toHaveAttribute('aria-pressed', 'true')
  const legs = panel(page).getByText('Knee, lower leg and foot')
  await tabTo(page, legs)
  await page.keyboard.press('Enter')
  await tabTo(page, panel(page).getByRole('link', { name: 'Calf', exact: true }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Lower back, left + Calf, left')
})

test('by keyboard, a place is added on the figure', async ({ page }) => {
  await openApp(page, '#/region/lower-back/left')
  await alsoHere(page).click()
  await page.locator('[data-figure]').focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('#figure-words')).toHaveText('Middle of the back, left')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/region\/lower-back\/left\+mid-back\/left$/)
})

test('four places are the most', async ({ page }) => {
  await openApp(page, '#/region/lower-back/left+calf/left+jaw/midline+sole/right')
  await expect(places(page).getByRole('link')).toHaveCount(4)
  await expect(alsoHere(page)).toHaveCount(0)
  await places(page).getByRole('link', { name: 'Take away: Jaw, both sides' }).click()
  await expect(alsoHere(page)).toBeVisible()
})

test(
  'on the body, the navel means both sides, and a second click adds a place',
  BODY,
  async ({ page }) => {
    await openWithBody(page)
    const [x, y, z] = positionOf('CV6', 'midline')
    const navel = await onScreen(page, [x + 0.004, y, z], 'front')
    await page.mouse.click(navel.x, navel.y)
    await expect(page).toHaveURL(/#\/region\/abdomen\/midline$/)
    await expect(heading(page)).toHaveText('Belly')
    await alsoHere(page).click()
    await page.getByRole('button', { name: 'Front', exact: true }).click()
    await cameraRests(page)
    const thigh = await onScreen(page, positionOf('ST32', 'left'), 'front')
    await page.mouse.click(thigh.x, thigh.y)
    await expect(page).toHaveURL(/#\/region\/abdomen\/midline\+thigh-front\/left$/)
  },
)
