import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config'

/** Tests of code without state and effects. They mock nothing and change nothing that others read. */
const PURE = ['body', 'chart/sheet', 'data', 'domain', 'export', 'placement'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
)

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      testTimeout: 30_000,
      // Whatever a test prints is a fault.
      onConsoleLog: (log) => {
        if (!log.includes('THREE_CJS')) throw new Error(`A test printed: ${log}`)
      },
      projects: [
        // One process for many files: zod, the atlas and the bodies are loaded once, not 80 times.
        { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
        {
          extends: true,
          test: {
            name: 'isolated',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/e2e/**', ...PURE],
          },
        },
      ],
    },
  }),
)
