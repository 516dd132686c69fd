import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The gallery, and a page with two playgrounds. It is no part of the site: it is built beside the packages, and looked at with `npm run gallery`. */
export default defineConfig({
  root: at('.'),
  base: './',
  publicDir: false,
  cacheDir: at('../../node_modules/.tmp/gallery-cache'),
  plugins: [react(), tailwindcss()],
  build: {
    target: 'es2022',
    outDir: at('../../node_modules/.tmp/gallery'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [at('index.html'), at('two.html')] },
  },
})
