import type { CDPSession } from '@playwright/test'
import {
  BODY,
  cameraRests,
  caption,
  expect,
  goTo,
  openWithBody,
  PICTURE,
  pictureOfBody,
  test,
} from './app'
import { onScreen, positionOf } from './project'

/** Clicks at known places of the body, found without the page's own camera. */

/** Points of the Bladder channel that are apart from each other when seen from the back. */
const POINTS = [
  ['BL40', 'left'],
  ['BL60', 'right'],
  ['BL23', 'left'],
] as const

test(
  'clicks hit the points at any zoom, pixel ratio and rotation of the phone',
  BODY,
  async ({ page }) => {
    test.setTimeout(240_000)
    await openWithBody(page, '/channel/BL')
    const devtools = await page.context().newCDPSession(page)
    for (const [what, width, height, deviceScaleFactor] of [
      ['100 %', 1440, 900, 1],
      ['zoom of 67 %', 2149, 1343, 0.67],
      ['zoom of 200 %', 720, 450, 2],
      ['a pixel ratio of 1.25', 1152, 720, 1.25],
      ['a phone', 390, 844, 3],
      ['the phone on its side', 844, 390, 3],
    ] as const) {
      await devtools.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor,
        mobile: false,
      })
      for (const [code, side] of POINTS) {
        await goTo(page, '/channel/BL')
        await cameraRests(page)
        const { x, y } = await onScreen(page, positionOf(code, side), 'back')
        await page.mouse.click(x, y)
        await expect(page, what).toHaveURL(new RegExp(`#/point/${code}/${side}$`))
      }
    }
  },
)

test.describe('touch', BODY, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  /** Presses at one place and lifts the finger at another, before that is a hold: no event waits. */
  async function swipe(devtools: CDPSession, x: number, y: number, byX: number, byY: number) {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + byX * share, y: y + byY * share }],
      })
    await Promise.all([
      touch('touchStart', 0),
      ...[0.25, 0.5, 0.75, 1].map((share) => touch('touchMove', share)),
      touch('touchEnd', 1),
    ])
  }

  test('a tap may travel 12 pixels, and a longer way turns the body', PICTURE, async ({ page }) => {
    await openWithBody(page, '/channel/BL')
    const devtools = await page.context().newCDPSession(page)
    const before = await pictureOfBody(page)
    const { x, y } = await onScreen(page, positionOf('BL40', 'left'), 'back')

    await swipe(devtools, x, y, 9, 10)
    await cameraRests(page)
    expect((await pictureOfBody(page)).equals(before)).toBe(false)
    await expect(page).toHaveURL(/#\/channel\/BL$/)

    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await cameraRests(page)
    expect((await pictureOfBody(page)).equals(before)).toBe(true)
    await swipe(devtools, x, y, 8, 8)
    await expect(page).toHaveURL(/#\/point\/BL40\/left$/)
  })

  test('a finger names what it would open, until it lifts or turns the body', async ({ page }) => {
    await page.clock.install()
    await openWithBody(page, '/channel/BL')
    const devtools = await page.context().newCDPSession(page)
    const { x, y } = await onScreen(page, positionOf('BL40', 'left'), 'back')
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', byX = 0) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + byX, y }],
      })
    // On a slow machine the finger would rest long enough for a hold, which marks the spot.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
    await touch('touchStart')
    await page.clock.runFor(100)
    await expect(caption(page)).toContainText('BL40')
    await touch('touchMove', 30)
    await touch('touchMove', 60)
    await page.clock.resume()
    await expect(caption(page)).toHaveText('Bladder channel')
    await touch('touchEnd')
    await expect(page).toHaveURL(/#\/channel\/BL$/)
  })

  test('a tap on the bare body does not turn it', PICTURE, async ({ page }) => {
    await openWithBody(page, '/channel/BL')
    const devtools = await page.context().newCDPSession(page)
    const canvas = page.locator('canvas')
    const before = await pictureOfBody(page)
    // Beside the figure, where a tap selects nothing.
    const box = await canvas.boundingBox()
    await swipe(devtools, (box?.x ?? 0) + 12, (box?.y ?? 0) + 40, 8, 8)
    await cameraRests(page)
    expect((await pictureOfBody(page)).equals(before)).toBe(true)
    await swipe(devtools, (box?.x ?? 0) + 12, (box?.y ?? 0) + 40, 60, 0)
    await cameraRests(page)
    expect((await pictureOfBody(page)).equals(before)).toBe(false)
  })
})
