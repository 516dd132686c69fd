import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findChromium } from './support/browser.mjs'

const executablePath = findChromium()
/** another one lets two checkouts run their stories beside each other */
const port = Number(process.env['E2E_PORT'] ?? 4173)
const galleryPort = port + 1000

/**
 * A machine of somebody's own keeps a quarter of its cores for them. A rented one has two, and a story waits for its page a quarter
 * of its time: a third fills that.
 */
const workers = process.env['CI'] ? 3 : Math.max(2, Math.floor(availableParallelism() * 0.75))

const serve = (at: number, folder: string, kept = '') => ({
  command: `node e2e/support/host.mjs ${folder} ${at} ${kept}`,
  cwd: '..',
  url: `http://127.0.0.1:${at}`,
  reuseExistingServer: false,
})

/** The stories run against the built site, those of single components against the built gallery, in real Chromium. */
export default defineConfig({
  projects: [
    { name: 'site', testDir: '.', testIgnore: 'gallery/**', use: { baseURL: `http://127.0.0.1:${port}/` } },
    { name: 'gallery', testDir: 'gallery', use: { baseURL: `http://127.0.0.1:${galleryPort}/` } },
  ],
  outputDir: '../node_modules/.tmp/e2e',
  fullyParallel: true,
  workers,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  // two shared cores may be busy with something else; a story that hangs is found all the same
  timeout: 150_000,
  expect: { timeout: 20_000 },
  retries: process.env['CI'] ? 1 : 0,
  use: {
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // a story sees the network as it is; what is kept offline has its own
    serviceWorkers: 'block',
    // a trace of every story slows each of them down; `--trace on` has one where it is wanted
    trace: process.env['CI'] ? 'on-first-retry' : 'off',
    ...(executablePath ? { launchOptions: { executablePath } } : {}),
  },
  webServer: [serve(port, 'dist'), serve(galleryPort, 'node_modules/.tmp/gallery', 'kept')],
})
