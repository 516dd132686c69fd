import { wires } from '#facts/aws/wires.data.ts'

/** The services whose models were read. */
export type ServiceName = keyof typeof wires

/** The type of a member, an item or a value, as AWS's clients send and read it. */
export type Schema =
  | { readonly type: 'text' | 'whole' | 'decimal' | 'flag' | 'time' | 'bytes' }
  /** `item` is the element around each of them, where it is not the service's usual one */
  | { readonly type: 'list'; readonly of: Schema; readonly item?: string | undefined }
  | { readonly type: 'map'; readonly of: Schema }
  | { readonly type: 'struct'; readonly members: Members }

export interface Member {
  readonly name: string
  /** the element that carries it in an answer */
  readonly xml: string
  /** the key that carries it in a query */
  readonly query: string
  readonly needed: boolean
  readonly schema: Schema
}

export type Members = ReadonlyMap<string, Member>

/** The members of a request and its answer that say which page comes, and which lists are told in pages. */
export interface Paged {
  readonly token: string
  readonly next: string
  readonly limit: string | undefined
  readonly lists: readonly string[]
}

/** An action of a service. */
export interface Operation {
  readonly name: string
  readonly service: ServiceName
  readonly input: Members
  /** undefined where the answer has no members at all */
  readonly output: Members | undefined
  readonly pages: Paged | undefined
}

const upper = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)
const lower = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1)
const lines = (text: string) => text.split('\n').slice(1, -1)
const none: Members = new Map()
const simple = { '': 'text', i: 'whole', d: 'decimal', b: 'flag', t: 'time', x: 'bytes' } as const

function readService(service: ServiceName): ReadonlyMap<string, Operation> {
  const structures = lines(wires[service].structures)
  const read = new Map<number, Members>()

  function membersAt(at: number): Members {
    const known = read.get(at)
    if (known) return known
    const members = new Map<string, Member>()
    // before its members are read: a structure may hold itself
    read.set(at, members)
    for (const told of (structures[at] ?? '').split(' ')) {
      const [, name = '', needed, type = '', xml, query] =
        /^(\w+)(!?):([^@^]*)(?:@([^^]+))?(?:\^(.+))?$/.exec(told) ?? []
      if (name === '') continue
      const element = xml ?? (service === 'ec2' ? lower(name) : name)
      const key = query ?? (service === 'ec2' ? upper(element) : name)
      members.set(name, { name, xml: element, query: key, needed: needed === '!', schema: schemaOf(type) })
    }
    return members
  }

  function schemaOf(type: string): Schema {
    const [, item, of] = /^\*(?:\((\w+)\))?(.*)$/.exec(type) ?? []
    if (of !== undefined) return { type: 'list', of: schemaOf(of), item }
    if (type.startsWith('%')) return { type: 'map', of: schemaOf(type.slice(1)) }
    if (type.startsWith('s')) return { type: 'struct', members: membersAt(Number(type.slice(1))) }
    return { type: simple[type as keyof typeof simple] }
  }

  return new Map(
    lines(wires[service].actions).map((line) => {
      const [name = '', input = '', output = '', token, next = '', limit, ...lists] = line.split(' ')
      return [
        name,
        {
          name,
          service,
          input: input === '' ? none : membersAt(Number(input)),
          output: output === '' ? undefined : membersAt(Number(output)),
          pages: token === undefined ? undefined : { token, next, limit: limit || undefined, lists },
        },
      ]
    }),
  )
}

const services = new Map<ServiceName, ReadonlyMap<string, Operation>>()

/** The actions of a service by their names, read when somebody first asks. */
export function operationsOf(service: ServiceName): ReadonlyMap<string, Operation> {
  const known = services.get(service)
  if (known) return known
  const read = readService(service)
  services.set(service, read)
  return read
}

/** An error of a service as the wire carries it. */
export interface WireError {
  /** the name of its structure, which JSON carries */
  readonly shape: string
  readonly status: number
}

/** The status and name that AWS's models give an error's code; most are 400 and their own name. */
export function errorOf(service: ServiceName, code: string): WireError {
  for (const line of lines(wires[service].errors)) {
    const [known, shape = code, status] = line.split(' ')
    if (known === code) return { shape, status: Number(status) }
  }
  return { shape: code, status: 400 }
}
