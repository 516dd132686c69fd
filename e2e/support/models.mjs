// Writes src/facts/aws/{known,modelled,wires}.data.ts from the SDK packages' types and src/facts/tables/aws-ranges.tsv:
// node e2e/support/models.mjs. Run it by hand when the packages change, or when the playground has another action.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeWires } from './wires.mjs'

const root = new URL('../../', import.meta.url)
const text = (path) => readFileSync(new URL(path, root), 'utf8')
const services = ['ssm', 'ec2', 'cloudwatch', 'sns']

/** A doc comment without its stars. */
const plain = (comment) => comment.replaceAll(/^\s*\* ?/gm, '')

/** The names at the beginning of a documented list's own items, not those of lists within it. */
function listed(comment) {
  const names = []
  let depth = 0
  for (const [token, , name] of comment.matchAll(/<(\/?ul)>|<li>\s*<p>\s*<code>([^\s]*?)<\/code>/g)) {
    if (token === '<ul>') depth++
    else if (token === '</ul>') depth--
    else if (depth === 1) names.push(name)
  }
  return names
}

function read(service) {
  const dist = `node_modules/@aws-sdk/client-${service}/`
  const types = `${dist}dist-types/`
  const models = readdirSync(new URL(`${types}models/`, root))
    .filter((file) => file.startsWith('models_'))
    .map((file) => text(`${types}models/${file}`))
    .join('\n')
  const shapes = new Map()
  for (const [, name, body] of models.matchAll(/^export interface (\w+)(?: extends [^{]+)? \{\n(.*?)^\}/gms)) {
    const members = []
    for (const [, doc, member, optional, type] of body.matchAll(
      /^ {4}\/\*\*(.*?)\*\/\n {4}(\w+)(\?)?: ([^;]+?)(?: \| undefined)?;$/gms,
    ))
      members.push({ doc: plain(doc), member, needed: optional === undefined, type })
    shapes.set(name, members)
  }
  const unions = new Set([...models.matchAll(/^export type (\w+) = /gm)].map(([, name]) => name))
  const enums = new Map()
  for (const [, name, body] of text(`${types}models/enums.d.ts`).matchAll(
    /^export declare const (\w+): \{\n(.*?)^\};/gms,
  ))
    enums.set(
      name,
      [...body.matchAll(/: ("(?:[^"\\]|\\.)*");$/gm)].map(([, value]) => JSON.parse(value)),
    )
  const actions = new Map()
  for (const file of readdirSync(new URL(`${types}commands/`, root))) {
    const name = /^(\w+)Command\.d\.ts$/.exec(file)?.[1]
    if (!name) continue
    const input = /CommandInput extends (\w+) \{/.exec(text(`${types}commands/${file}`))?.[1]
    actions.set(name, input)
  }
  const version = JSON.parse(text(`${dist}package.json`)).version
  return { service, shapes, unions, enums, actions, version }
}

const models = services.map(read)
const names = models.map(({ service, version }) => `@aws-sdk/client-${service} ${version}`).join(', ')

/** The actions that the playground has, as their services list them. */
const offered = Object.fromEntries(
  services.map((service) => {
    const [, body = ''] = /Actions = \{(.*?)^\}/ms.exec(text(`src/api/${service}/actions.ts`)) ?? []
    return [service, [...body.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name)]
  }),
)
/** CloudWatch and SNS share the actions of tags; what Systems Manager calls the same is another. */
const modelled = ({ service }) =>
  new Set(service === 'cloudwatch' || service === 'sns' ? [...offered.cloudwatch, ...offered.sns] : offered[service])

function filtersOf(members) {
  const doc = members.find(({ member }) => member === 'Filters' || member === 'Filter')?.doc ?? ''
  return [...new Set(listed(doc).map((name) => name.replace(/^tag(:.*)?$/, 'tag:')))].filter((name) =>
    /^[\w.:-]+$/.test(name),
  )
}

// ---- every action, the names of its members and its filters

const known = models.flatMap(({ service, shapes, actions }) => [
  `#${service}`,
  ...[...actions].map(([name, input]) => {
    const members = shapes.get(input) ?? []
    const filters = filtersOf(members)
    return [name, ...members.map(({ member }) => member), ...(filters.length > 0 ? ['=', ...filters] : [])].join(' ')
  }),
])

/** Families with their sizes; a type that is named twice is one. */
const families = new Map()
for (const type of models.find(({ service }) => service === 'ec2').enums.get('_InstanceType')) {
  const [family, size] = type.split('.')
  families.set(family, (families.get(family) ?? new Set()).add(size))
}
const types = [...families].map(([family, sizes]) => `${family} ${[...sizes].join(' ')}`)

const header = (what) => `// Written by \`node e2e/support/models.mjs\`; not edited by hand. ${what}
// Source: AWS's API models as published in ${names};
// lengths, ranges and patterns as published in botocore 1.43.107. © Amazon.com, Inc. or its affiliates, Apache License 2.0.
`

writeFileSync(
  new URL('src/facts/aws/known.data.ts', root),
  `${header('Every action of AWS’s with its members and its documented filters, and every instance type.')}// \`#\` line: a service. Then an action a line: its members and, after \`=\`, its filters.
export const known = \`
${known.join('\n')}
\`

/** A family of instance types a line, with its sizes. */
export const types = \`
${types.join('\n')}
\`
`,
)

// ---- the playground's actions, with all that is known of their members

const [, ...limits] = text('src/facts/tables/aws-ranges.tsv').trim().split('\n')
const limitOf = new Map(
  limits.map((line) => {
    const [service, structure, member, kind, least, most, pattern] = line.split('\t')
    // a field with a quote is quoted in the table
    const plainPattern = /^".*"$/.test(pattern) ? pattern.slice(1, -1).replaceAll('""', '"') : pattern
    return [`${service} ${structure} ${member}`, { kind, least, most, pattern: plainPattern }]
  }),
)

const words = []
const numberOf = new Map()
/** Where in a list a thing stands, which is put there when it is first asked for. */
function place(list, key, make) {
  const at = numberOf.get(key)
  if (at !== undefined) return at
  const next = list.push(undefined) - 1
  numberOf.set(key, next)
  list[next] = make()
  return next
}

const structures = []

function limitText({ least = '', most = '', pattern = '' }) {
  if (`${least}${most}${pattern}` === '') return ''
  return `<${least},${most}${pattern === '' ? '' : `,${place(words, `pattern ${pattern}`, () => pattern)}`}>`
}

function typeText(model, owner, member, type) {
  const limit = limitOf.get(`${model.service} ${owner} ${member}`) ?? {}
  const list = /^(.*)\[\]$/.exec(type)
  if (list) {
    const items = typeText(model, owner, `${member}[]`, list[1])
    // limits of the items must not be read as the list's
    return `*${limitText(limit) || (items.startsWith('<') ? '<,>' : '')}${items}`
  }
  const said = limitText(limit)
  if (type === 'string') return said
  if (type === 'number') return `${limit.kind === 'whole' ? 'i' : 'n'}${said}`
  if (type === 'boolean') return 'b'
  if (type === 'Date') return 't'
  if (type === 'Uint8Array') return 'x'
  if (type.startsWith('Record<')) return 'm'
  const name = type.replace(/^_/, '')
  const values = model.enums.get(name)
  // types of instances are facts of their own
  if (name === 'InstanceType') return said
  if (values) return `e${place(words, `enum ${values.join('|')}`, () => values.join('|'))}`
  if (model.shapes.has(type)) return `s${structureOf(model, type)}`
  // one of several structures
  if (model.unions.has(name)) return 'm'
  throw new Error(`${model.service} ${owner}.${member}: what is ${type}?`)
}

function structureOf(model, name) {
  return place(structures, `${model.service} ${name}`, () =>
    model.shapes
      .get(name)
      .map(({ member, needed, type }) => `${member}${needed ? '!' : ''}:${typeText(model, name, member, type)}`)
      .join(' '),
  )
}

const lines = models.flatMap((model) =>
  [...model.actions]
    .filter(([name]) => modelled(model).has(name))
    .map(([name, input]) => [name, model.shapes.has(input) ? structureOf(model, input) : '']),
)
/** An action of two services has a structure for each. */
const structuresOf = new Map()
for (const [name, at] of lines) structuresOf.set(name, `${structuresOf.get(name) ?? name} ${at}`.trim())

const quoted = (list) => list.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')

writeFileSync(
  new URL('src/facts/aws/modelled.data.ts', root),
  `${header('All that AWS’s models say of what the playground’s actions take.')}// An action a line, with the number of its structure, or of several where two services have one of that name. A structure a line: members with \`!\` where they are needed and their type
// after \`:\`. \`*\` is a list, nothing is text, i a whole number, n a number, b a flag, t a time, x bytes, m a map, s a structure by its
// number, e one of a line's words; \`<least,most,pattern>\` are the limits, the pattern by its line.
export const modelledActions = \`
${[...structuresOf.values()].join('\n')}
\`
export const structures = \`
${quoted(structures)}
\`
export const words = \`
${quoted(words)}
\`
`,
)

writeWires(modelled, header)
