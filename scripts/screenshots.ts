import { mkdirSync } from 'node:fs'
import { launchChromium } from './browser/findChromium'
import { serveApp } from './browser/serve'

/** Takes the pictures of the README and of the web app manifest from the built app. */

const README = 'docs/images'
/** Browsers show these before they install the app. */
const MANIFEST = 'public/screenshots'
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
interface Shot {
  readonly file: string
  readonly hash: string
  readonly width: number
  readonly height: number
  readonly dark: boolean
  /** With all muscles drawn. */
  readonly muscles?: boolean
}
const SHOTS: readonly Shot[] = [
  { file: `${README}/home.png`, hash: '/', ...desktop, dark: false },
  { file: `${README}/lower-back.png`, hash: '/region/lower-back/left', ...desktop, dark: false },
  { file: `${README}/point.png`, hash: '/point/LI4/left', ...desktop, dark: true },
  {
    file: `${README}/muscles.png`,
    hash: '/muscle/infraspinatus',
    ...desktop,
    dark: false,
    muscles: true,
  },
  { file: `${README}/phone.png`, hash: '/region/calf/right', ...phone, dark: false },
  { file: `${MANIFEST}/wide-home.jpg`, hash: '/', ...desktop, dark: false },
  { file: `${MANIFEST}/wide-point.jpg`, hash: '/point/LI4/left', ...desktop, dark: false },
  { file: `${MANIFEST}/narrow-region.jpg`, hash: '/region/calf/right', ...phone, dark: false },
  { file: `${MANIFEST}/narrow-point.jpg`, hash: '/point/ST36/left', ...phone, dark: false },
]

for (const folder of [README, MANIFEST]) mkdirSync(folder, { recursive: true })
const app = await serveApp()
const browser = await launchChromium()
try {
  for (const { file, hash, width, height, dark, muscles } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(`${app.url}#${hash}`)
    await page.locator('figure[data-scene="ready"]').waitFor()
    if (muscles) await page.getByRole('button', { name: 'Muscles', exact: true }).click()
    await page.waitForTimeout(1500)
    await page.screenshot({ path: file, ...(file.endsWith('.jpg') && { quality: 80 }) })
    await page.close()
  }
} finally {
  await browser.close()
  await app.close()
}
