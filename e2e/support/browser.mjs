// Which Chromium to drive: env > Playwright's own > system. Shared by ensure.mjs and the Playwright config in e2e/.
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
const system = [
  // draws without a window, and needs half the time
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]
const shell = () => {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}
/** undefined = let Playwright use its own download; string = path; null = nothing found */
export function findChromium() {
  const env = process.env.PW_CHROMIUM
  if (env) return env
  // Playwright launches chromium-headless-shell when headless; executablePath() names the full build.
  const own = shell()
  if (own && (existsSync(own) || ownShell(own))) return undefined
  return system.find((p) => existsSync(p)) ?? null
}
function ownShell(own) {
  const root = own.split(/chromium-\d+/)[0],
    rev = /chromium-(\d+)/.exec(own)?.[1]
  return !!rev && existsSync(`${root}chromium_headless_shell-${rev}`)
}
