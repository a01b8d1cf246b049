import { defineConfig, mergeConfig } from 'vitest/config'
import { NOT_PURE, PURE } from './tests/pureTests'
import viteConfig from './vite.config'

const pure = PURE.map((folder) => `tests/${folder}/**/!(${NOT_PURE.join('|')}).test.{ts,tsx}`)

const OFFERS = 'tests/ui/offers.test.tsx'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      testTimeout: 30_000,
      // Vitest leaves one core to itself, which of two is half of the machine.
      maxWorkers: '100%',
      // Whatever a test prints is a fault.
      onConsoleLog: (log) => {
        if (!log.includes('THREE_CJS')) throw new Error(`A test printed: ${log}`)
      },
      projects: [
        // Few processes for many files: zod, the atlas and the bodies are loaded once, not 80 times.
        { extends: true, test: { name: 'pure', include: pure, isolate: false } },
        {
          extends: true,
          test: {
            name: 'isolated',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/e2e/**', ...pure, OFFERS],
          },
        },
        // Renders every panel for many people: with React as it ships, in half of the time.
        {
          extends: true,
          oxc: { jsx: { development: false } },
          test: { name: 'offers', include: [OFFERS], env: { NODE_ENV: 'production' } },
        },
      ],
    },
  }),
)
