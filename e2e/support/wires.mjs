// Writes src/facts/aws/wires.data.ts, from the SDK packages' own schemas: what the playground's actions take and answer as
// AWS's clients send and read it. Called by models.mjs.
import { readFileSync, writeFileSync } from 'node:fs'
import * as cloudwatch from '@aws-sdk/client-cloudwatch'
import * as ec2 from '@aws-sdk/client-ec2'
import * as sns from '@aws-sdk/client-sns'
import * as ssm from '@aws-sdk/client-ssm'

const root = new URL('../../', import.meta.url)

/** Numbers that are no whole ones: AWS's models say so, the SDK's schemas do not. */
const doubles = new Set(
  'Threshold Average Maximum Minimum Sum SampleCount Value Values Counts ExtendedStatistics SustainedClockSpeedInGhz BaselineThroughputInMBps MaximumThroughputInMBps BaselineBandwidthInGbps PeakBandwidthInGbps GpuPartitionSize'.split(
    ' ',
  ),
)

const upper = (name) => name.slice(0, 1).toUpperCase() + name.slice(1)
const lower = (name) => name.slice(0, 1).toLowerCase() + name.slice(1)

/** One service's structures, each once, in the order in which they are met. */
function reader(isEc2) {
  const lines = []
  const numbers = new Map()

  /** A schema as [traits, what it is], whatever way it is written. */
  const opened = (schema) => {
    let [traits, inner] = [{}, typeof schema === 'function' ? schema() : schema]
    // a member, or a simple type, with traits of its own: [schema, traits]
    while (Array.isArray(inner) && typeof inner[1] !== 'string') {
      traits = { ...(typeof inner[1] === 'object' ? inner[1] : {}), ...traits }
      inner = typeof inner[0] === 'function' ? inner[0]() : inner[0]
    }
    return { traits, inner }
  }

  const simple = (number, member) => {
    if (number >= 128) return `%${simple(number - 128, member)}`
    if (number >= 64) return `*${simple(number - 64, member)}`
    if (number === 1) return doubles.has(member) ? 'd' : 'i'
    if (number === 2) return 'b'
    if (number === 21) return 'x'
    if (number >= 4 && number <= 7) return 't'
    if (number === 0) return ''
    throw new Error(`${member}: what is the type ${number}?`)
  }

  /** The element around each item of a list, where it has a name of its own. */
  const itemOf = (schema) => {
    const { xmlName } = opened(schema).traits
    return isEc2 && xmlName !== undefined && xmlName !== 'item' ? `(${xmlName})` : ''
  }

  const typeOf = (schema, member) => {
    const { inner } = opened(schema)
    if (typeof inner === 'number') return simple(inner, member)
    // [0, namespace, name, traits, type]: a simple type with a name
    if (inner[0] === 0) return simple(inner[4], member)
    if (inner[0] === 1) return `*${itemOf(inner[4])}${typeOf(inner[4], member)}`
    if (inner[0] === 2) return `%${typeOf(inner[5], member)}`
    return `s${structure(inner)}`
  }

  const memberText = (name, schema, needed) => {
    const { traits } = opened(schema)
    const xml = traits.xmlName ?? name
    const query = traits.ec2QueryName ?? upper(xml)
    const said = isEc2 ? `${xml === lower(name) ? '' : `@${xml}`}${query === upper(xml) ? '' : `^${query}`}` : ''
    return `${name}${needed ? '!' : ''}:${typeOf(schema, name)}${said}`
  }

  const structure = (schema) => {
    const [, , name, , names = [], members = [], needed = 0] = schema
    const known = numbers.get(name)
    if (known !== undefined) return known
    const number = lines.push('') - 1
    numbers.set(name, number)
    lines[number] = names.map((one, i) => memberText(one, members[i], i < needed)).join(' ')
    return number
  }

  return { lines, structureOf: (schema) => structure(opened(schema).inner) }
}

/** The names and HTTP statuses of a service's errors, where they are not 400 and the code's own name. */
const errorsOf = (client) =>
  Object.values(client)
    .flatMap((schema) => {
      if (!Array.isArray(schema) || schema[0] !== -3 || !schema[3]?.error) return []
      const [code, status] = schema[3].awsQueryError ?? [schema[2], schema[3].httpError ?? 400]
      return code === schema[2] && status === 400 ? [] : [`${code} ${schema[2]} ${status}`]
    })
    // of several structures with one code, the one that is called as the code is
    .toSorted((one, other) => Number(isItself(other)) - Number(isItself(one)))

const isItself = (line) => line.split(' ')[0] === line.split(' ')[1]

export function writeWires(modelled, header) {
  const [, ...rows] = readFileSync(new URL('src/facts/tables/aws-pages.tsv', root), 'utf8').trim().split('\n')
  const pages = new Map(
    rows.map((row) => {
      const [, action, ...told] = row.split('\t')
      return [action, told]
    }),
  )
  const services = Object.entries({ ec2, cloudwatch, sns, ssm }).map(([service, client]) => {
    const { lines, structureOf } = reader(service === 'ec2')
    const actions = [...modelled({ service })]
      .filter((name) => Array.isArray(client[`${name}$`]))
      .toSorted((one, other) => (one < other ? -1 : 1))
      .map((name) => {
        const [, , , , input, output] = client[`${name}$`]
        const isUnit = (schema) => schema === '__Unit' || schema === 'unit' || !Array.isArray(schema())
        const numberOf = (schema) => (isUnit(schema) ? '' : structureOf(schema))
        const told = pages.get(name)
        return `${name} ${numberOf(input)} ${numberOf(output)}${told ? ` ${told.join(' ')}` : ''}`
      })
    const errors = errorsOf(client)
    return `  ${service}: {\n    actions: \`\n${actions.join('\n')}\n\`,\n    structures: \`\n${lines.join('\n')}\n\`,\n    errors: \`\n${errors.join('\n')}\n\`,\n  },`
  })
  writeFileSync(
    new URL('src/facts/aws/wires.data.ts', root),
    `${header('What the playground’s actions take and answer, as AWS’s clients send and read it.')}// An action a line: the numbers of the structures that it takes and answers and, where it is told in pages, the members that say
// which page comes, which comes next and how much, and the lists. A structure a line: members with \`!\` where they are needed and
// their type after \`:\`. \`*\` is a list, \`*(name)\` one whose items have that name in XML, \`%\` a map by text, nothing is text, i a whole number, d a decimal, b a flag, t a time, x bytes,
// s a structure by its number. \`@\` is EC2's name in XML where it is not the member's with a small letter, \`^\` its name in a query
// where it is not the one in XML with a capital. An error a line where its status is not 400 or its shape is not its code: code, shape, status.
export const wires = {
${services.join('\n')}
} as const
`,
  )
}
