import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BODY_IDS } from '../src/domain/figure/bodies'
import { launchChromium } from './browser/findChromium'
import { serveApp } from './browser/serve'
import { sheetPage } from './contactSheet/sheetPage'
import { listLayerShots, listShots, listStepShots, type Shot } from './contactSheet/shots'
import { takeShot, takeSteps } from './contactSheet/takeShot'
import { loadDataset } from './data/loadDataset'

/**
 * Takes pictures of every channel on both bodies for visual review, in one folder with an
 * index.html. `--channel BL --body male` limits them. `--layer bones`, or `muscles`, takes pictures of
 * that layer instead, round the whole body; `--steps` films how points are found, one row each.
 */

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.cache/contact-sheet' },
    channel: { type: 'string' },
    body: { type: 'string' },
    layer: { type: 'string' },
    steps: { type: 'boolean' },
  },
})
const { meridians, points } = loadDataset()
const bodies = BODY_IDS.filter((bodyId) => (values.body ?? bodyId) === bodyId)
const channels = meridians.filter(({ code }) => (values.channel ?? code) === code)
const shots = values.steps
  ? listStepShots(points, bodies)
  : values.layer
    ? listLayerShots(points, bodies)
    : listShots(channels, points, bodies)
if (shots.length === 0) throw new Error('There is no such channel or body.')

mkdirSync(values.out, { recursive: true })
const app = await serveApp()
const browser = await launchChromium()
try {
  const page = await browser.newPage({
    viewport: { width: 1300, height: 1000 },
    reducedMotion: 'reduce',
  })
  await page.goto(app.url)
  if (values.layer)
    await page.getByRole('button', { name: new RegExp(`^${values.layer}$`, 'i') }).click()
  const taken: Shot[] = []
  const take = values.steps ? takeSteps : takeShot
  for (const shot of shots) taken.push(...(await take(page, shot, values.out)))
  writeFileSync(join(values.out, 'index.html'), sheetPage(taken))
  console.log(`${taken.length} pictures: ${join(resolve(values.out), 'index.html')}`)
} finally {
  await browser.close()
  await app.close()
}
