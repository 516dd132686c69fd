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
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const packages = 'chromium-headless-shell fonts-noto-cjk'
  const install = () => {
    const done = attempt('apt-get update -qq', { timeout: 120_000 })
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const stdio = ['ignore', 'ignore', 'inherit']
    return done && attempt(`apt-get install -y -qq --no-install-recommends ${packages}`, { env, stdio })
  }
  if (findChromium() === null) {
    if (attempt('npx playwright install chromium --only-shell', { timeout: 300_000 }) && debian)
      attempt('npx playwright install-deps chromium')
    if (findChromium() === null && debian) install()
    if (findChromium() === null) {
      console.error('No Chromium: run `npx playwright install chromium` or set PW_CHROMIUM=/path/to/chrome')
      process.exit(1)
    }
  } else if (debian && findChromium() === '/usr/bin/chromium') install() // the one without windows needs half the time
}
