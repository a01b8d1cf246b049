import { defineConfig } from '@playwright/test'
import {
  CHROMIUM_ARGS,
  findChromium,
  LEAN_ARG,
  NO_WEBGL_ARGS,
  PAINT_ARG,
} from './scripts/browser/findChromium'

/**
 * A page that lives for seconds gains nothing from the compiler that takes longest, and has memory
 * enough to collect garbage less often.
 */
const SHORT_LIVED = '--js-flags=--no-opt --min-semi-space-size=32'

// PORT lets two checkouts run their tests at the same time.
const PORT = Number(process.env.PORT ?? 4173)
const executablePath = findChromium()
const launch = (args: readonly string[]) => ({
  launchOptions: {
    args: [...args, LEAN_ARG, SHORT_LIVED],
    ...(executablePath ? { executablePath } : {}),
  },
})

export default defineConfig({
  testDir: 'tests/e2e',
  // Software WebGL is slow and the machine may be small.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    // Software WebGL uses all cores, so never two bodies at a time. It takes time for each pixel and
    // each frame, so the window is small and the camera does not fly unless a test is about that.
    {
      name: 'body',
      grep: /@body/,
      workers: 1,
      use: {
        // Smooth edges take half of the time of a frame, and no test looks at them.
        ...launch([...CHROMIUM_ARGS, '--webgl-antialiasing-mode=none', PAINT_ARG]),
        viewport: { width: 1100, height: 640 },
        contextOptions: { reducedMotion: 'reduce' },
      },
    },
    // They run one after another, a minute long: last of all they would leave the other cores idle.
    {
      name: 'offline',
      testMatch: 'offline.spec.ts',
      grepInvert: /@body/,
      use: launch(NO_WEBGL_ARGS),
    },
    // Tests show the flat figure unless they are tagged: drawing the body takes most of the time.
    {
      name: 'flat',
      testIgnore: 'offline.spec.ts',
      grepInvert: /@body/,
      use: launch(NO_WEBGL_ARGS),
    },
  ],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    // It would answer requests before `page.route` does; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    // Kept by the CI workflow. Filming the page would slow software WebGL down further.
    trace: process.env.CI ? { mode: 'retain-on-failure', screenshots: false } : 'off',
    screenshot: process.env.CI ? 'only-on-failure' : 'off',
  },
  webServer: {
    command: `npm run build && npm run preview -- --port ${PORT} --strictPort`,
    env: { UNCOMPRESSED: '1' },
    port: PORT,
    timeout: 120_000,
    // A server left from an earlier run would serve an earlier build.
    reuseExistingServer: false,
  },
})
