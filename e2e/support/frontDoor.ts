import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { minifySync, runnerImport } from 'vite'
import type { FirstPage, Patches } from '../../src/app/start/beforePaint.ts'

type Prerender = typeof import('../../src/app/start/prerender.tsx')
type BeforePaint = typeof import('../../src/app/start/beforePaint.ts')

/** Markup cut where a tag begins or ends; what stands at an odd place is a tag or a comment. */
const cut = (markup: string) => markup.split(/(<[^>]*>)/)

const isElement = (tag: string) => /^<[a-z]/i.test(tag)
const attributesOf = (tag: string) =>
  new Map([...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}
const decoded = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)

/** What makes one page the other. Both have the same elements, or the build fails. */
function patchesOf(from: string, to: string): Patches {
  const [here, there] = [cut(from), cut(to)]
  const attributes: [number, string, string][] = []
  const texts: [number, string][] = []
  let element = -1
  let text = -1
  const nameOf = (tag = '') => /^<\/?([\w-]*)/.exec(tag)?.[1]
  const apart = here.findIndex((token, nth) => nth % 2 === 1 && nameOf(token) !== nameOf(there[nth]))
  if (apart !== -1 || here.length !== there.length)
    throw new Error(
      `Two first pages differ in their elements: ${here.slice(apart - 6, apart + 2).join('')} and ${there.slice(apart - 6, apart + 2).join('')}`,
    )
  for (const [nth, token] of here.entries()) {
    const other = there[nth] ?? ''
    if (nth % 2 === 0) {
      if ((token === '') !== (other === ''))
        throw new Error(`A text is only on one of two first pages: ${token}${other}`)
      if (token === '') continue
      text++
      if (token !== other) texts.push([text, decoded(other)])
    } else {
      if (!isElement(token)) continue
      element++
      if (token === other) continue
      const [has, wants] = [attributesOf(token), attributesOf(other)]
      if ([...has.keys()].some((name) => !wants.has(name)))
        throw new Error(`An attribute is only on one of two first pages: ${token}`)
      for (const [name, value] of wants) if (has.get(name) !== value) attributes.push([element, name, decoded(value)])
    }
  }
  return { attributes, texts }
}

/** A policy for styles that are written down lets no element style itself in the markup: a script sets them. */
const withoutStyles = (markup: string) => markup.replaceAll(' style="', ' data-style="')

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The built page asks nobody but its own host for anything, and runs and looks as it was built. */
const policyFor = (scripts: readonly string[], styles: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    `style-src 'self' ${styles.map(hash).join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types page',
  ].join('; ')

/** The first page in the document itself, with its styles, so that it is there before any script: build only. */
export const frontDoor = (): Plugin => ({
  name: 'front-door',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const page = bundle['index.html']
    if (page?.type !== 'asset') return
    const { default: react } = await import('@vitejs/plugin-react')
    const load = async <T>(path: string) =>
      (await runnerImport<T>(path, { configFile: false, logLevel: 'error', plugins: [react()] })).module
    const { prerender, sight, keys, words } = await load<Prerender>('/src/app/start/prerender.tsx')
    const { beforePaint } = await load<BeforePaint>('/src/app/start/beforePaint.ts')
    const first = withoutStyles(prerender('en'))
    const chunk = (name: string) =>
      Object.values(bundle).flatMap((one) => (one.type === 'chunk' && one.name === name ? [`./${one.fileName}`] : []))
    const data: FirstPage = {
      ko: patchesOf(first, withoutStyles(prerender('ko'))),
      sight,
      keys,
      words,
      next: {
        ko: chunk('ko.first'),
        en: chunk('en.first'),
        kept: ['flow', 'Map', 'lateNodes'].flatMap(chunk),
        both: ['behaviour', 'engine', 'api', 'autosave'].flatMap(chunk),
      },
    }
    const called = `(${beforePaint.toString()})(${JSON.stringify(data)})`
    const script = minifySync('before-paint.js', called).code.replaceAll('</', String.raw`<\/`)
    const styles: string[] = []
    let html = String(page.source)
    for (const [file, one] of Object.entries(bundle)) {
      if (one.type !== 'asset' || !file.endsWith('.css')) continue
      const link = new RegExp(`\\s*<link rel="stylesheet"[^>]*${file}[^>]*>`)
      if (!link.test(html)) continue
      html = html.replace(link, '')
      styles.push(String(one.source))
      delete bundle[file]
    }
    const style = styles.join('\n')
    const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor([script], [style])}" />`
    // what the page is built on is started as soon as it is there, and the page itself after it: together they are one long task
    page.source = html
      .replace(
        /<link rel="modulepreload"( crossorigin)? href="(\.\/assets\/libraries-[^"]+)">/,
        '<script type="module" async$1 src="$2"></script>',
      )
      .replace('<head>', () => `<head>\n    ${policy}`)
      .replace('</head>', () => `<style>${style}</style>\n  </head>`)
      .replace('<div id="app"></div>', () => `<div id="app">${first}</div>\n    <script>${script}</script>`)
  },
})
