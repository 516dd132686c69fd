import { readFileSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import type { Reply } from './replies.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** The files of the page below a folder, and nothing outside it; undefined where there is none of that name. */
export function pageFile(folder: string, address: string): Reply | undefined {
  const root = resolve(folder)
  const pathname = decoded(address.split(/[?#]/)[0] ?? '/')
  if (pathname === undefined || pathname.includes('\0')) return undefined
  const file = join(root, pathname === '/' ? 'index.html' : pathname)
  const type = types[extname(file)]
  if (type === undefined || !file.startsWith(root + sep)) return undefined
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  // a version of the page is only as old as the endpoint that serves it
  return { status: 200, type, headers: { 'cache-control': 'no-cache' }, body: readFileSync(file) }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
