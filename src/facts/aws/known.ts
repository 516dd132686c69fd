import { known } from './known.data.ts'

/** An action that AWS has, with the names of what it takes. */
export interface KnownAction {
  readonly service: string
  readonly members: ReadonlySet<string>
  readonly filters: ReadonlySet<string>
}

/** Every action of EC2, CloudWatch and SNS by its name; no two of them share one but for tags, which mean the same. */
export const knownActions: ReadonlyMap<string, KnownAction> = new Map(rows())

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
