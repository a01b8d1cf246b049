import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { countDraws, type DrawLog } from '../../bench/countDraws'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Options {
  /** Errors on the console with which the test does not fail. */
  allowedErrors: RegExp[]
  /**
   * Without WebGL, whether the page learns it only from a refused context, after it has prepared the
   * body in 3D. Else the browser has no WebGL to ask, and a flat test takes half the time.
   */
  refusesWebGL: boolean
}

export const test = base.extend<Options & { consoleGuard: undefined; webGL: undefined }>({
  allowedErrors: [[], { option: true }],
  refusesWebGL: [false, { option: true }],
  webGL: [
    async ({ context, refusesWebGL }, use, { tags }) => {
      if (!refusesWebGL && !tags.includes(BODY.tag))
        await context.addInitScript(() => Reflect.deleteProperty(window, 'WebGL2RenderingContext'))
      if (tags.includes(BODY.tag) && !looksAtPicture(tags)) await countDraws(context, false)
      await use(undefined)
    },
    { auto: true },
  ],
  consoleGuard: [
    async ({ page, allowedErrors }, use) => {
      const errors: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
      })
      page.on('pageerror', (error) => errors.push(error.message))
      await use(undefined)
      expect(
        errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error))),
      ).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

export const panel = (page: Page) => page.getByRole('region', { name: 'Points and places' })

/** The line with the signs of an emergency, which unfolds to all red flags. */
export const doctorFirst = (page: Page) =>
  panel(page).getByRole('group', { name: /^See a doctor first/ })

/** Marks tests of the 3D body. All others run in a browser without WebGL and see the flat figure. */
export const BODY = { tag: '@body' } as const

/**
 * Marks tests of what is drawn of the 3D body. For all others the canvas stays empty, while the
 * scene, its camera, labels and clicks are as ever: a software renderer would take half of their time.
 */
export const PICTURE = { tag: [BODY.tag, '@picture'] }

const looksAtPicture = (tags: readonly string[]) => tags.includes('@picture')

/** The flat figure from one side. */
export const chart = (page: Page, side: string) => page.locator(`svg[data-flat="${side}"]`)

/**
 * Loads an address and waits until the app runs. The page loads before it: another address would then
 * replace this one unread, and a key press or a change of the page could be lost.
 */
export async function openApp(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-view', 'app')
}

/** Follows a link within the open page. */
export const goTo = (page: Page, hash: string) =>
  page.evaluate((target) => location.assign(`#${target}`), hash)

/** The first heading of the panel. */
export const heading = (page: Page) => panel(page).getByRole('heading', { level: 1 })

/** The words at the foot of the figure: what lies under the pointer, or what to do. */
export const caption = (page: Page) => page.locator('figure [data-quiet]')

/** Keeps back the files whose address matches until the returned function is called. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(files, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Opens a route and waits until the body is drawn. */
export async function openWithBody(page: Page, hash = '/') {
  if (!base.info().tags.includes(BODY.tag)) throw new Error('This test needs the tag BODY.')
  await openApp(page, `#${hash}`)
  await bodyDrawn(page)
}

export async function bodyDrawn(page: Page) {
  await expect(page.locator('figure[data-scene="ready"] canvas')).toBeVisible()
  await cameraRests(page)
}

/**
 * What is drawn of the body, without the words over it: Chromium may draw the same letters with
 * another shade from one picture to the next.
 */
export async function pictureOfBody(page: Page) {
  if (!looksAtPicture(base.info().tags)) throw new Error('This test needs the tag PICTURE.')
  // The page's policy forbids the style sheet with which `screenshot` would hide them.
  const show = (visibility: string) =>
    page.locator('[data-labels], [data-over-body]').evaluateAll((all, value) => {
      for (const element of all as HTMLElement[]) element.style.visibility = value
    }, visibility)
  await show('hidden')
  const picture = await page.locator('canvas').screenshot()
  await show('')
  return picture
}

/** Waits until two successive pictures of the body are the same, or no other was asked for. */
export async function cameraRests(page: Page) {
  const state = looksAtPicture(base.info().tags)
    ? async () => (await pictureOfBody(page)).toString('base64')
    : () => page.evaluate(() => (window as never as { drawLog: DrawLog }).drawLog.draws)
  let before: string | number = 0
  await expect
    .poll(
      async () => {
        const now = await state()
        const same = now === before && now !== 0
        before = now
        return same
      },
      { intervals: [300] },
    )
    .toBe(true)
}

/** Clicks the body at a share of the canvas's width and height. */
export async function clickBody(page: Page, x: number, y: number) {
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('The canvas is not on the page.')
  await page.mouse.click(box.x + x * box.width, box.y + y * box.height)
}

/** The texts of the labels on the body. */
export const labels = (page: Page) => page.locator('figure [data-labels] span').allTextContents()

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator, most = 80) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${target} was not reached in ${most} presses of Tab.`)
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown[]; html: string }[] }[]
}

/** Expects no violation of the default rules of axe: WCAG 2.2 A and AA, and best practices. */
export async function expectAccessible(page: Page) {
  // A panel whose code is still on its way has no heading, which axe would report.
  await page.locator('h1:visible').first().waitFor()
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  // What passed would be sent whole, and nobody reads it. Only two rules, for sounds and for locked
  // screens, need files loaded again: the app plays nothing by itself, and the second is off.
  const violations = await page.evaluate(async () => {
    const { axe } = window as never as { axe: { run(options: object): Promise<AxeResult> } }
    return (await axe.run({ resultTypes: ['violations'], preload: false })).violations
  })
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
  expect(found).toEqual([])
}
