import type { Page } from '@playwright/test'
import { DRAW_WORKER, runInDrawWorker } from '../../bench/countDraws'
import {
  bodyDrawn,
  cameraRests,
  expect,
  expectAccessible,
  goTo,
  labels,
  openApp,
  openWithBody,
  PICTURE,
  panel,
  pictureOfBody,
  test,
} from './app'
import { onScreen, positionOf } from './project'

test.describe('when the texts of a channel do not load', () => {
  test.use({ allowedErrors: [/Failed to load resource/] })

  test('a message appears, other points work, and “Try again” works', async ({ page }) => {
    await page.route('**/assets/BL-*.js', (route) => route.abort())
    await openApp(page, '#/point/BL23/left')
    const again = panel(page).getByRole('button', { name: 'Try again' })
    await expect(again).toBeVisible()
    await goTo(page, '/point/ST36/left')
    await expect(panel(page).getByRole('heading', { name: 'How to press it' })).toBeVisible()
    await page.goBack()
    await expect(again).toBeVisible()
    await page.unroute('**/assets/BL-*.js')
    await again.click()
    await expect(panel(page).getByRole('heading', { name: 'How to press it' })).toBeVisible()
  })
})

/** Remembers the context that a worker draws with. */
const REMEMBER = `{
  const { getContext } = OffscreenCanvas.prototype
  OffscreenCanvas.prototype.getContext = function (...asked) {
    const context = getContext.apply(this, asked)
    if (asked[0] === 'webgl2') self.drawContext = context
    return context
  }
};`
const NO_CONTEXT = 'OffscreenCanvas.prototype.getContext = () => null;'
/** In the worker no program is ever linked. */
const NO_PROGRAM = `{
  const { getProgramParameter } = WebGL2RenderingContext.prototype
  WebGL2RenderingContext.prototype.getProgramParameter = function (program, name) {
    return name !== this.LINK_STATUS && getProgramParameter.call(this, program, name)
  }
};`

/** Whether the page has the canvas: one that a worker draws on gives it no context. */
const isDrawnByPage = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    try {
      return canvas.getContext('webgl2') !== null
    } catch {
      return false
    }
  })

const drawWorkers = (page: Page) =>
  page.workers().filter((worker) => DRAW_WORKER.test(worker.url()))

/** Takes the WebGL context away, as the browser does when the graphics stop. */
async function loseContext(page: Page) {
  await page.locator('canvas').evaluate((element) => Object.assign(window, { sameCanvas: element }))
  const [worker] = drawWorkers(page)
  await worker?.evaluate(() => {
    const { drawContext } = self as never as { drawContext: WebGL2RenderingContext }
    const extension = drawContext.getExtension('WEBGL_lose_context')
    Object.assign(self, { extension })
    extension?.loseContext()
  })
}
const restoreContext = (page: Page) =>
  drawWorkers(page)[0]?.evaluate(() =>
    (self as never as { extension: WEBGL_lose_context }).extension.restoreContext(),
  )
const lostMessage = (page: Page) => page.getByText('The picture of the body was lost.')
const flatBody = (page: Page) => page.locator('svg[data-flat]')

test(
  'a lost drawing context leaves the flat body and a message, and comes back',
  PICTURE,
  async ({ page }) => {
    await runInDrawWorker(page, REMEMBER)
    await openWithBody(page, '/region/calf/left')
    const canvas = page.locator('canvas')
    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, -200)
    await page.mouse.move(5, 5)
    await cameraRests(page)
    const before = await pictureOfBody(page)
    await loseContext(page)
    await expect(lostMessage(page)).toBeVisible({ timeout: 2000 })
    await expect(flatBody(page)).toBeVisible({ timeout: 2000 })
    await expect(page.locator('figure[data-scene="lost"]')).toBeVisible()
    const lit = flatBody(page)
      .getByRole('link', { name: 'Calf, left' })
      .locator('[data-lit="true"]')
    await expect(lit).toBeVisible()
    expect((await pictureOfBody(page)).equals(before)).toBe(false)
    await expect(panel(page).getByRole('link', { name: /^BL57/ }).first()).toBeVisible()
    await expectAccessible(page)

    await restoreContext(page)
    await expect(lostMessage(page)).toHaveCount(0)
    await bodyDrawn(page)
    await expect(flatBody(page)).toHaveCount(0)
    await expect(page).toHaveURL(/#\/region\/calf\/left$/)
    expect(
      await canvas.evaluate(
        (element) => element === (window as never as { sameCanvas: Element }).sameCanvas,
      ),
    ).toBe(true)
    // The person's own view of the body came back too.
    expect((await pictureOfBody(page)).equals(before)).toBe(true)
  },
)

test(
  'a drawing context that is lost fifty times comes back each time',
  PICTURE,
  async ({ page }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width: 360, height: 360 })
    await runInDrawWorker(page, REMEMBER)
    await openWithBody(page, '/point/ST36/left')
    const before = await pictureOfBody(page)
    for (let time = 0; time < 50; time++) {
      await loseContext(page)
      await expect(flatBody(page)).toBeVisible()
      await restoreContext(page)
      await expect(page.locator('figure[data-scene="ready"]')).toBeVisible()
    }
    await bodyDrawn(page)
    expect((await pictureOfBody(page)).equals(before)).toBe(true)
  },
)

test(
  'a drawing context that does not return leaves the flat body and “Try again”',
  PICTURE,
  async ({ page }) => {
    await runInDrawWorker(page, REMEMBER)
    await openWithBody(page)
    await loseContext(page)
    // As Chromium does until the page is reloaded, after the graphics have failed twice.
    await runInDrawWorker(page, NO_CONTEXT)
    await page.evaluate(() =>
      Object.assign(HTMLCanvasElement.prototype, { getContext: () => null }),
    )
    const again = page.getByRole('button', { name: 'Try again' })
    await again.click()
    await expect(lostMessage(page)).toBeVisible()
    await flatBody(page).getByRole('link', { name: 'Chest, left' }).click()
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Chest')
    await page.unroute(DRAW_WORKER)
    await again.click()
    await bodyDrawn(page)
    await expect(flatBody(page)).toHaveCount(0)
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Chest')
  },
)

test('“Try again” replaces a drawing context that does not return', PICTURE, async ({ page }) => {
  await runInDrawWorker(page, REMEMBER)
  await openWithBody(page)
  for (let time = 0; time < 2; time++) {
    await loseContext(page)
    await expect(lostMessage(page)).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await bodyDrawn(page)
  }
  // No reload.
  expect(await page.evaluate(() => 'sameCanvas' in window)).toBe(true)
})

test(
  'the body returns after the flat view, also if its context was lost meanwhile',
  PICTURE,
  async ({ page }) => {
    await runInDrawWorker(page, REMEMBER)
    let started = 0
    page.on('worker', (worker) => {
      if (DRAW_WORKER.test(worker.url())) started++
    })
    const flat = page.getByRole('button', { name: 'Flat', exact: true })
    await openWithBody(page, '/region/calf/left')
    const before = await pictureOfBody(page)
    for (let time = 0; time < 3; time++) {
      await flat.click()
      await expect(flatBody(page)).toBeVisible()
      await flat.click()
      await bodyDrawn(page)
    }
    expect(started).toBe(1)
    expect((await pictureOfBody(page)).equals(before)).toBe(true)

    await loseContext(page)
    await expect(lostMessage(page)).toBeVisible()
    await flat.click()
    await expect(lostMessage(page)).toHaveCount(0)
    await expect(flatBody(page)).toBeVisible()
    await flat.click()
    await bodyDrawn(page)
    expect(started).toBe(2)
    expect((await pictureOfBody(page)).equals(before)).toBe(true)
  },
)

for (const [what, prepare] of [
  ['without its code', (page: Page) => page.route(DRAW_WORKER, (route) => route.abort())],
  ['without WebGL', (page: Page) => runInDrawWorker(page, NO_CONTEXT)],
  ['with a program that was not built', (page: Page) => runInDrawWorker(page, NO_PROGRAM)],
] as const)
  test.describe(`where a worker cannot draw ${what}`, PICTURE, () => {
    test.use({ allowedErrors: [/Failed to load resource/] })

    test('the page draws the body, which is clicked and comes back as ever', async ({ page }) => {
      await prepare(page)
      await openApp(page, '#/channel/BL')
      await expect.poll(() => isDrawnByPage(page)).toBe(true)
      await bodyDrawn(page)
      const { x, y } = await onScreen(page, positionOf('BL40', 'left'), 'back')
      await page.mouse.click(x, y)
      await expect(page).toHaveURL(/#\/point\/BL40\/left$/)
      await expect.poll(() => labels(page)).toContain('BL40')
      await page.mouse.move(5, 5)
      await cameraRests(page)
      const before = await pictureOfBody(page)

      const extension = await page
        .locator('canvas')
        .evaluateHandle((canvas: HTMLCanvasElement) =>
          canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
        )
      await extension.evaluate((lost) => lost?.loseContext())
      await expect(lostMessage(page)).toBeVisible()
      await extension.evaluate((lost) => lost?.restoreContext())
      await bodyDrawn(page)
      expect((await pictureOfBody(page)).equals(before)).toBe(true)
    })
  })

test('“Try again” loads the data of the arrow keys', async ({ page }) => {
  await page.route(/neighbours/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  )
  await openApp(page, '#/?view=flat')
  await expect(page.getByText(/^What the arrow keys need/)).toBeVisible()
  await page.unroute(/neighbours/)
  const arrived = page.waitForResponse(/neighbours/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await (await arrived).finished()
  await expect(page.getByText(/^What the arrow keys need/)).toHaveCount(0)
  await page.locator('[data-figure]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#figure-words')).toHaveText('Breastbone')
})

test('an unknown address leads home with a notice', async ({ page }) => {
  for (const hash of [
    '/region/left-antenna/left',
    '/point/BL99/left',
    '/point/CV17/left',
    '/<script>/x',
    '/guide',
  ]) {
    // Load the page each time, as from a bookmark.
    await page.goto('about:blank')
    await openApp(page, `./#${hash}`)
    await expect(page.getByText(/We don.t know that place/), hash).toBeVisible()
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Where does it hurt?')
  }
})

test('the page works with broken stored data', async ({ page }) => {
  // Store something, so that there is something to break.
  await openApp(page, '#/point/ST36/left')
  await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
  await page.getByRole('button', { name: 'Male', exact: true }).click()
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
  await page.addInitScript(() => {
    if (localStorage.length === 0) return
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"sheet":[1,{')
  })
  await openApp(page, '#/')
  await page.reload()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Where does it hurt?')
  await expect(page.getByRole('link', { name: 'Sheet, 0 points' })).toBeVisible()
})
