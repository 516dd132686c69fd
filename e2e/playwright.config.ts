import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findChromium } from './support/browser.mjs'

const executablePath = findChromium()
/** another one lets two checkouts run their stories beside each other */
const port = Number(process.env['E2E_PORT'] ?? 4173)

/** A machine of somebody's own keeps a quarter of its cores for them; a rented one has two. */
const workers = process.env['CI'] ? 2 : Math.max(2, Math.floor(availableParallelism() * 0.75))

/** The stories run against the built site, in real Chromium. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
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
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    ...(executablePath ? { launchOptions: { executablePath } } : {}),
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})
