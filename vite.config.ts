import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { atlasPlugin } from './scripts/data/atlasPlugin'

export default defineConfig({
  // Relative, so that the built app runs from any folder of any host.
  base: './',
  plugins: [react(), atlasPlugin()],
  build: {
    target: 'es2022',
    // The scene is one lazy chunk of 3D; its size has a budget of its own (scripts/check-budget.ts).
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // Data apart from code: each has its budget, and a new data set leaves the code cached.
        codeSplitting: { groups: [{ name: 'atlas-index', test: /virtual:tsubo\/index/ }] },
      },
      // How long plugins took is nothing to warn of.
      checks: { pluginTimings: false },
    },
  },
})
