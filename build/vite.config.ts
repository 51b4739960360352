import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/** Keeps only British and American English of the words that react-aria carries for its own labels; the app is in English. */
function onlyEnglishWords(): Plugin {
  const words = /(?:^|\/)intl\/(?:[\w-]+\/)?([a-z]{2}-[A-Z]{2})\.m?js$|^\.\/([a-z]{2}-[A-Z]{2})\.m?js$/
  return {
    name: 'only-english-words',
    enforce: 'pre',
    load(id) {
      const path = id.split('?')[0] ?? id
      if (!path.includes('react-aria') && !path.includes('react-stately')) return null
      const found = words.exec(path)
      const locale = found?.[1] ?? found?.[2]
      return locale && !locale.startsWith('en-') ? 'export default {}' : null
    },
  }
}

/** The renderer: one page, no inline script or style, every asset a file of its own, so that the strict policy holds. */
export const rendererConfig = defineConfig({
  root: fileURLToPath(new URL('../renderer', import.meta.url)),
  base: './',
  plugins: [onlyEnglishWords(), react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome128',
    chunkSizeWarningLimit: 1200,
  },
})

export default rendererConfig
