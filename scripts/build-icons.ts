/**
 * Renders the icons of the installed app from `public/favicon.svg`: `npx tsx
 * scripts/build-icons.ts`. Devices crop a maskable icon to any shape, so its drawing stays in the
 * middle.
 */

import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PAGE } from '../src/tokens'
import { launchChromium } from './browser/findChromium'

const folder = fileURLToPath(new URL('../public/', import.meta.url))
const svg = readFileSync(`${folder}favicon.svg`, 'utf8')
/** Share of a maskable icon that no device crops (W3C, Web App Manifest: a circle of 80 %). */
const SAFE = 0.76

const ICONS = [
  { name: 'icon-192', size: 192, share: 1 },
  { name: 'icon-512', size: 512, share: 1 },
  { name: 'maskable-512', size: 512, share: SAFE },
  { name: 'touch-180', size: 180, share: 0.9 },
] as const

mkdirSync(`${folder}icons`, { recursive: true })
const browser = await launchChromium()
const page = await browser.newPage()
for (const { name, size, share } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  const ground = share === 1 ? 'transparent' : PAGE.light.accent
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}` +
      `svg{width:${size * share}px;height:${size * share}px}</style>${svg}`,
  )
  await page.screenshot({ path: `${folder}icons/${name}.png`, omitBackground: true })
}
await browser.close()
