import { mkdirSync } from 'node:fs'
import { launchChromium } from './browser/findChromium'
import { serveApp } from './browser/serve'

/** Takes the pictures of the README from the built app. */

const FOLDER = 'docs/images'
const SHOTS = [
  { name: 'home', hash: '/', width: 1440, height: 900, dark: false },
  { name: 'lower-back', hash: '/region/lower-back/left', width: 1440, height: 900, dark: false },
  { name: 'point', hash: '/point/LI4/left', width: 1440, height: 900, dark: true },
  { name: 'phone', hash: '/region/calf/right', width: 390, height: 844, dark: false },
] as const

mkdirSync(FOLDER, { recursive: true })
const app = await serveApp()
const browser = await launchChromium()
try {
  for (const { name, hash, width, height, dark } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(`${app.url}#${hash}`)
    await page.locator('[data-scene="ready"]').waitFor()
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `${FOLDER}/${name}.png` })
    await page.close()
  }
} finally {
  await browser.close()
  await app.close()
}
