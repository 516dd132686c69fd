import { known, types } from './known.data.ts'

/** An action that AWS has, with the names of what it takes. */
export interface KnownAction {
  readonly service: string
  readonly members: ReadonlySet<string>
  readonly filters: ReadonlySet<string>
}

/** Everything that AWS has by name: its actions, and its instance types. */
export interface Knowledge extends ReadonlyMap<string, KnownAction> {
  readonly types: ReadonlySet<string>
}

/**
 * Every action of EC2, CloudWatch, SNS and Systems Manager by its name. Those of tags are shared; where Systems Manager has one of
 * another service's name, it is the other one's.
 */
export const knownActions: Knowledge = Object.assign(new Map(rows()), { types: new Set(everyType()) })

function* everyType(): Generator<string> {
  for (const line of types.trim().split('\n')) {
    const [family = '', ...sizes] = line.split(' ')
    for (const size of sizes) yield `${family}.${size}`
  }
}

function* rows(): Generator<readonly [string, KnownAction]> {
  let service = ''
  for (const line of known.trim().split('\n')) {
    if (line.startsWith('#')) {
      service = line.slice(1)
      continue
    }
    const [members = '', filters = ''] = line.split(' = ')
    const [name = '', ...own] = members.split(' ')
    yield [name, { service, members: new Set(own), filters: new Set(filters.split(' ')) }]
  }
}
