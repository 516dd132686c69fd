import { findType, zonesOffering } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'
import { subnets } from '../network/vpc.ts'

const shortage = (zone: string, family: string): string => `${zone} ${family}`

/** True where a host could take one more instance of this type in this zone. */
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

/** The account in which a family of types has no room in a zone any more, or has it again. */
export function shortageEvolved(account: Account, zone: string, family: string, short: boolean): Account {
  const others = account.shortages.filter((one) => one !== shortage(zone, family))
  return { ...account, shortages: short ? [...others, shortage(zone, family)] : others }
}

interface Shortage {
  readonly zone: string
  readonly type: string
  readonly there: boolean
}

/** Takes the room for a type's family in a zone away, or gives it back. */
export function setCapacity(
  tx: Transaction,
  { zone, type, there }: Shortage,
  cause: EventId | undefined,
): Refusal | undefined {
  const row = findType(type)
  if (!row) return refuse.noSuchTypeAtLaunch(type)
  if (!subnets(tx.account).some((one) => one.zone === zone)) return refuse.noSuchZone(zone)
  if (hasRoom(tx.account, zone, type) === there) return undefined
  const kind = there ? 'CapacityReturned' : 'CapacityRanOut'
  tx.emit({ kind, zone, family: row.family }, cause, there ? 'aws' : 'fault')
  return undefined
}
