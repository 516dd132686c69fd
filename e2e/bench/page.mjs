// `npm run bench:page [folder …]`: how fast the built site is there on a slow phone line, beside any other static sites, in one
// run. Slow 4G: 1.6 Mbit/s down, 150 ms there and back; a processor a quarter as fast. Median of so many loads of each, taken in
// turns, so that what else the machine does falls on all alike.
import { chromium } from '@playwright/test'
import { findChromium } from '../support/browser.mjs'
import { host } from '../support/host.mjs'

const rounds = Number(process.env['ROUNDS'] ?? 5)
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const slower = 4

const observe = () => {
  const seen = { lcp: 0, cls: 0, tasks: [], usable: undefined }
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
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ from: startTime, to: startTime + duration }))
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
  const { tasks, ...rest } = seen
  return { fcp, ...rest, blocked: blockedFrom(fcp, tasks), whole: blockedFrom(0, tasks), bytes }
}

/** Milliseconds by which tasks are longer than 50, from a moment on. Total blocking time counts from the first paint: nobody can press before. */
const blockedFrom = (since, tasks) =>
  tasks.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, since) - 50), 0)

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const sites = ['dist', ...process.argv.slice(2)]
const servers = await Promise.all(sites.map((site) => host(site, { packed: true })))
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
  'with what is before the paint': 'whole',
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
