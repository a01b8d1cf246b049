import type { Page } from '@playwright/test'
import { countDraws, type DrawLog } from '../bench/countDraws'
import { pickRatio } from '../bench/pick'
import { timePress } from '../bench/press'
import { timeFrames } from '../bench/timeFrames'
import { launchChromium } from './browser/findChromium'
import { type Served, serve, serveApp } from './browser/serve'

/**
 * Prints counts and ratios of one run on one machine. The milliseconds depend on the machine and
 * only show where the ratios come from.
 */

const RUNS = 5
const readLog = (page: Page) =>
  page.evaluate(() => ({ ...(window as never as { drawLog: DrawLog }).drawLog }))
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const app = await serveApp()
const bare = await serve({
  configFile: false,
  root: 'bench',
  publicDir: '../public',
  base: './',
  build: { outDir: '../.cache/bench', emptyOutDir: true, target: 'es2022' },
})
const browser = await launchChromium()

async function open({ url }: Served): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(countDraws)
  await page.goto(url)
  await page.waitForFunction(
    () => (window as never as { drawLog: DrawLog }).drawLog.firstBody !== undefined,
  )
  return page
}

async function firstBody(served: Served): Promise<number> {
  const page = await open(served)
  const { firstBody: time } = await readLog(page)
  await page.context().close()
  return time ?? Number.NaN
}

try {
  const times = { app: [] as number[], bare: [] as number[] }
  for (let run = 0; run < RUNS; run++) {
    times.bare.push(await firstBody(bare))
    times.app.push(await firstBody(app))
  }
  const [appTime, bareTime] = [median(times.app), median(times.bare)]
  console.log(
    `first body frame: ${appTime.toFixed(0)} ms, bare three.js page ${bareTime.toFixed(0)} ms, ratio ${(appTime / bareTime).toFixed(2)} (median of ${RUNS})`,
  )

  const page = await open(app)
  await page.waitForTimeout(2500)
  const before = await readLog(page)
  await page.waitForTimeout(3000)
  const after = await readLog(page)
  console.log(`draws in 3 s of idling: ${after.draws - before.draws}`)

  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await page.waitForTimeout(2500)
  const home = await readLog(page)
  await page.evaluate(() => window.dispatchEvent(new Event('resize')))
  await page.setViewportSize({ width: 1440, height: 899 })
  await page.waitForTimeout(1500)
  const redrawn = await readLog(page)
  const frames = Math.max(1, Math.round((redrawn.triangles - home.triangles) / 108_144))
  console.log(
    `home view: ${((redrawn.draws - home.draws) / frames).toFixed(1)} draw calls and ${Math.round((redrawn.triangles - home.triangles) / frames)} triangles a frame`,
  )

  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('There is no canvas.')
  const clicked = await page.evaluate(() => performance.now())
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.42)
  await page.waitForFunction(
    (since) => ((window as never as { drawLog: DrawLog }).drawLog.lastBody ?? 0) > since,
    clicked,
  )
  const { lastBody } = await readLog(page)
  console.log(
    `click to highlighted frame: ${((lastBody ?? 0) - clicked).toFixed(0)} ms, ${(((lastBody ?? 0) - clicked) / appTime).toFixed(2)} of the time to the first body frame`,
  )
  // A small window, so that software rendering leaves time for many frames: rendering itself is not
  // measured.
  const pressPage = await browser.newPage({ viewport: { width: 800, height: 600 } })
  await pressPage.addInitScript(countDraws)
  await pressPage.addInitScript(timeFrames)
  await pressPage.goto(`${app.url}#/point/BL23/left`)
  const press = await timePress(pressPage)
  console.log(
    `press playing: ${press.median.toFixed(1)} ms of main thread a frame, worst ${press.worst.toFixed(1)} (${press.frames} frames in 3 s); draws in 2 s after it: ${press.drawsAfter}`,
  )
  console.log(`pick without BVH : with BVH = ${(await pickRatio()).toFixed(0)} : 1`)
} finally {
  await browser.close()
  await Promise.all([app.close(), bare.close()])
}
