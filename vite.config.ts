import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { atlasPlugin } from './scripts/data/atlasPlugin'

export default defineConfig({
  // Relative, so that the built app runs from any folder of any host.
  base: './',
  plugins: [react(), atlasPlugin()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
})
