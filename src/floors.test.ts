import { describe, expect, it } from 'vitest'

/** Which floors each floor may look down on; see the plan in README's "How the code is laid out". */
const floors: Record<string, readonly string[]> = {
  lib: [],
  facts: ['lib'],
  engine: ['lib', 'facts'],
  api: ['lib', 'facts', 'engine'],
  course: ['lib', 'facts', 'engine', 'api'],
  content: ['lib', 'facts', 'engine', 'api', 'course'],
  store: ['lib', 'facts', 'engine', 'api', 'course'],
  ui: ['lib'],
  features: ['lib', 'facts', 'engine', 'api', 'course', 'store', 'ui'],
  app: ['lib', 'facts', 'engine', 'api', 'course', 'content', 'store', 'ui', 'features'],
}

interface Import {
  readonly from: string
  readonly to: string
  /** vanishes when compiled */
  readonly typeOnly: boolean
}

const sources = import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const paths = Object.keys(sources).map((path) => path.slice(2))
const imports: readonly Import[] = Object.entries(sources).flatMap(([path, text]) =>
  [...text.matchAll(/(import\s+type\s[^'"]*?from\s+|from\s+|import\s*\(?\s*)['"]([^'"]+)['"]/g)].map(
    ([, how = '', spec = '']) => ({
      from: path.slice(2),
      to: spec.startsWith('#')
        ? spec.slice(1)
        : spec.startsWith('.')
          ? new URL(spec, `file:///${path.slice(2)}`).pathname.slice(1)
          : `npm:${spec}`,
      typeOnly: how.startsWith('import type'),
    }),
  ),
)
const floorOf = (path: string) => path.split('/')[0] ?? ''
const roomOf = (path: string) => path.split('/')[1]
const isSpec = (path: string) => /\.test\.tsx?$/.test(path)
const wrong = (is: (one: Import) => boolean) => imports.filter(is).map((one) => `${one.from} -> ${one.to}`)

/** Whoever speaks needs to know which words and terms there are, not what they say: `ui` hands on their types. */
const wordTypes = ['content/words/words.ts', 'content/words/marked.ts', 'content/glossary/terms.ts']
const typeOfWords = ({ to, typeOnly }: Import) => typeOnly && wordTypes.includes(to)
/** The SDK's published shapes keep our answers honest and cost nothing at run time. */
const shapesOfAws = ({ to, typeOnly }: Import) => typeOnly && to.startsWith('npm:@aws-sdk/')

describe('the floors of the house', () => {
  it.each(Object.entries(floors))('%s looks down only', (floor, below) => {
    expect(
      wrong(
        (one) =>
          floorOf(one.from) === floor &&
          !isSpec(one.from) &&
          !one.to.startsWith('npm:') &&
          !typeOfWords(one) &&
          ![floor, ...below].includes(floorOf(one.to)),
      ),
    ).toEqual([])
  })

  it('every file is on a floor', () => {
    const allowed = [...Object.keys(floors), 'main.tsx']
    expect(paths.filter((path) => !allowed.includes(floorOf(path)) && !isSpec(path))).toEqual([])
  })

  it('no room opens onto another room', () => {
    expect(
      wrong(
        ({ from, to }) =>
          floorOf(from) === 'features' && floorOf(to) === 'features' && roomOf(from) !== roomOf(to) && !isSpec(from),
      ),
    ).toEqual([])
  })

  it('no library lives below the store', () => {
    expect(
      wrong(
        (one) =>
          ['lib', 'facts', 'engine', 'api', 'course', 'content'].includes(floorOf(one.from)) &&
          one.to.startsWith('npm:') &&
          !isSpec(one.from) &&
          !shapesOfAws(one),
      ),
    ).toEqual([])
  })

  it('only app loads content', () => {
    expect(
      wrong(
        (one) =>
          floorOf(one.to) === 'content' &&
          !['content', 'app'].includes(floorOf(one.from)) &&
          !typeOfWords(one) &&
          !isSpec(one.from),
      ),
    ).toEqual([])
  })

  it('no file outside facts and content is longer than 400 lines', () => {
    const long = Object.entries(sources)
      .map(([path, text]) => [path.slice(2), text.split('\n').length] as const)
      .filter(([path, lines]) => lines > 400 && !['facts', 'content'].includes(floorOf(path)) && !isSpec(path))
    expect(long).toEqual([])
  })
})
