import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Whatever the surroundings say: a development build names the folders that it was made in.
process.env['NODE_ENV'] = 'production'

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    // An app that is open now may still load what was there; `npm run build` and `pack` empty it.
    emptyOutDir: false,
    target: 'chrome130',
    // No inline script in the page: the content security policy refuses it.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
})
