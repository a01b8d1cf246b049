/** Renders the preview picture of links to the app, from the built app: `npm run build:social`. */

import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { PAGE } from '../src/tokens'
import { launchChromium } from './browser/findChromium'
import { serveApp } from './browser/serve'

/** CSS pixels; the size that Open Graph pictures are shown at without being cut. */
const CARD = { width: 1200, height: 630 }
/**
 * The body is rendered small and then enlarged, so that its labels are readable on a small card.
 */
const SCALE = 1.3
const FIGURE = { width: 600, height: 460 }
const LINK = '#/region/neck-back/right?body=female'

/** Renders the body without the page around it. */
async function drawBody(browser: Browser, address: string): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: FIGURE,
    deviceScaleFactor: SCALE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style')
      style.textContent =
        '[data-figure] { position: fixed !important; inset: 0; z-index: 9; background: var(--paper) }' +
        '[data-figure] > p { display: none }'
      document.head.append(style)
    }),
  )
  await page.goto(`${address}${LINK}`)
  await page.locator('figure[data-scene="ready"]').waitFor()
  await page.waitForTimeout(1500)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

const dataUrl = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`

const card = (body: Buffer, mark: string) => `
  <style>
    body { position: relative; margin: 0; height: 100vh; overflow: hidden; background: ${PAGE.light.paper}; color: ${PAGE.light.ink};
      font-family: "Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, serif }
    .body { position: absolute; right: -72px; bottom: 0; height: ${FIGURE.height * SCALE}px }
    .words { position: absolute; left: 80px; top: 0; bottom: 0; width: 420px; display: flex;
      flex-direction: column; justify-content: center }
    svg { width: 92px; height: 92px }
    h1 { margin: 30px 0 0; font-size: 112px; font-weight: 600; line-height: 1; letter-spacing: -0.01em }
    p { margin: 22px 0 0; font-size: 42px; line-height: 1.2 }
    p + p { margin-top: 26px; color: ${PAGE.light['ink-soft']}; font-size: 26px; line-height: 1.35 }
  </style>
  <img class="body" src="${dataUrl('image/png', body)}">
  <div class="words">${mark}
    <h1>Tsubo</h1>
    <p>Where does it hurt?</p>
    <p>Acupressure points on a 3D body: where they lie, how they are pressed</p>
  </div>`

const app = await serveApp()
const browser = await launchChromium()
try {
  const body = await drawBody(browser, app.url)
  const page = await browser.newPage({ viewport: CARD })
  await page.setContent(card(body, readFileSync('public/favicon.svg', 'utf8')))
  await page.screenshot({ path: 'public/social.jpg', type: 'jpeg', quality: 88 })
} finally {
  await browser.close()
  await app.close()
}
