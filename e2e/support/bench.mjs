// `npm run bench`: builds the engine as the page has it, and measures it in Node. Ratios of one run are what counts.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const outDir = fileURLToPath(new URL('../../node_modules/.tmp/bench/', import.meta.url))
await build({
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'e2e/bench/bench.ts',
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
})
const { bench } = await import(pathToFileURL(`${outDir}bench.mjs`).href)
bench()
