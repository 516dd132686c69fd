// Makes the picture of the house in docs/architecture.md from the law and from the imports that there are.
// `node e2e/support/picture.mjs` writes it, `--check` says whether it is the one that stands there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const law = JSON.parse(readFileSync(new URL('src/floors.json', root), 'utf8'))
const page = new URL('docs/architecture.md', root)
const [begin, end] = ['<!-- picture:', '<!-- end of picture -->']

const files = readdirSync(new URL('src/', root), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').split('/src/').at(-1))
  .toSorted()

const floorOf = (path) => path.split('/')[0]
const tierOf = (path) =>
  law.shapes.includes(path.replace(/^engine\/|\.ts$/g, '')) ? 'shapes' : (path.split('/')[1] ?? '')

/** Which place uses what another one does, as `from to`; types alone are no use. */
function arrows(placeOf, isHere) {
  const seen = new Set()
  for (const from of files.filter(isHere)) {
    const text = readFileSync(new URL(`src/${from}`, root), 'utf8')
    for (const [, types, spec] of text.matchAll(/^(?:import|export) (type )?[^'"]*from ['"]([^'"]+)['"]/gm)) {
      if (types) continue
      const to = spec.startsWith('#') ? spec.slice(1) : new URL(spec, `file:///${from}`).pathname.slice(1)
      if ((spec.startsWith('#') || spec.startsWith('.')) && isHere(to)) seen.add(`${placeOf(from)} ${placeOf(to)}`)
    }
  }
  return seen
}

/** One picture: places from the top down, an arrow to each that is used and not reached by way of another one anyway. */
function picture(places, placeOf, isHere) {
  const all = arrows(placeOf, isHere)
  const reaches = (from, to) =>
    places.some(
      (by) => by !== from && by !== to && all.has(`${from} ${by}`) && (all.has(`${by} ${to}`) || reaches(by, to)),
    )
  const seen = new Set([...all].filter((pair) => !reaches(...pair.split(' '))))
  return [
    '```mermaid',
    'flowchart TD',
    ...places.flatMap((from) =>
      places.filter((to) => to !== from && seen.has(`${from} ${to}`)).map((to) => `  ${from} --> ${to}`),
    ),
    '```',
  ]
}

const floors = Object.keys(law.floors).filter((floor) => files.some((path) => floorOf(path) === floor))
const tiers = ['shapes', ...Object.keys(law.tiers)]
const made = [
  'The floors, and which uses which (what it reaches by way of another is left out):',
  '',
  ...picture(floors.toReversed(), floorOf, () => true),
  '',
  'The tiers of the engine, likewise:',
  '',
  ...picture(tiers.toReversed(), tierOf, (path) => floorOf(path) === 'engine'),
].join('\n')

const text = readFileSync(page, 'utf8')
const start = text.indexOf('\n', text.indexOf(begin)) + 1
const next = `${text.slice(0, start)}\n${made}\n\n${text.slice(text.indexOf(end))}`
if (!process.argv.includes('--check')) writeFileSync(page, next)
else if (next !== text) {
  console.error('The picture in docs/architecture.md is not the house as it stands: npm run fix')
  process.exit(1)
}
