import type { Page } from '@playwright/test'
import {
  BODY,
  bodyDrawn,
  chart,
  doctorFirst,
  expect,
  expectAccessible,
  goTo,
  heading,
  openApp,
  openWithBody,
  panel,
  tabTo,
  test,
} from './app'
import { between, onScreen, positionOf } from './project'

/** The middle of the left calf, on both bodies. */
const CALF = '/region/calf/left@44160.33.67'

const exactlyHere = (page: Page) => panel(page).getByRole('button', { name: 'Exactly here …' })
const facts = (page: Page) => panel(page).getByRole('region', { name: /^Exactly here: / })
const rings = (page: Page) => page.locator('svg[data-flat] [data-mark]')

/** A place of the flat figure, in metres of the body seen from behind, as CSS pixels of the page. */
const onBack = (page: Page, [x, y]: readonly [number, number, number]) =>
  chart(page, 'back').evaluate(
    (svg, [across, down]) => {
      const matrix = (svg as SVGSVGElement).getScreenCTM()!
      const { x, y } = new DOMPoint(across, down).matrixTransform(matrix)
      return { x, y }
    },
    [-x * 1000, -y * 1000] as const,
  )

/** Presses with the mouse until there is a mark. */
async function holdAt(page: Page, { x, y }: { readonly x: number; readonly y: number }) {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await expect(page).toHaveURL(/@/)
  await page.mouse.up()
}

test('a press that is held marks the spot, in the link and after a reload', async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await holdAt(page, await onBack(page, positionOf('BL57', 'left')))
  await expect(page).toHaveURL(/#\/region\/calf\/left@\d+\.\d+\.\d+$/)
  await expect(heading(page)).toHaveText('Calf')
  await expect(facts(page)).toContainText('Exactly here: Calf, left')
  await expect(facts(page).getByRole('listitem').first()).toContainText('BL57')
  await expect(facts(page).getByRole('link', { name: /^BL57/ })).toContainText('right there')
  await expect(facts(page)).toContainText(/about .*cun.*, (above|below|towards|away)/)
  await expect(rings(page)).toHaveCount(1)
  await expectAccessible(page)

  await page.reload()
  await expect(facts(page)).toContainText('Exactly here: Calf, left')
  await expect(rings(page)).toHaveCount(1)
  await page.goBack()
  await expect(heading(page)).toHaveText('Where does it hurt?')
  await page.goForward()
  await facts(page).getByRole('button', { name: 'Remove the mark' }).click()
  await expect(page).toHaveURL(/#\/region\/calf\/left$/)
  await expect(rings(page)).toHaveCount(0)
  await expect(facts(page)).toHaveCount(0)
})

test('a short tap opens the region without a mark', async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  const { x, y } = await onBack(page, positionOf('BL57', 'left'))
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/#\/region\/calf\/left$/)
  await expect(rings(page)).toHaveCount(0)
})

test('by button, the next tap marks the spot, also where a point lies', async ({ page }) => {
  await openApp(page, '#/region/calf/left')
  await expect(chart(page, 'back')).toBeVisible()
  await exactlyHere(page).click()
  await expect(exactlyHere(page)).toHaveAttribute('aria-pressed', 'true')
  const { x, y } = await onBack(page, positionOf('BL57', 'left'))
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/#\/region\/calf\/left@/)
  await expect(exactlyHere(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(panel(page).getByText('Marked: Calf, left.')).toBeVisible()
  // The muscles beneath are links.
  await facts(page).getByText('Muscles under it').click()
  await facts(page)
    .getByRole('link', { name: /gastrocnemius/i })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/muscle\//)
})

test('by keyboard, a mark starts in the middle and moves', async ({ page }) => {
  await openApp(page, '#/region/calf/left')
  await tabTo(page, exactlyHere(page))
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-figure]')).toBeFocused()
  // The skin has arrived when the first key draws the mark.
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowUp')
      return rings(page).count()
    })
    .toBe(1)
  await expect(rings(page)).toHaveAttribute('data-moving', 'true')
  await expect(panel(page).getByText('The mark is on: Calf, left.')).toBeVisible()
  const before = await rings(page).getAttribute('data-mark')
  await page.keyboard.press('ArrowLeft')
  await expect(rings(page)).not.toHaveAttribute('data-mark', before ?? '')
  await page.keyboard.press('Escape')
  await expect(rings(page)).toHaveCount(0)
  await expect(exactlyHere(page)).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/region\/calf\/left@/)
  await expect(exactlyHere(page)).toBeFocused()
})

test('a spot of a link is on both bodies; one in another place is left out', async ({ page }) => {
  for (const body of ['', '?body=male']) {
    await openApp(page, `#${CALF}${body}`)
    await expect(rings(page)).toHaveCount(1)
    await expect(facts(page)).toContainText('Exactly here: Calf, left')
  }
  await openApp(page, '#/region/sole/left@44160.33.67')
  await expect(heading(page)).toHaveText('Sole')
  await expect(exactlyHere(page)).toBeVisible()
  await expect(facts(page)).toHaveCount(0)
  await expect(rings(page)).toHaveCount(0)
  await expect(panel(page).getByText(/^Marked: /)).toHaveCount(0)
})

test('a link of the figure that is opened without a place starts a mark, and then sets it', async ({
  page,
}) => {
  await openApp(page, '#/region/calf/left')
  await exactlyHere(page).click()
  const calf = chart(page, 'back').locator('a[href^="#/region/calf/left"]').first()
  // As a screen reader does: a click without a detail.
  await calf.dispatchEvent('click')
  await expect(rings(page)).toHaveAttribute('data-moving', 'true')
  await expect(page).toHaveURL(/#\/region\/calf\/left$/)
  await calf.dispatchEvent('click')
  await expect(page).toHaveURL(/#\/region\/calf\/left@/)
})

test('a tap of the open place keeps what was said of it', async ({ page }) => {
  await openApp(page, `#${CALF.replace('@', '~4@')}`)
  await expect(rings(page)).toHaveCount(1)
  // Between two points, so that the tap opens neither.
  const middle = between(positionOf('BL56', 'left'), positionOf('BL57', 'left'))
  const { x, y } = await onBack(page, middle)
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/#\/region\/calf\/left~4@/)
})

test('what hurts more comes first, without a new step in the history', async ({ page }) => {
  await openApp(page, '#/')
  await goTo(page, '/region/lower-back/left+calf/left')
  await expect(heading(page)).toHaveText('Lower back, left + Calf, left')
  // The names in pinyin are not translated either.
  const codes = async () =>
    (await panel(page).locator('ol a [translate="no"]').allTextContents()).filter((text) =>
      /^[A-Z]{2}-?[A-Z]*\d*$/.test(text.trim()),
    )
  const before = await codes()
  await panel(page).getByText('How much does it hurt?').click()
  const of = (name: string) => panel(page).getByRole('group', { name, exact: true })
  await of('Lower back, left').getByRole('radio', { name: '2', exact: true }).check()
  await of('Calf, left').getByRole('radio', { name: '7', exact: true }).check()
  await expect(page).toHaveURL(/#\/region\/lower-back\/left~2\+calf\/left~7$/)
  const after = await codes()
  expect(after[0]).toBe(before[1])
  expect(after.toSorted()).toEqual(before.toSorted())
  await expect(page.getByText('read the signs first')).toHaveCount(0)

  // The arrow keys go on from the chosen number.
  await of('Calf, left').getByRole('radio', { name: '7', exact: true }).press('ArrowRight')
  await expect(page).toHaveURL(/calf\/left~8$/)
  await panel(page)
    .getByRole('button', { name: /read the signs first/ })
    .click()
  await expect(doctorFirst(page)).toHaveAttribute('open', '')
  await of('Calf, left')
    .getByRole('button', { name: /^Take it back/ })
    .click()
  await expect(page).toHaveURL(/#\/region\/lower-back\/left~2\+calf\/left$/)
  await expectAccessible(page)
  await page.goBack()
  await expect(heading(page)).toHaveText('Where does it hurt?')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('the answers and the mark fit', async ({ page }) => {
    await openApp(page, `#${CALF.replace('@', '~9@')}`)
    await panel(page).getByText('How much does it hurt?').click()
    await expect(panel(page).getByRole('radio')).toHaveCount(11)
    await expect(facts(page)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectAccessible(page)
  })
})

test(
  'on the body, a press that is held marks the spot, and a ring shows it',
  BODY,
  async ({ page }) => {
    await openWithBody(page)
    await holdAt(page, await onScreen(page, positionOf('ST32', 'left'), 'front'))
    await expect(page).toHaveURL(/#\/region\/thigh-front\/left@/)
    await expect(facts(page).getByRole('listitem').first()).toContainText('ST32')
    await bodyDrawn(page)
    await expect(page.locator('figure [data-labels] [data-mark]')).toBeVisible()
    // The camera stays while only the answer changes.
    const ring = await page.locator('figure [data-labels] [data-mark]').boundingBox()
    await panel(page).getByText('How much does it hurt?').click()
    await panel(page).getByRole('radio', { name: '5', exact: true }).check()
    await bodyDrawn(page)
    expect(await page.locator('figure [data-labels] [data-mark]').boundingBox()).toEqual(ring)
  },
)
