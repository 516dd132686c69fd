import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * The worker that keeps one version of the site on a device. It is text, as it runs apart from the page: all files come at
 * once or not at all, and each version has a cache of its own. A tab that was there first is taken on, too: its files carry
 * their version in their names, so what it asks for is its own. The old cache goes when the new version takes over, unless
 * another tab than the one that asked for that still runs the old one: then at the next turn.
 */
const worker = (version: string, files: readonly string[]) => `const cacheName = 'ec2-playground-${version}'
const files = ${JSON.stringify(files)}
addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))))
})
addEventListener('message', ({ data }) => data === 'take over' && skipWaiting())
addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => clients.claim()))
})
async function forgetOld() {
  const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (tabs.length > 1) return
  const old = (name) => name.startsWith('ec2-playground-') && name !== cacheName
  await Promise.all((await caches.keys()).filter(old).map((name) => caches.delete(name)))
}
async function keptOf(request) {
  // module scripts vary by origin: what was kept is the same file
  const how = { ignoreVary: true, ignoreSearch: false }
  return (await (await caches.open(cacheName)).match(request, how)) ?? caches.match(request, how)
}
addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  const page = new URL('./', registration.scope).href
  const wanted = request.mode === 'navigate' && (url.origin + url.pathname === page || url.pathname.endsWith('/index.html')) ? page : request
  event.respondWith(keptOf(wanted).then((kept) => kept ?? fetch(request)))
})
`

/** Writes the worker beside the built site, with the names of all its files: build only. */
export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const open = readdirSync('public').filter((name) => name !== 'picture.png')
      const files = ['./', ...Object.keys(bundle).filter((file) => file !== 'index.html'), ...open]
      const hash = createHash('sha256')
      for (const [file, one] of Object.entries(bundle))
        hash.update(file).update(one.type === 'chunk' ? one.code : one.source)
      for (const name of open) hash.update(readFileSync(`public/${name}`))
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker(hash.digest('hex').slice(0, 12), files) })
    },
  },
})
