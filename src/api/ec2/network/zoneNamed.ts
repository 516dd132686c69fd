import type { Account } from '#engine/account.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { regions } from '#facts/regions.ts'
import { shown } from '../../plain.ts'

/** The name of the zone that somebody named by its id, `use1-az1`; nothing where nobody did. */
export function zoneNamed({ region }: Account, id: string | undefined): string | Refusal | undefined {
  if (id === undefined) return undefined
  return regions[region].zones.find((zone) => zone.id === id)?.name ?? refuse.noSuchZone(shown(id))
}
