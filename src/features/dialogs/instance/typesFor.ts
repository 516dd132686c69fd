import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { findType, type InstanceType, instanceTypes, zonesOffering } from '#facts/catalogue.ts'

/** The instance's own type, and those with which it could start again: of its architecture, and offered where it is. */
export function typesFor(account: Account, { type, zone }: Instance): readonly InstanceType[] {
  const own = findType(type)
  const zoneId = subnets(account).find((one) => one.zone === zone)?.zoneId
  return instanceTypes().filter(
    (one) =>
      one === own ||
      (one.architecture === own?.architecture &&
        zoneId !== undefined &&
        zonesOffering(one, account.region).includes(zoneId)),
  )
}
