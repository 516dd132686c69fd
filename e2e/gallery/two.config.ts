import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import type { InlineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Serves the page with two playgrounds; only its own spec does so. */
export const config: InlineConfig = {
  configFile: false,
  root: here('.'),
  cacheDir: here('../../node_modules/.tmp/two'),
  logLevel: 'warn',
  plugins: [react(), tailwindcss()],
  server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [here('../..')] } },
}
