import type { Page } from '@playwright/test'
import { serveCompressed } from '../bench/compressed'
import { countDraws, type DrawLog } from '../bench/countDraws'
import { lighthouseVersion, measurePages } from '../bench/lighthouse'
import { median } from '../bench/median'
import { timeOrbit } from '../bench/orbit'
import { pickRatio } from '../bench/pick'
import { timePress } from '../bench/press'
import { timeFrames } from '../bench/timeFrames'
import { launchChromium, PAINT_ARG } from './browser/findChromium'
import { type Served, serve, serveApp } from './browser/serve'

/**
 * Prints counts and ratios of one run on one machine. The milliseconds depend on the machine and
 * only show where the ratios come from.
 */

const RUNS = 5
const readLog = (page: Page) =>
  page.evaluate(() => ({ ...(window as never as { drawLog: DrawLog }).drawLog }))

const app = await serveApp()
const bare = await serve({
  configFile: false,
  root: 'bench',
  publicDir: '../public',
  base: './',
  build: { outDir: '../.cache/bench', emptyOutDir: true, target: 'es2022' },
})
const browser = await launchChromium([PAINT_ARG])

/** Prints what Lighthouse measures: the app on a phone and a desktop, beside the bare page. */
async function printLighthouse(): Promise<void> {
  const version = await lighthouseVersion()
  if (version === undefined) {
    console.log('Lighthouse: not run here, npx cannot get it')
    return
  }
  const [appFiles, bareFiles] = await Promise.all(
    ['.cache/app', '.cache/bench'].map((folder) => serveCompressed(folder)),
  )
  if (!appFiles || !bareFiles) return
  try {
    const { phone, desktop, bare } = await measurePages(
      {
        phone: [appFiles.url, 'mobile'],
        desktop: [appFiles.url, 'desktop'],
        bare: [bareFiles.url, 'mobile'],
      },
      RUNS,
    )
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`
    console.log(`Lighthouse ${version}, medians of ${RUNS}:`)
    for (const [name, times] of [
      ['phone', phone],
      ['desktop', desktop],
    ] as const)
      console.log(
        `  ${name}: ${times.score.toFixed(0)} of 100; FCP ${seconds(times.firstPaint)}, LCP ${seconds(times.largestPaint)}, CLS ${times.layoutShift.toFixed(3)}, TBT ${seconds(times.blocking)}, main thread ${seconds(times.mainThread)}`,
      )
    console.log(
      `  main thread, phone: ${(phone.mainThread / bare.mainThread).toFixed(2)} of the bare page's ${seconds(bare.mainThread)}`,
    )
  } finally {
    await Promise.all([appFiles.close(), bareFiles.close()])
  }
}

/** Main-thread work that a search and a large sheet take. */
async function printWork(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${app.url}#/?view=flat`)
  await page.keyboard.press('/')
  await page.locator('#search-box').waitFor()
  const typed = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#search-box')
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const spent: number[] = []
    for (const words of ['s', 'st', 'sti', 'stif', 'stiff', 'stiff n', 'stiff ne', 'stiff neck']) {
      const start = performance.now()
      setValue?.call(input, words)
      input?.dispatchEvent(new Event('input', { bubbles: true }))
      spent.push(performance.now() - start)
      await new Promise(requestAnimationFrame)
    }
    return spent
  })
  console.log(
    `search: ${median(typed).toFixed(0)} ms a keystroke, worst ${Math.max(...typed).toFixed(0)} (wanted: 50)`,
  )
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const worked = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(
      ({ name }) => name === 'TaskDuration',
    )?.value ?? Number.NaN
  await page.goto(`${app.url}#/sheet?view=flat`)
  await page.getByText('Nothing on it yet.').waitFor()
  const before = await worked()
  const codes = Array.from({ length: 60 }, (_, index) => `BL${index + 1}`)
  await page.evaluate((hash) => location.assign(hash), `#/sheet/${codes.join(',')}?view=flat`)
  await page.locator('article [data-code]').last().waitFor()
  const drawn = await page.locator('article [data-code]').count()
  console.log(
    `sheet of ${drawn} points: ${((await worked()) - before).toFixed(1)} s of work (wanted: 2)`,
  )
  await page.context().close()
}

/** How the body turns: with each layer, and while the panel changes. */
async function printOrbit(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  await countDraws(page)
  await page.goto(app.url)
  await page.locator('figure[data-scene="ready"]').waitFor()
  await page.waitForTimeout(3000)
  const print = async (what: string, meanwhile?: () => Promise<unknown>) => {
    const { pictures, calls, longest } = await timeOrbit(page, meanwhile)
    console.log(
      `turning, ${what}: ${pictures} pictures in 2 s, ${calls.toFixed(1)} draw calls each, longest wait ${longest.toFixed(0)} ms`,
    )
    await page.waitForTimeout(500)
  }
  await print('skin')
  await print('while a panel opens', () =>
    page.evaluate(() => location.assign('#/region/lower-back/left')),
  )
  await page.evaluate(() => location.assign('#/'))
  for (const layer of ['Bones', 'Muscles']) {
    await page.getByRole('button', { name: layer, exact: true }).click()
    await page.waitForTimeout(4000)
    await print(layer.toLowerCase())
  }
  await page.context().close()
}

async function open({ url }: Served): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await countDraws(page)
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
  // Then all has been drawn that comes after the first picture, when the browser has time (whenIdle).
  await page.waitForTimeout(10_000)
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
  await countDraws(pressPage)
  await pressPage.addInitScript(timeFrames)
  await pressPage.goto(`${app.url}#/point/BL23/left`)
  const press = await timePress(pressPage)
  console.log(
    `press playing: ${press.median.toFixed(1)} ms of main thread a frame, worst ${press.worst.toFixed(1)} (${press.frames} frames in 3 s); draws in 2 s after it: ${press.drawsAfter}`,
  )
  await printOrbit()
  await printWork()
  console.log(`pick without BVH : with BVH = ${(await pickRatio()).toFixed(0)} : 1`)
  await printLighthouse()
} finally {
  await browser.close()
  await Promise.all([app.close(), bare.close()])
}
