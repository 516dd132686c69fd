import { describe, expect, it } from 'vitest'
import law from './floors.json'

/**
 * The law: the floors that each floor may look down on, the tiers likewise, and the files of the engine that are
 * shapes.
 */
const { floors, pure, tiers, shapes } = law
/** Tiers have their order from the file: types, as the JSON has them, would know only these names. */
const below: Readonly<Record<string, readonly string[]>> = tiers

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
/** The tier of a file of the engine, or that it is a shape, wherever it stands. Specs look wherever they like. */
const tierOf = (path: string) =>
  isSpec(path) ? 'spec' : shapes.includes(path.replace(/^engine\/|\.ts$/g, '')) ? 'shapes' : (path.split('/')[1] ?? '')
const isSpec = (path: string) => /\.test\.tsx?$/.test(path)
const wrong = (is: (one: Import) => boolean) => imports.filter(is).map((one) => `${one.from} -> ${one.to}`)

/**
 * The types of words that `ui` hands on: whoever speaks needs to know which words and terms there are, not what they
 * say.
 */
const wordTypes = [
  'content/words/words.ts',
  'content/words/marked.ts',
  'content/words/eventSentences.ts',
  'content/glossary/terms.ts',
]
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

  it.each(Object.keys(below))('in the engine, %s looks at shapes and lower tiers only', (tier) => {
    expect(
      wrong(
        ({ from, to }) =>
          tierOf(from) === tier && floorOf(to) === 'engine' && ![tier, ...(below[tier] ?? [])].includes(tierOf(to)),
      ),
    ).toEqual([])
  })

  it('a shape looks at shapes only', () => {
    expect(
      wrong(({ from, to }) => tierOf(from) === 'shapes' && floorOf(to) === 'engine' && tierOf(to) !== 'shapes'),
    ).toEqual([])
  })

  it('every file of the engine is a shape or on a tier, and every shape is there', () => {
    const files = paths.filter((path) => floorOf(path) === 'engine' && !isSpec(path))
    expect(files.filter((path) => tierOf(path) !== 'shapes' && !(tierOf(path) in below))).toEqual([])
    expect(shapes.filter((shape) => !paths.includes(`engine/${shape}.ts`))).toEqual([])
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

  it('no two rooms have a part of the same name: what they share is under parts', () => {
    const exported = Object.entries(sources)
      .map(([path, text]) => [path.slice(2), text] as const)
      .filter(([path]) => floorOf(path) === 'features' && !isSpec(path))
      .flatMap(([path, text]) =>
        [...text.matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name = '']) => ({ path, name })),
      )
    const parts = exported.filter(({ path, name }) =>
      exported.some((one) => one.name === name && roomOf(one.path) !== roomOf(path)),
    )
    expect(parts).toEqual([])
  })

  it('no library lives below the store', () => {
    expect(
      wrong(
        (one) =>
          pure.includes(floorOf(one.from)) && one.to.startsWith('npm:') && !isSpec(one.from) && !shapesOfAws(one),
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

  it('a doc comment names its subject first: none begins as half a sentence', () => {
    const half = /^\/\*\*\s+(?:\* )?((?:What|Whether|Where|How|Who|That|Which|As|One|It|They|So|When|Why)\b.{0,60})/gm
    const begun = Object.entries(sources)
      .filter(([path]) => floorOf(path.slice(2)) !== 'content')
      .flatMap(([path, text]) => [...text.matchAll(half)].map(([, words]) => `${path.slice(2)}: ${words}`))
    expect(begun).toEqual([])
  })
})
