import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built site. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url))

const textOf = (file: string) => readFileSync(join(dist, file), 'utf8')
const assets = () => readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)

/** `import … from "./x.js"` and `import "./x.js"` of a built chunk; `import("./x.js")` comes only when it is asked for. */
const importsOf = (chunk: string) =>
  [...textOf(chunk).matchAll(/(?:\bimport|\bfrom)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => `assets/${name}`)

function withImports(chunks: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const chunk of chunks)
    if (!found.has(chunk)) {
      found.add(chunk)
      withImports(importsOf(chunk), found)
    }
  return found
}

/** What has to be there before the page is alive: the page with its styles, its scripts, and the first words of a language. */
export function firstView(language: 'ko' | 'en') {
  const page = textOf('index.html')
  const named = (what: RegExp) => [...page.matchAll(what)].map(([, name]) => `assets/${name}`)
  const words = assets().filter((name) => name.startsWith(`assets/${language}.first-`))
  const scripts = withImports([...named(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g), ...words])
  return { scripts: [...scripts], others: ['index.html', ...named(/href="\.\/assets\/([^"]+\.css)"/g)], words }
}

/** What comes right after it: how accounts behave, and how one is kept. */
export const behaviour = () => [
  ...withImports(assets().filter((name) => /^assets\/(?:behaviour|autosave)-/.test(name))),
]
