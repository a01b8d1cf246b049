import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './scripts/browser/findChromium'

// PORT lets two checkouts run their tests at the same time.
const PORT = Number(process.env.PORT ?? 4173)
const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  // Software WebGL is slow and the machine may be small.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    // It would answer requests before `page.route` does; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    // Kept by the CI workflow. Filming the page would slow software WebGL down further.
    trace: process.env.CI ? { mode: 'retain-on-failure', screenshots: false } : 'off',
    screenshot: process.env.CI ? 'only-on-failure' : 'off',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npm run build && npm run preview -- --port ${PORT} --strictPort`,
    port: PORT,
    timeout: 120_000,
    // A server left from an earlier run would serve an earlier build.
    reuseExistingServer: false,
  },
})
