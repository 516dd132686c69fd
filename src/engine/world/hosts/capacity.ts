import { findType, zonesOffering } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { Account } from '../../account.ts'
import type { Book } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'
import { subnets } from '../network/vpc.ts'
import type { CapacityFact } from './shortage.ts'

const shortage = (zone: string, family: string): string => `${zone} ${family}`

/** Whether a host could take one more instance of this type in this zone. */
export const hasRoom = (account: Account, zone: string, type: string): boolean =>
  !account.shortages.includes(shortage(zone, type.split('.')[0] ?? ''))

/** Zones of the Region that offer the type and have room for it. */
function zonesWithRoom(account: Account, type: string): readonly string[] {
  const row = findType(type)
  const offered = row ? zonesOffering(row, account.region) : []
  return subnets(account).flatMap(({ zone, zoneId }) =>
    offered.includes(zoneId) && hasRoom(account, zone, type) ? [zone] : [],
  )
}

/** EC2's refusal when the zone has no room: the request fails at once, and no instance appears. */
export const whyNoRoom = (account: Account, type: string, zone: string): Refusal | undefined =>
  hasRoom(account, zone, type) ? undefined : refuse.insufficientCapacity(type, zone, zonesWithRoom(account, type))

export function evolveCapacity(account: Account, { kind, zone, family }: CapacityFact): Account {
  const others = account.shortages.filter((one) => one !== shortage(zone, family))
  return { ...account, shortages: kind === 'CapacityRanOut' ? [...others, shortage(zone, family)] : others }
}

interface Shortage {
  readonly zone: string
  readonly type: string
  readonly there: boolean
}

/** Takes the room for a type's family in a zone away, or gives it back. */
export function setCapacity(
  book: Book,
  { zone, type, there }: Shortage,
  cause: EventId | undefined,
): Refusal | undefined {
  const row = findType(type)
  if (!row) return refuse.noSuchTypeAtLaunch(type)
  if (!subnets(book.account).some((one) => one.zone === zone)) return refuse.noSuchZone(zone)
  if (hasRoom(book.account, zone, type) === there) return undefined
  const kind = there ? 'CapacityReturned' : 'CapacityRanOut'
  book.tell({ kind, zone, family: row.family }, cause, there ? 'aws' : 'fault')
  return undefined
}
