import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const QUIET_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Enables software WebGL 2, so that machines without a GPU can render the 3D body. */
export const CHROMIUM_ARGS: readonly string[] = [
  ...QUIET_ARGS,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/**
 * Leaves out the pages that a Chromium with windows loads for its toolbar and keeps ready for the
 * next tab: with each context of a test it would start two more renderers.
 */
export const LEAN_ARG = `--disable-features=${[
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  'SpareRendererForSitePerProcess',
  // What Playwright disables: Chromium obeys only the last list.
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades'],
  ...['LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints'],
  ...['PreconnectToSearch', 'ThirdPartyStoragePartitioning'],
].join()}`

/** Text and drawings are painted as on a machine without a GPU, not by the software that stands in for one. */
export const PAINT_ARG = '--disable-gpu-rasterization'

/** Disables WebGL, in workers too: the page shows the flat figure, and tests are fast. */
export const NO_WEBGL_ARGS: readonly string[] = [
  ...QUIET_ARGS,
  '--disable-gpu',
  '--disable-software-rasterizer',
]

/** Han characters, and a font as wide as Arial, with which a compact sheet of 8 points fits on a page. */
const FONTS = ['fonts-noto-cjk', 'fonts-liberation']

/** The browser for tests: CHROMIUM_PATH, the system's, or Playwright's. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    chromium.executablePath(),
  ]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path))
}

/**
 * Installs Chromium with the system's package manager, or else with Playwright.
 *
 * @throws if both fail
 */
export function installChromium(): string {
  const attempts: (readonly [string, readonly string[]])[] = [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium', ...FONTS]],
    ['npx', ['playwright', 'install', '--with-deps', 'chromium']],
  ]
  for (const [command, args] of attempts) {
    try {
      execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    } catch {
      continue // Try the next command; only a missing browser at the end is an error.
    }
    const found = findChromium()
    if (found) return found
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to it.',
  )
}

/** @throws if Chromium is missing and cannot be installed */
export const launchChromium = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium() ?? installChromium(),
    args: [...CHROMIUM_ARGS, LEAN_ARG, ...args],
  })
