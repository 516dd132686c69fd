// pre-start / pre-test: one command works on a fresh clone.
import { existsSync, statSync } from 'node:fs'
import { execSync } from 'node:child_process'
const sh = (c, o = {}) => {
  console.log('> ' + c)
  execSync(c, { stdio: 'inherit', ...o })
}
const attempt = (c, o) => {
  try {
    sh(c, o)
    return true
  } catch {
    return false
  }
}
const [maj, min] = process.versions.node.split('.').map(Number)
if (maj < 20 || (maj === 20 && min < 19)) {
  console.error(`Node >= 20.19 needed, found ${process.version}`)
  process.exit(1)
}
const done = 'node_modules/.package-lock.json'
if (!existsSync(done) || statSync(done).mtimeMs < statSync('package-lock.json').mtimeMs)
  sh('npm ci --no-audit --no-fund')
if (process.argv[2] === 'browser') {
  const { findChromium } = await import('./browser.mjs')
  if (findChromium() === null) {
    const root = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
    if (attempt('npx playwright install chromium --only-shell', { timeout: 300_000 }) && root)
      attempt('npx playwright install-deps chromium')
    if (findChromium() === null && root) {
      sh('apt-get update -qq')
      sh('DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk', {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    }
    if (findChromium() === null) {
      console.error('No Chromium: run `npx playwright install chromium` or set PW_CHROMIUM=/path/to/chrome')
      process.exit(1)
    }
  }
}
