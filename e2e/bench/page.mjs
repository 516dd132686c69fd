// `npm run bench:page [folder …]`: how fast the built site is there on a slow phone line, beside any other static sites, in one
// run. Slow 4G: 1.6 Mbit/s down, 150 ms there and back; a processor a quarter as fast. Median of so many loads of each, taken in
// turns, so that what else the machine does falls on all alike.
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium } from '../support/browser.mjs'

const rounds = Number(process.env['ROUNDS'] ?? 5)
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const slower = 4

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const packed = new Map()

/** Serves a folder as hosts do: text is compressed. */
function serve(folder) {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(root + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return void response.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    if (/png|woff2|octet/.test(type)) {
      response.writeHead(200, { 'content-type': type })
      return void createReadStream(file).pipe(response)
    }
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file), { level: 9 }))
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store' })
    response.end(packed.get(file))
  })
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)))
}

const observe = () => {
  const seen = { lcp: 0, cls: 0, blocked: 0, usable: undefined }
  window.__seen = seen
  // our own page says when it answers; of others only the paint is known
  const answers = () => {
    if (window.playground) seen.usable = performance.now()
    else requestAnimationFrame(answers)
  }
  requestAnimationFrame(answers)
  const watch = (type, heard) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true })
  watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime))
  watch('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : entry.value))
  watch('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)))
}

async function load(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-US',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(observe)
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', line)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower })
  let bytes = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(2500)
  const seen = await page.evaluate(() => window.__seen)
  const fcp = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  await context.close()
  return { fcp, ...seen, bytes }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const sites = ['dist', ...process.argv.slice(2)]
const servers = await Promise.all(sites.map(serve))
const executablePath = findChromium()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
const all = sites.map(() => [])
for (let round = 0; round < rounds; round++)
  for (const [nth, server] of servers.entries())
    all[nth].push(await load(browser, `http://127.0.0.1:${server.address().port}/`))
await browser.close()
for (const server of servers) server.close()

const columns = {
  'first paint': 'fcp',
  'largest paint': 'lcp',
  usable: 'usable',
  'blocked (TBT)': 'blocked',
  'layout shift': 'cls',
  'kB until idle': 'bytes',
}
const shown = (key, value) =>
  value === undefined
    ? '–'
    : key === 'bytes'
      ? (value / 1000).toFixed(0)
      : key === 'cls'
        ? value.toFixed(3)
        : `${Math.round(value)} ms`
console.log(`slow 4G, processor ÷ ${slower}, median of ${rounds}, 1366 × 768\n`)
console.log(
  `| site | ${Object.keys(columns).join(' | ')} |\n|---|${Object.keys(columns)
    .map(() => '--:')
    .join('|')}|`,
)
for (const [nth, site] of sites.entries())
  console.log(
    `| ${site} | ${Object.values(columns)
      .map((key) => shown(key, median(all[nth].map((one) => one[key]))))
      .join(' | ')} |`,
  )
