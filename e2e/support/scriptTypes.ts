import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Lays the types of `window.playground` beside the built site, for whoever writes scripts: build only. */
export const scriptTypes = (): Plugin => ({
  name: 'script-types',
  apply: 'build',
  generateBundle() {
    const source = readFileSync('src/parts/scripts/playground.d.ts', 'utf8')
    this.emitFile({ type: 'asset', fileName: 'playground.d.ts', source })
  },
})
