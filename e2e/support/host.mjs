// The plainest host there is: the files of one folder below one path, as they are, and nothing elsewhere. The stories run
// against it because a server that compresses every answer takes a tenth of the time that they need.
// As a command: node e2e/support/host.mjs <folder> <port>
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** Serves a folder below a path; answers the server once it listens. Port 0 is any free one. */
export function host(folder, { path = '/', port = 0 } = {}) {
  const root = resolve(folder)
  const fileAt = (pathname) => {
    if (!pathname.startsWith(path)) return undefined
    const file = join(root, decodeURIComponent(pathname.slice(path.length)) || 'index.html')
    if (!file.startsWith(root + sep)) return undefined
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
  }
  const server = createServer((request, response) => {
    const file = fileAt(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    response.writeHead(file ? 200 : 404, { 'content-type': (file && types[extname(file)]) ?? 'text/plain' })
    if (file) createReadStream(file).pipe(response)
    else response.end()
  })
  return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(server)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = 'dist', port = '4173'] = process.argv
  await host(folder, { port: Number(port) })
}
