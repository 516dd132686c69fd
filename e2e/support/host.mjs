// The plainest host there is: the files of one folder below one path, as they are, and nothing elsewhere. The stories run
// against it because a server that compresses every answer takes a tenth of the time that they need.
// As a command: node e2e/support/host.mjs <folder> <port> [kept]
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Serves a folder below a path; answers the server once it listens. Port 0 is any free one. `packed` sends text compressed,
 * as most hosts do, each file compressed once. `kept` lets a browser keep what has its version in its name.
 */
export function host(folder, { path = '/', port = 0, packed = false, kept = false } = {}) {
  const root = resolve(folder)
  const compressed = new Map()
  const fileAt = (pathname) => {
    if (!pathname.startsWith(path)) return undefined
    const file = join(root, decodeURIComponent(pathname.slice(path.length)).replace(/(^|\/)$/, '$1index.html'))
    if (!file.startsWith(root + sep)) return undefined
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
  }
  const server = createServer((request, response) => {
    const file = fileAt(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    const type = (file && types[extname(file)]) ?? 'text/plain'
    if (!file) response.writeHead(404, { 'content-type': type }).end()
    else if (packed && !/png|woff2/.test(type)) {
      const bytes = compressed.get(file) ?? gzipSync(readFileSync(file), { level: 9 })
      compressed.set(file, bytes)
      response
        .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store' })
        .end(bytes)
    } else {
      const forGood = kept && file.startsWith(join(root, 'assets') + sep)
      const headers = { 'content-type': type, ...(forGood && { 'cache-control': 'max-age=31536000, immutable' }) }
      createReadStream(file).pipe(response.writeHead(200, headers))
    }
  })
  return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(server)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = 'dist', port = '4173', kept] = process.argv
  await host(folder, { port: Number(port), kept: kept === 'kept' })
}
