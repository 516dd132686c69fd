import type { Account } from '#engine/account.ts'
import type { Command } from '#engine/command.ts'
import { type Refusal, refuse } from '#facts/errors.ts'

/** `ZoneOutOfCapacity` as a command: it is about a zone and the family of a type, not about an instance. */
export function capacityCommand(zone: string | undefined, type: string | undefined, there: boolean): Command | Refusal {
  if (zone === undefined) return refuse.missing('AvailabilityZone')
  return type === undefined ? refuse.missing('InstanceType') : { kind: 'SetCapacity', zone, type, there }
}

/** The zones without room, as `ListFaults` tells them. */
export const shortagesIn = ({ shortages }: Account): readonly object[] =>
  shortages.map((one) => {
    const [AvailabilityZone, InstanceFamily] = one.split(' ')
    return { Fault: 'ZoneOutOfCapacity', AvailabilityZone, InstanceFamily }
  })
