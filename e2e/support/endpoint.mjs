// `npm run endpoint`: builds the endpoint into one file, where it is not built yet or something is newer, and starts it.
// With `--pack` it is built for `npm pack`, whose package runs it without the repository.
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = new URL('../../', import.meta.url)
const outDir = new URL('node_modules/.tmp/endpoint/', root)
const file = new URL('endpoint.mjs', outDir)

/** When the newest of the files was written that the endpoint is made of. */
const newest = () =>
  ['lib', 'facts', 'engine', 'api', 'wire', 'endpoint']
    .flatMap((floor) => readdirSync(new URL(`src/${floor}/`, root), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .reduce((latest, { parentPath, name }) => Math.max(latest, statSync(`${parentPath}/${name}`).mtimeMs), 0)

async function buildEndpoint(out) {
  const { build } = await import('vite')
  await build({
    // nothing of the page's: neither its styles nor its service worker
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // one file, which needs Node and nothing else
    ssr: { noExternal: true },
    build: {
      ssr: 'src/endpoint/main.ts',
      outDir: fileURLToPath(out),
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'endpoint.mjs', banner: '#!/usr/bin/env node' } },
    },
  })
}

/** The page beside the endpoint, for `--live`; built where it is not built yet. */
async function pageFolder() {
  const page = new URL('dist/', root)
  if (!existsSync(new URL('index.html', page))) await (await import('vite')).build({ logLevel: 'warn' })
  return fileURLToPath(page)
}

if (process.argv[2] === '--pack') {
  await buildEndpoint(new URL('bin/', root))
  cpSync(await pageFolder(), new URL('bin/page/', root), { recursive: true })
} else {
  if (process.argv.includes('--live') && !process.argv.includes('--page'))
    process.argv.push('--page', await pageFolder())
  if (!existsSync(file) || statSync(file).mtimeMs < newest()) await buildEndpoint(outDir)
  await import(pathToFileURL(fileURLToPath(file)).href)
}
