import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: ['tests/e2e/**'],
      testTimeout: 30_000,
      // Whatever a test prints is a fault.
      onConsoleLog: (log) => {
        if (!log.includes('THREE_CJS')) throw new Error(`A test printed: ${log}`)
      },
    },
  }),
)
