// `npm run bench`: builds the engine as the page has it, and measures it in Node. Ratios of one run are what counts, and
// where one is beyond its bound, the bench fails.
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
const broken = bench()
for (const sentence of broken) console.error(`FAILED ${sentence}`)
process.exitCode = broken.length > 0 ? 1 : 0
