// `npm start`: builds the site and serves it; says where, and on a desktop opens it.
import { spawn } from 'node:child_process'
import { build, preview } from 'vite'

await build({ logLevel: 'warn' })
const server = await preview({ preview: { host: '127.0.0.1', port: 4173, strictPort: false } })
const [address = ''] = server.resolvedUrls?.local ?? []
console.log(`\n  EC2 Playground: ${address}\n  Press Ctrl+C to stop.\n`)

const desktop = process.stdout.isTTY && !process.env.CI && !process.env.SSH_CONNECTION
const opener = {
  darwin: 'open',
  win32: 'explorer',
  linux: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'xdg-open' : undefined,
}[process.platform]
if (desktop && opener)
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
